import { Panel } from '@/components/clinic/panel';
import type { Language } from '@/lib/form/language';
import type { OwnWords } from '@/lib/intake/own-words';
import { nameTurningMarks } from '@/lib/intake/turning-marks';

type Props = Readonly<{ words: readonly OwnWords[]; language: Language }>;

/** What the patient wrote, exactly as written, and marked as being in the language that they read. */
export function OwnWordsPanel({ words, language }: Props) {
  return (
    <Panel id="own-words" title="In the patient’s own words">
      {words.length === 0 && <p className="text-sm text-ink-muted">Nothing was written.</p>}
      <dl className="grid gap-3">
        {words.map(({ about, text }) => (
          <div key={about}>
            <dt className="text-sm text-ink-muted">{about}</dt>
            <dd className="border-l-2 border-line pl-3 wrap-anywhere whitespace-pre-wrap">
              <bdi lang={language}>{nameTurningMarks(text)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
