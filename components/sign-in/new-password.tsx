import { LabelledInput } from '@/components/clinic/labelled-input';

type Props = Readonly<{ words: Readonly<{ label: string; hint: string }>; max: number }>;

/** Where a new password is typed or pasted. A longer one is let in and told so, rather than cut without a word. */
export function NewPassword({ words, max }: Props) {
  return (
    <LabelledInput
      label={words.label}
      hint={words.hint}
      name="password"
      type="password"
      autoComplete="new-password"
      maxLength={2 * max}
      required
    />
  );
}
