import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { describedBy } from '@/components/ui/described-by';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import type { Fields } from '@/lib/form/read-answer';
import type { Voice } from '@/lib/form/words/form-in';
import { asRead, languageHere } from '@/lib/i18n/form-here';
import { consentWords } from '@/lib/intake/consent/consent-words';
import type { SigningProblem } from '@/lib/server/consent/give-consent';
import { RelationField } from './relation-field';
import { WhoFillsIn } from './who-fills-in';

type ConsentFormProps = Readonly<{
  clinic: Readonly<{ name: string; emergencyNumber: string }>;
  voice: Voice;
  /** What was typed last and could not be taken. */
  typed: Fields | null;
  problem: SigningProblem | undefined;
}>;

/** One screen: who fills it in, what is agreed to, and a name under it. */
export async function ConsentForm({ clinic, voice, typed, problem }: ConsentFormProps) {
  const t = await getTranslations('consent');
  const step = await getTranslations('step');
  const language = await languageHere();
  const { version, ...text } = consentWords(voice, clinic, language);
  const { points, agree } = await asRead({ points: text.points, agree: text.agree });
  const message = problem && t(`problems.${problem}`);
  const errorOf = (field: SigningProblem) => (problem === field ? message : undefined);
  const href = { answerer: '#by', name: '#name', version: '#what' };

  return (
    <form id="consent" method="post" action="/intake/consent/give" noValidate>
      {problem && message && (
        <ErrorSummary title={step('problemTitle')} problems={[{ href: href[problem], message }]} />
      )}
      <h1 className="text-2xl/tight font-bold tracking-tight sm:text-4xl/tight">{t('title')}</h1>
      <WhoFillsIn voice={voice} />
      <h2 id="what" tabIndex={-1} className="mt-4 font-semibold">
        {t('what')}
      </h2>
      <ul className="mt-1 list-disc space-y-1 ps-5 leading-snug">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className="mt-3 mb-4 font-semibold leading-snug">{agree}</p>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="language" value={language} />
      {voice === 'patient' ? (
        <input type="hidden" name="by" value="patient" />
      ) : (
        <RelationField picked={typed?.by?.[0]} error={errorOf('answerer')} />
      )}
      <Field
        id="name"
        label={voice === 'patient' ? t('name') : t('ownName')}
        aside={t('nameHint')}
        error={errorOf('name')}
        errorPrefix={step('errorPrefix')}
      >
        <TextInput
          id="name"
          name="name"
          defaultValue={typed?.name?.[0]}
          aria-invalid={problem === 'name' ? true : undefined}
          aria-describedby={describedBy('name', { hint: undefined, error: errorOf('name') })}
        />
      </Field>
      <Button className="mt-5 w-full text-lg sm:w-auto sm:min-w-64">{t('agree')}</Button>
    </form>
  );
}
