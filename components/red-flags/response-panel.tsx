import { Panel } from '@/components/clinic/panel';
import type { RedFlagThread } from '@/lib/intake/red-flag-thread';
import { ResponseForm } from './response-form';
import { ResponseList } from './response-list';
import { type ResponseProblem, ResponseProblemNotice } from './response-problem-notice';

type Props = Readonly<{
  thread: RedFlagThread;
  problem: ResponseProblem | null;
  maxNoteLength: number;
  pageKey: string;
}>;

/** The clinician's answer: what was done, by whom and when, and what to do now. */
export function ResponsePanel({ thread, problem, maxNoteLength, pageKey }: Props) {
  const { tellings, responses, clinic } = thread;
  const newest = tellings.at(-1);
  const isOpen = tellings.some((telling) => telling.isOpen);
  const answeredBefore = responses.some(({ reason }) => reason !== 'not-reached');

  return (
    <Panel id="response" title="Response">
      <div className="grid gap-4">
        {problem && <ResponseProblemNotice problem={problem} />}
        {isOpen && answeredBefore && (
          <p className="text-sm font-semibold text-urgent">Something new was told after the last response.</p>
        )}
        <ResponseList responses={responses} timeZone={clinic.timeZone} />
        {newest && (
          <ResponseForm redFlagId={newest.id} isOpen={isOpen} maxNoteLength={maxNoteLength} pageKey={pageKey} />
        )}
      </div>
    </Panel>
  );
}
