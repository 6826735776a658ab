import { ButtonLink } from '@/components/ui/button';
import { SafetyWords } from './safety-words';

type SafetyPanelProps = Readonly<{
  heading: 'h1' | 'h2';
  words: Readonly<{ why: string; title: string; call: string; safety: string; callClinic: string }>;
  clinic: Readonly<{ phone: string; emergencyNumber: string }>;
}>;

const telephone = (number: string) => `tel:${number.replaceAll(/[^+\d]/g, '')}`;

/** The fixed words of safety: the same for every answer that leads here, and without a name for anything. */
export function SafetyPanel({ heading: Heading, words, clinic }: SafetyPanelProps) {
  return (
    <div className="rounded-3xl border-2 border-alert bg-alert-soft p-6 sm:p-8">
      <p className="font-semibold text-alert">{words.why}</p>
      <Heading className="mt-1 text-3xl/tight font-bold tracking-tight sm:text-4xl/tight">{words.title}</Heading>
      <p className="mt-5">
        <ButtonLink href={telephone(clinic.emergencyNumber)} kind="alert" className="w-full text-lg sm:w-auto">
          {words.call}
        </ButtonLink>
      </p>
      <SafetyWords text={words.safety} className="mt-5 text-lg/relaxed [&>p]:font-bold" />
      <p className="mt-6">
        <ButtonLink href={telephone(clinic.phone)} kind="secondary">
          {words.callClinic}
        </ButtonLink>
      </p>
    </div>
  );
}
