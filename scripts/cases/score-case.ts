import type { Support, TagId, Urgency } from '@/lib/tagging/evaluation';
import { tagAnswers } from '@/lib/tagging/tag-answers';
import { type PublishedCase, urgencies } from './published-case';
import { placeOf, rankTags } from './rank-tags';
import type { Reading } from './readings';
import { alsoAccepted, tagOfLabel } from './what-counts';

export type ScoredCase = {
  published: PublishedCase;
  urgency: Urgency;
  rules: string[];
  tags: { id: TagId; support: Support | null }[];
  /** Where the label, or an accepted one, stands among the tags; null when no tag names the label. */
  place: number | null;
  /** The place counts through an accepted label, not through the label itself. */
  byAccepted: boolean;
  /** Ours against the published urgency and what the note accepts above it. */
  triage: 'over' | 'same' | 'under';
};

/** One case tagged under one reading, beside what was published. */
export function scoreCase(published: PublishedCase, { read }: Reading): ScoredCase {
  const evaluation = tagAnswers(read(published.answers));
  if (!evaluation.assessed) throw new Error(`${published.id}: not assessed: ${evaluation.failure}`);
  const tags = rankTags(evaluation.tags).map(({ id, support }) => ({ id, support }));
  const own = tagOfLabel[published.label];
  const ownPlace = own && placeOf(own, tags);
  const accepted = (alsoAccepted[published.id]?.labels ?? []).flatMap((label) => tagOfLabel[label] ?? []);
  const place = ownPlace && Math.min(ownPlace, ...accepted.map((tag) => placeOf(tag, tags)));

  return {
    published,
    urgency: evaluation.urgency,
    rules: evaluation.rules.map(({ id }) => id),
    tags,
    place,
    byAccepted: place !== ownPlace,
    triage: compare(evaluation.urgency, published),
  };
}

const height = (urgency: Urgency) => urgencies.indexOf(urgency);

function compare(ours: Urgency, { id, urgency }: PublishedCase): ScoredCase['triage'] {
  const highest = Math.max(height(urgency), height(alsoAccepted[id]?.urgency ?? urgency));
  if (height(ours) > highest) return 'over';

  return height(ours) < height(urgency) ? 'under' : 'same';
}
