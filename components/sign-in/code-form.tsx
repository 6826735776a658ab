import { Action } from '@/components/clinic/action';
import { LabelledInput } from '@/components/clinic/labelled-input';

type Props = Readonly<{
  action: string;
  to?: string | null | undefined;
  /** Is the page's problem about this code? */
  wrong?: boolean;
  words: Readonly<{ label: string; hint?: string; submit: string }>;
}>;

/** Asks for one code. A plain form. */
export function CodeForm({ action, to, wrong = false, words }: Props) {
  return (
    <form method="post" action={action} className="grid gap-4">
      {to && <input type="hidden" name="to" value={to} />}
      <LabelledInput
        label={words.label}
        {...(words.hint && { hint: words.hint })}
        name="code"
        autoComplete="one-time-code"
        inputMode="text"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        maxLength={40}
        aria-invalid={wrong || undefined}
        {...(wrong && { 'aria-describedby': 'problem' })}
        // The one thing to do on this page.
        autoFocus
        required
      />
      <Action look="primary">{words.submit}</Action>
    </form>
  );
}
