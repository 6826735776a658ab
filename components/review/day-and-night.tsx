import { Panel } from '@/components/clinic/panel';
import { hoursProfiles, profileWords } from '@/lib/intake/hours-profile';
import type { Intake } from '@/lib/intake/intake';
import { FactList } from './fact-list';
import { HoursChart } from './hours-chart';

const told = ['am-stiff', 'day-pattern', 'night-wake', 'night-up'] as const;

/** How it goes through day and night: the hours as the patient marked them, and what was said of morning and night. */
export function DayAndNight({ intake }: Readonly<{ intake: Intake }>) {
  const profiles = hoursProfiles(intake);

  return (
    <Panel id="day-and-night" title="Through day and night" dense>
      {profiles.length > 0 && (
        <div className="grid grid-cols-2 gap-3">
          {profiles.map((profile) => (
            <figure key={profile.of}>
              <HoursChart profile={profile} />
              <figcaption className="text-center text-xs">
                {profile.of}
                <span className="sr-only"> through 24 hours: {profileWords(profile)}</span>
              </figcaption>
            </figure>
          ))}
        </div>
      )}
      {profiles.length === 0 && <p className="text-xs text-ink-muted">The hours were not marked.</p>}
      <div className="mt-1">
        <FactList intake={intake} of={told} />
      </div>
    </Panel>
  );
}
