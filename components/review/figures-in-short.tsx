import Link from 'next/link';
import { Panel } from '@/components/clinic/panel';
import { notValidatedIn } from '@/lib/form/words/instruments';
import { exerciseVitalSign } from '@/lib/intake/instruments/exercise-vital-sign';
import type { Intake } from '@/lib/intake/intake';
import { languageWords } from '@/lib/intake/language-words';
import { changeOf, type Score, scores } from '@/lib/intake/over-time/scores';
import { dayWords } from '@/lib/intake/time-words';
import { FactList } from './fact-list';
import { Figure } from './figure';

// What every talk begins with: since when, how it began, how it goes, and whether the legs are in it.
const course = ['duration', 'onset-speed', 'course', 'leg-symptoms'] as const;

/** How it began and goes, and pain and its effect in numbers, each with how it changed since the intake before. */
export function FiguresInShort({ intake }: Readonly<{ intake: Intake }>) {
  const { last, clinic, language, consents } = intake;
  const activity = exerciseVitalSign(intake.answers);
  const before = last && exerciseVitalSign(last.answers);
  const notValidated = notValidatedIn(language);
  // One optional list more or less, left out, is no gap.
  const isKnown = ({ id, read }: Score) =>
    id !== 'roland-morris' || read(intake.answers) !== null || (last && read(last.answers) !== null);
  const answeredBy = consents.at(-1)?.answeredBy ?? 'patient';

  return (
    <Panel
      id="figures"
      title="Key figures"
      dense
      beside={
        <span className="text-ink-muted">
          {last ? `since ${dayWords(last.receivedAt, clinic.timeZone)} · ` : 'first intake · '}
          <Link href={`/patients/${intake.patient.id}`} className="font-medium text-ink underline print:hidden">
            over time
          </Link>
        </span>
      }
    >
      <div className="mb-1.5">
        <FactList intake={intake} of={course} />
      </div>
      <ul className="grid grid-cols-2 gap-1.5 has-[>:nth-child(3):last-child]:grid-cols-3">
        {scores.filter(isKnown).map((score) => {
          const value = score.read(intake.answers);

          return (
            <Figure
              key={score.id}
              name={score.short}
              value={value === null ? null : String(value)}
              of={`of ${score.max}`}
              change={changeOf(last && score.read(last.answers), value)}
            />
          );
        })}
        <Figure
          name={activity?.low ? 'Active, low' : 'Active'}
          value={activity ? String(activity.minutesAWeek) : null}
          of="min a week"
          change={changeOf(before?.minutesAWeek ?? null, activity?.minutesAWeek ?? null)}
          unmarked
        />
      </ul>
      {notValidated.length > 0 && (
        <p className="mt-1 text-xs font-semibold text-urgent">
          {notValidated.join(' and ')} in {languageWords(language)}: a working translation, not the validated version.
        </p>
      )}
      {answeredBy !== 'patient' && (
        <p className="mt-1 text-xs text-ink-muted">Scores are made for patients themselves: this is another’s view.</p>
      )}
    </Panel>
  );
}
