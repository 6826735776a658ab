import Link from 'next/link';
import type { ReactNode } from 'react';
import { Panel } from '@/components/clinic/panel';
import { urgencyTone } from '@/components/clinic/urgency-tone';
import { OwnWordsPanel } from '@/components/review/own-words-panel';
import { type RedFlagThread, toldLines, urgencyOfTellings } from '@/lib/intake/red-flag-thread';
import { RedFlagHeader } from './red-flag-header';
import { RuleReasons } from './rule-reasons';
import { ToldLineItem } from './told-line-item';

type Props = Readonly<{ thread: RedFlagThread; now: Date; children: ReactNode }>;

/** All that one form told before it was sent: whose, what, when, and why it counts; `children` is what was done. */
export function RedFlagSheet({ thread, now, children }: Props) {
  const { tellings, clinic, ownWords, language, intakeId } = thread;
  // Of several alike the newest, for it has read the most.
  const rules = tellings
    .toReversed()
    .flatMap((telling) => telling.rules.map((rule) => ({ rule, steps: telling.steps })));
  const newest = rules.filter(({ rule }, index) => rules.findIndex((other) => other.rule.id === rule.id) === index);

  return (
    <article className="grid gap-4">
      <RedFlagHeader thread={thread} now={now} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid gap-4">
          <div className={`rounded-lg border-l-4 ${urgencyTone[urgencyOfTellings(tellings)].edge}`}>
            <Panel id="told" title="What the patient answered">
              <ul className="grid gap-3">
                {toldLines(tellings).map((line) => (
                  <ToldLineItem
                    key={`${line.question} ${line.words}`}
                    line={line}
                    about={line.ask}
                    timeZone={clinic.timeZone}
                  />
                ))}
              </ul>
            </Panel>
          </div>
          <Panel id="why" title="Why it is here">
            <ul className="grid gap-3">
              {newest.map(({ rule, steps }) => (
                <RuleReasons key={rule.id} rule={rule} steps={steps} />
              ))}
            </ul>
          </Panel>
          {intakeId === null ? (
            <OwnWordsPanel words={ownWords} language={language} />
          ) : (
            <p className="text-sm">
              <Link href={`/intakes/${intakeId}`} className="font-semibold text-accent underline">
                Read the form as it was sent
              </Link>
            </p>
          )}
        </div>
        <aside aria-label="Response" className="lg:sticky lg:top-4">
          {children}
        </aside>
      </div>
    </article>
  );
}
