import Link from 'next/link';

type Props = Readonly<{ ruleSet: string; formVersion: string }>;

/** What made these suggestions, for whom, and how far they may be trusted. */
export function Versions({ ruleSet, formVersion }: Props) {
  return (
    <footer className="border-t border-line pt-3 text-sm leading-relaxed text-ink-muted">
      <p>
        For clinicians. Suggestions for a clinician, not a diagnosis: fixed rules over the patient’s own answers, with
        no examination, laboratory or imaging, and no language model.
      </p>
      <p>
        Rule set {ruleSet}, not yet signed off by a clinician of this clinic and not validated on patients. Form{' '}
        {formVersion}.{' '}
        <Link href="/how-this-works" className="underline">
          How this works
        </Link>
      </p>
    </footer>
  );
}
