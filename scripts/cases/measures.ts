import type { ScoredCase } from './score-case';

/** A share of cases: how many of those it is about. */
export type Measure = { name: string; hits: number; of: number };

function measure(name: string, about: readonly ScoredCase[], hit: (scored: ScoredCase) => boolean): Measure {
  return { name, hits: about.filter(hit).length, of: about.length };
}

const within = (places: number) => (scored: ScoredCase) => scored.place !== null && scored.place <= places;
const isUrgent = ({ urgency }: { urgency: string }) => urgency === 'urgent' || urgency === 'emergency';

/** The shares the report is about, of the cases it can be asked of. */
export function measuresOf(cases: readonly ScoredCase[]): Measure[] {
  const tagged = cases.filter(({ place }) => place !== null);
  const emergencies = cases.filter(({ published }) => published.urgency === 'emergency');
  const urgent = cases.filter(({ published }) => isUrgent(published));

  return [
    measure('top-1, label or accepted', tagged, within(1)),
    measure('top-1, label itself', tagged, (scored) => within(1)(scored) && !scored.byAccepted),
    measure('top-3, label or accepted', tagged, within(3)),
    measure('sensitivity, emergency', emergencies, ({ urgency }) => urgency === 'emergency'),
    measure('sensitivity, urgent or higher', urgent, isUrgent),
    measure('over-triage', cases, ({ triage }) => triage === 'over'),
    measure('under-triage', cases, ({ triage }) => triage === 'under'),
  ];
}
