import { Panel } from '@/components/clinic/panel';
import type { Intake } from '@/lib/intake/intake';
import { FactList } from './fact-list';

const told = ['duration', 'onset-speed', 'course', 'leg-symptoms'] as const;

/** What every talk begins with: since when, how it began, how it goes, and whether the legs are in it. */
export function CourseInShort({ intake }: Readonly<{ intake: Intake }>) {
  return (
    <Panel id="course-in-short" title="How it began and goes" dense>
      <FactList intake={intake} of={told} />
    </Panel>
  );
}
