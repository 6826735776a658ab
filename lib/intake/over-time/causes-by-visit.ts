import type { Support, TagId } from '../../tagging/evaluation';
import type { SentIntake } from './sent-intake';

/** One cause through the intakes: its support at each, or why there is none to tell. */
export type CauseRow = Readonly<{
  id: TagId;
  name: string;
  at: readonly (Support | 'not shown' | 'not assessed')[];
}>;

/** The causes that were tagged at any of these intakes, in the order of the intakes; the base stands at all, so it is left out. */
export function causesByVisit(intakes: readonly SentIntake[]): CauseRow[] {
  const tagged = intakes.flatMap(({ evaluation }) => (evaluation.assessed ? evaluation.tags : []));
  const names = new Map(tagged.filter(({ support }) => support !== null).map(({ id, name }) => [id, name]));

  return [...names].map(([id, name]) => ({ id, name, at: intakes.map((intake) => supportAt(intake, id)) }));
}

function supportAt({ evaluation }: SentIntake, id: TagId): CauseRow['at'][number] {
  if (!evaluation.assessed) return 'not assessed';

  return evaluation.tags.find((tag) => tag.id === id)?.support ?? 'not shown';
}
