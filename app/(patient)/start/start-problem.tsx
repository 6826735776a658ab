import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';

const problems = ['unknown', 'expired', 'revoked', 'blank', 'limited'] as const;
type Problem = (typeof problems)[number];

/** The problem that an address names, if it is one of ours. */
export function readProblem(text: string | string[] | undefined): Problem | undefined {
  return problems.find((known) => known === text);
}

/** Why a link or a code did not open anything. */
export async function StartProblem({ problem }: Readonly<{ problem: Problem }>) {
  const t = await getTranslations('start');

  return (
    <div className="mb-8">
      <Notice tone="alert" title={t(`problems.${problem}Title`)} announce>
        <p>{t(`problems.${problem}Text`)}</p>
      </Notice>
    </div>
  );
}
