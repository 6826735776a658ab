import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { type QuestionId, questions, type StepId, stepOfQuestion } from '@/lib/form/form';
import type { HoursDoubt } from '@/lib/intake/hours-doubts';
import { placePath } from '../../paths';

type HoursDoubtsHereProps = Readonly<{ doubts: readonly HoursDoubt[]; step: StepId; fromCheck: boolean }>;

/** Asks whether answers are meant as they were given, and leads to each of them. Going on keeps them. */
export async function HoursDoubtsHere({ doubts, step, fromCheck }: HoursDoubtsHereProps) {
  const t = await getTranslations('doubts');
  const place = (id: QuestionId) => {
    const asked = stepOfQuestion(id);

    return asked === step ? `#${id}` : `${placePath(asked, { fromCheck })}#${id}`;
  };

  return (
    <div id="doubts" tabIndex={-1} className="mb-8 scroll-mt-6 rounded-2xl">
      <Notice tone="info" title={t('title')}>
        {doubts.map(({ id }) => (
          <p key={id}>{t(id)}</p>
        ))}
        <p>{t('look')}</p>
        <ul className="list-disc pl-5">
          {[...new Set(doubts.flatMap((doubt) => doubt.questions))].map((id) => (
            <li key={id}>
              <Link href={place(id)} className="inline-flex min-h-6 items-center">
                {questions[id].ask}
              </Link>
            </li>
          ))}
        </ul>
        <p>{t('text')}</p>
      </Notice>
    </div>
  );
}
