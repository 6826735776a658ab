import { hoursProfiles, profileWords } from '@/lib/intake/hours-profile';
import type { Intake } from '@/lib/intake/intake';
import { HoursChart } from './hours-chart';

/** Stiffness and pain through 24 hours as the patient marked them: a picture, and the same in words. */
export function HoursProfiles({ intake }: Readonly<{ intake: Intake }>) {
  const profiles = hoursProfiles(intake);
  if (profiles.length === 0) return null;

  return (
    <div className="mt-3 grid gap-4 border-t border-line pt-3 sm:grid-cols-2">
      {profiles.map((profile) => (
        <figure key={profile.of} className="grid content-start gap-1.5">
          <figcaption className="text-sm">
            <span className="font-medium">{profile.of} through 24 hours: </span>
            {profileWords(profile)}
          </figcaption>
          <HoursChart profile={profile} />
        </figure>
      ))}
    </div>
  );
}
