import { Action } from '@/components/clinic/action';
import { LabelledInput } from '@/components/clinic/labelled-input';

type Props = Readonly<{
  action: string;
  to?: string | null | undefined;
  /** Is the page's problem about this code? */
  wrong?: boolean;
  /** Does the page ask for nothing else? On a small screen the focus would scroll past what stands before. */
  alone?: boolean;
  words: Readonly<{ label: string; hint?: string; submit: string }>;
}>;

/** Asks for one code. A plain form. */
export function CodeForm({ action, to, wrong = false, alone = true, words }: Props) {
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
        autoFocus={alone}
        required
      />
      <Action look="primary">{words.submit}</Action>
    </form>
  );
}
