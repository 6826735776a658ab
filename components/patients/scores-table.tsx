import Link from 'next/link';
import { TableFrame } from '@/components/clinic/table-frame';
import { UrgencyBadge } from '@/components/clinic/urgency-badge';
import { answererWords } from '@/lib/intake/consent/answerer';
import { exerciseVitalSign } from '@/lib/intake/instruments/exercise-vital-sign';
import { languageWords } from '@/lib/intake/language-words';
import { courseOf } from '@/lib/intake/over-time/course';
import { changeWords, scores } from '@/lib/intake/over-time/scores';
import type { SentIntake } from '@/lib/intake/over-time/sent-intake';
import { dayWords } from '@/lib/intake/time-words';

type Props = Readonly<{ intakes: readonly SentIntake[]; timeZone: string }>;

/** Every intake with its scores and how each changed since the one known before; given oldest, told newest first. */
export function ScoresTable({ intakes, timeZone }: Props) {
  const courses = scores.map((score) => ({ score, points: courseOf(score, intakes) }));

  return (
    <TableFrame name="scores of each visit">
      <table className="mt-4 w-full border-collapse text-left text-sm tabular-nums">
        <caption className="sr-only">Scores by visit, newest first</caption>
        <thead className="text-ink-muted">
          <tr>
            {[
              'Intake',
              'Urgency',
              'Answered by',
              ...scores.map(({ name, max }) => `${name} (0 to ${max})`),
              'Active min a week',
            ].map((name) => (
              <th key={name} scope="col" className="border-b border-line py-1.5 pr-4 align-bottom font-medium">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {intakes
            .map((intake, at) => (
              <tr key={intake.id} className="border-b border-line align-top">
                <th scope="row" className="py-1.5 pr-4 font-medium whitespace-nowrap">
                  <Link href={`/intakes/${intake.id}`} className="underline">
                    {dayWords(intake.receivedAt, timeZone)}
                  </Link>
                  {intake.consentWithdrawn && <span className="block text-xs text-urgent">Consent withdrawn</span>}
                </th>
                <td className="py-1.5 pr-4">
                  <UrgencyBadge urgency={intake.evaluation.urgency} />
                </td>
                <td className="py-1.5 pr-4">
                  {intake.answeredBy ? answererWords(intake.answeredBy) : 'the clinic'}
                  {intake.language !== 'en' && `, in ${languageWords(intake.language)}`}
                </td>
                {courses.map(({ score, points }) => (
                  <td key={score.id} className="py-1.5 pr-4">
                    <span className="font-semibold">{points[at]?.value ?? 'not known'}</span>
                    {points[at]?.change && <span className="block text-xs">{changeWords(points[at].change)}</span>}
                    {points[at]?.change?.meaningful && (
                      <strong className="block text-xs text-good">◆ fall of 30% or more</strong>
                    )}
                  </td>
                ))}
                <td className="py-1.5 pr-4">{exerciseVitalSign(intake.answers)?.minutesAWeek ?? 'not known'}</td>
              </tr>
            ))
            .toReversed()}
        </tbody>
      </table>
    </TableFrame>
  );
}
