import { Panel } from '@/components/clinic/panel';
import { directionOf } from '@/lib/form/language';
import { answererWords } from '@/lib/intake/consent/answerer';
import type { Intake } from '@/lib/intake/intake';
import { languageWords } from '@/lib/intake/language-words';
import { exactTime } from '@/lib/intake/time-words';

/** Who agreed to what, and when: the words as they were shown, and the name as it was typed. */
export function ConsentPanel({ intake: { consents, clinic } }: Readonly<{ intake: Intake }>) {
  return (
    <Panel id="consent" title="Consent">
      {consents.length === 0 && (
        <p className="text-sm text-ink-muted">None was given here: the clinic brought it in.</p>
      )}
      <ul className="grid gap-3 text-sm leading-snug">
        {consents.map((consent) => (
          <li key={consent.givenAt.toISOString()}>
            <p>
              <bdi className="font-semibold">{consent.name}</bdi> ({answererWords(consent.answeredBy)}) agreed on{' '}
              {exactTime(consent.givenAt, clinic.timeZone)}.
            </p>
            {consent.withdrawnAt && (
              <p className="font-semibold text-urgent">
                Consent withdrawn on {exactTime(consent.withdrawnAt, clinic.timeZone)}.
              </p>
            )}
            <details className="mt-1">
              <summary className="cursor-pointer text-ink-muted">
                The words as shown (version {consent.version}, {languageWords(consent.language)})
              </summary>
              <p lang={consent.language} dir={directionOf(consent.language)} className="mt-1 whitespace-pre-line">
                {consent.words}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
