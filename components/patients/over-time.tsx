import { Panel } from '@/components/clinic/panel';
import { dayWords as birthWords } from '@/lib/form/answer-words';
import { causesByVisit } from '@/lib/intake/over-time/causes-by-visit';
import { courseOf, type PatientOverTime } from '@/lib/intake/over-time/course';
import { scores } from '@/lib/intake/over-time/scores';
import { CausesTable } from './causes-table';
import { ComparePanel } from './compare-panel';
import { ScoreChart } from './score-chart';
import { ScoresTable } from './scores-table';

type Props = Readonly<{ patient: PatientOverTime; compared: Readonly<{ from: string | null; to: string | null }> }>;

/** One patient over time: scores as curves and as a table, causes by visit, and any two intakes side by side. */
export function OverTime({ patient, compared }: Props) {
  const { intakes, clinic, more } = patient;
  const oldestFirst = intakes.toReversed();
  const courses = scores
    .map((score) => ({ score, points: courseOf(score, oldestFirst) }))
    .filter(({ points }) => points.some(({ value }) => value !== null));

  return (
    <article data-sheet className="grid gap-4 print:block print:space-y-3">
      <header>
        <p className="text-sm text-ink-muted">Over time</p>
        <h1 className="text-2xl font-semibold wrap-anywhere">
          <bdi>{patient.name}</bdi>
        </h1>
        <p className="flex flex-wrap gap-x-4 text-sm text-ink-muted tabular-nums">
          <span>
            {patient.birthDate === null ? 'Date of birth not known here' : `Born ${birthWords(patient.birthDate)}`}
          </span>
          <span>
            Record:{' '}
            {patient.recordNumber === null ? 'no number' : <bdi className="text-ink">{patient.recordNumber}</bdi>}
          </span>
          <span>
            {intakes.length} {intakes.length === 1 ? 'intake' : 'intakes'}
            {more && ', the newest; older ones are not shown'}
          </span>
        </p>
      </header>
      {intakes.length === 0 ? (
        <p className="rounded-lg border border-line bg-surface p-4">This patient has sent no intake yet.</p>
      ) : (
        <>
          <Panel
            id="scores"
            title="Pain and function"
            beside={<span className="text-ink-muted">less is better on every scale</span>}
          >
            <div className="grid gap-x-6 gap-y-4 md:grid-cols-2 xl:grid-cols-3">
              {courses.map(({ score, points }) => (
                <ScoreChart key={score.id} score={score} points={points} timeZone={clinic.timeZone} />
              ))}
            </div>
            <ScoresTable intakes={oldestFirst} timeZone={clinic.timeZone} />
          </Panel>
          <Panel id="causes" title="Patterns by visit">
            <CausesTable intakes={intakes} rows={causesByVisit(intakes)} timeZone={clinic.timeZone} />
          </Panel>
          <ComparePanel intakes={intakes} compared={compared} timeZone={clinic.timeZone} />
        </>
      )}
    </article>
  );
}
