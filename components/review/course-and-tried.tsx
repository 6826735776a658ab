import { Panel } from '@/components/clinic/panel';
import { findQuestion } from '@/lib/intake/find-question';
import { hoursProfiles, profileWords } from '@/lib/intake/hours-profile';
import type { Intake } from '@/lib/intake/intake';
import { keyFacts, lineWords } from '@/lib/intake/key-facts';
import { triedGroups } from '@/lib/intake/tried-groups';

/** The course under short names, the hours in words, and what was tried with what result. */
export function CourseAndTried({ intake }: Readonly<{ intake: Intake }>) {
  const tried = triedGroups(intake.answers.tried, findQuestion(intake.steps, 'tried'));

  return (
    <Panel id="course" title="Course, and what was tried">
      <dl className="grid gap-x-6 text-sm sm:grid-cols-2">
        {keyFacts(intake).map(({ label, line }) => (
          <div key={line.question} className="grid grid-cols-[9.5rem_1fr] gap-2 border-t border-line py-1.5">
            <dt className="text-ink-muted">{label}</dt>
            <dd className={line.state === 'answered' ? '' : 'font-semibold text-urgent'}>
              <a href={`#q-${line.question}`} className="hover:underline">
                {lineWords(line)}
              </a>
            </dd>
          </div>
        ))}
        {hoursProfiles(intake).map((profile) => (
          <div key={profile.of} className="grid grid-cols-[9.5rem_1fr] gap-2 border-t border-line py-1.5">
            <dt className="text-ink-muted">{profile.of} through 24 hours</dt>
            <dd>{profileWords(profile)}</dd>
          </div>
        ))}
        {tried.map(({ result, treatments }) => (
          <div key={result} className="grid grid-cols-[9.5rem_1fr] gap-2 border-t border-line py-1.5">
            <dt className="text-ink-muted">Tried: {result.toLowerCase()}</dt>
            <dd>{treatments.join('; ')}</dd>
          </div>
        ))}
      </dl>
      {tried.length === 0 && <p className="mt-2 text-sm text-ink-muted">No treatment named.</p>}
    </Panel>
  );
}
