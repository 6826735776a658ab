import { Panel } from '@/components/clinic/panel';
import type { Intake } from '@/lib/intake/intake';
import { languageWords } from '@/lib/intake/language-words';
import { ownWords } from '@/lib/intake/own-words';
import { shortened } from '@/lib/intake/shortened';
import { nameTurningMarks } from '@/lib/intake/turning-marks';

/** So many characters of each text, fewer where there are many texts. */
const most = { few: 170, many: 80 };

/** What the patient wrote, verbatim: long texts begin here and stand whole among all answers. */
export function OwnWordsInShort({ intake: { answers, language } }: Readonly<{ intake: Intake }>) {
  const words = ownWords(answers);

  return (
    <Panel
      id="own-words"
      title="In the patient’s own words"
      dense
      beside={language !== 'en' && <span className="text-ink-muted">in {languageWords(language)}</span>}
    >
      {words.length === 0 && <p className="text-sm text-ink-muted">Nothing was written.</p>}
      <dl className="grid gap-1">
        {words.map(({ about, question, text }) => {
          const { text: shown, cut } = shortened(text, words.length > 2 ? most.many : most.few);

          return (
            <div key={about} className="text-sm leading-snug">
              <dt className="text-xs text-ink-muted">{about}</dt>
              <dd className="border-l-2 border-line pl-2 wrap-anywhere">
                <bdi lang={language}>{nameTurningMarks(shown)}</bdi>
                {cut && (
                  <>
                    …{' '}
                    <a href={`#q-${question}`} className="font-medium underline">
                      all of it
                    </a>
                  </>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </Panel>
  );
}
