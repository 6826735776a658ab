import { getTranslations } from 'next-intl/server';
import { DateControl } from '@/components/intake/answers/date-control';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Fieldset } from '@/components/ui/fieldset';
import { formWords } from '../[step]/form-words';

type BirthDateFormProps = Readonly<{ problem: 'wrong' | 'no-date' | undefined; triesLeft: number }>;

/** Asks for the date of birth in the form's own three fields. What was typed before is not shown again. */
export async function BirthDateForm({ problem, triesLeft }: BirthDateFormProps) {
  const t = await getTranslations('birthDate');
  const words = await formWords({ fromCheck: false });
  const message = problem && t(`problems.${problem}`, { left: triesLeft });

  return (
    <form method="post" action="/intake/birth-date/check" noValidate>
      {message && <ErrorSummary title={words.problemTitle} problems={[{ href: '#dob.month', message }]} />}
      <h1 className="text-3xl/tight font-bold tracking-tight sm:text-4xl/tight">{t('title')}</h1>
      <p className="mt-3 mb-8 text-lg">{t('why')}</p>
      <Fieldset
        id="dob"
        legend={<span className="text-xl font-bold">{t('question')}</span>}
        error={message}
        errorPrefix={words.errorPrefix}
      >
        <DateControl
          id="dob"
          fields={{}}
          problem={message ? { question: 'dob', field: 'dob', message } : undefined}
          words={words}
        />
      </Fieldset>
      <Button className="mt-10 w-full text-lg sm:w-auto sm:min-w-64">{t('goOn')}</Button>
    </form>
  );
}
