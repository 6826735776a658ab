import type { TagId } from '../../tagging/evaluation';

/** What a clinician thinks of a tag, or that they add a cause. Stored: retired, never renamed. */
export const verdictKinds = ['agree', 'disagree', 'defer', 'add'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** One verdict on one tag. It never changes the engine's own result; a later one on the same tag supersedes it. */
export type Verdict = Readonly<{
  id: string;
  tag: TagId;
  kind: VerdictKind;
  reason: string;
  /** A few words, or none. */
  words: string;
  author: string;
  createdAt: Date;
}>;

/** The verdict that counts of one tag: the last one. Verdicts come oldest first. */
export function currentVerdict(verdicts: readonly Verdict[], tag: TagId): Verdict | null {
  return verdicts.findLast((verdict) => verdict.tag === tag) ?? null;
}

/** The causes that a clinician added to those the engine lists, in the order of adding. */
export function addedTags(verdicts: readonly Verdict[], listed: readonly Readonly<{ id: TagId }>[]): TagId[] {
  const others = verdicts.map(({ tag }) => tag).filter((tag) => !listed.some(({ id }) => id === tag));

  return [...new Set(others)];
}

/** Is this verdict open to a clinician who reads these tags? A cause is added once; what stands there is judged. */
export function isOpenVerdict(
  { tag, kind }: Pick<Verdict, 'tag' | 'kind'>,
  { verdicts, listed }: Readonly<{ verdicts: readonly Pick<Verdict, 'tag'>[]; listed: readonly string[] }>,
): boolean {
  const stands = listed.includes(tag) || verdicts.some((verdict) => verdict.tag === tag);

  return kind === 'add' ? !stands : stands;
}
