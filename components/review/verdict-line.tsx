import type { Verdict } from '@/lib/intake/verdict/verdict';
import { saysVerdict } from '@/lib/intake/verdict/verdict-words';
import { Signed } from './signed';

type Props = Readonly<{ verdict: Verdict; timeZone: string }>;

/** One verdict in a line: what and why, who and when, and their words. */
export function VerdictLine({ verdict, timeZone }: Props) {
  const { author, createdAt, words } = verdict;

  return <Signed did={saysVerdict(verdict)} who={author} at={createdAt} words={words} timeZone={timeZone} />;
}
