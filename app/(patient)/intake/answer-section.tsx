import { getTranslations } from 'next-intl/server';
import { controlOf } from '@/components/intake/control-of';
import { Link } from '@/components/ui/link';
import { SummaryList, SummaryRow } from '@/components/ui/summary-list';
import type { StepId } from '@/lib/form/form';
import type { SummaryLine, SummarySection } from '@/lib/intake/summary';
import { placePath } from '../paths';

type AnswerSectionProps = Readonly<{ section: SummarySection; changeable?: boolean }>;

/** One section of the form as it was answered, in the patient's own words. */
export async function AnswerSection({ section, changeable = false }: AnswerSectionProps) {
  const t = await getTranslations('check');
  const change = ({ question, ask, state }: SummaryLine) => (
    <Link
      href={`${placePath(section.step as StepId, { fromCheck: true })}#${controlOf(question)}`}
      className="inline-flex min-h-6 items-center"
    >
      {state === 'unanswered' ? t('answer') : t('change')}
      <span className="sr-only">{state === 'unanswered' ? ask : t('changeWhat', { ask })}</span>
    </Link>
  );

  return (
    <section id={section.step} className="mt-10 scroll-mt-6">
      <h2 className="border-b-2 border-line pb-2 text-xl font-bold">{section.title}</h2>
      <SummaryList>
        {section.lines.map((line) => (
          <SummaryRow key={line.question} term={line.ask} action={changeable && change(line)}>
            <Words line={line} none={line.state === 'declined' ? t('declined') : t('notProvided')} />
          </SummaryRow>
        ))}
      </SummaryList>
    </section>
  );
}

function Words({ line, none }: Readonly<{ line: SummaryLine; none: string }>) {
  if (line.words.length === 0) return <span className="text-ink-muted">{none}</span>;

  return line.words.map((words) => (
    <span key={words} dir="auto" className="block font-medium whitespace-pre-line not-first:mt-1.5">
      {words}
    </span>
  ));
}
