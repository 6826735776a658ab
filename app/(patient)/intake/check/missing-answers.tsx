import { getTranslations } from 'next-intl/server';
import { controlOf } from '@/components/intake/control-of';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { stepOfQuestion } from '@/lib/form/form';
import type { Step } from '@/lib/form/question';
import type { Problem } from '@/lib/form/read-step';
import { askedIn, problemWords } from '@/lib/i18n/problem-words';
import { placePath } from '../../paths';

type MissingAnswersProps = Readonly<{
  /** In whose words. */
  form: readonly Step[];
  missing: readonly Problem[];
  /** Sending was tried, and refused for these. */
  refused: boolean;
}>;

/** Names each question that still stands between the form and sending it, and leads there. */
export async function MissingAnswers({ form, missing, refused }: MissingAnswersProps) {
  if (missing.length === 0) return null;
  const t = await getTranslations('check');
  const say = await problemWords(form);
  const problems = missing.map((problem) => ({
    href: addressOf(problem),
    message: say(problem).message,
    words: askedIn(form, problem).ask,
  }));
  if (refused) return <ErrorSummary title={t('missingTitle', { count: missing.length })} problems={problems} />;

  return (
    <div className="mb-8">
      <Notice tone="info" title={t('missingTitle', { count: missing.length })}>
        <p>{t('missingText', { count: missing.length })}</p>
        <ul className="space-y-2">
          {problems.map(({ href, words }) => (
            <li key={href}>
              <Link href={href}>{words}</Link>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

/** What was answered in several places is chosen on this very page. */
function addressOf({ question, field, is }: Problem): string {
  if (is === 'contested') return `#${question}`;

  return `${placePath(stepOfQuestion(question), { fromCheck: true })}#${controlOf(field)}`;
}
