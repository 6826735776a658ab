import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';

type CodeFormProps = Readonly<{
  /** What takes the code. */
  action?: string;
  /** The clinic on whose start page it stands, to come back to when the code opens nothing. */
  at?: string | undefined;
  /** What it opens is to be forgotten when the tablet is handed back. */
  onTablet: boolean;
  words: Readonly<{ title: string; label: string; hint: string; open: string; haveLink?: string | undefined }>;
}>;

/** The way in by a short code: for a telephone call, and for a browser without script. */
export function CodeForm({ action = '/start/open', at, onTablet, words }: CodeFormProps) {
  return (
    <form method="post" action={action} className="space-y-5">
      {at && <input type="hidden" name="at" value={at} />}
      {onTablet && <input type="hidden" name="tablet" value="1" />}
      <h2 className="text-xl font-bold">{words.title}</h2>
      <Field id="code" label={words.label} hint={words.hint}>
        <TextInput
          id="code"
          name="code"
          dir="ltr"
          size="short"
          className="w-56 font-mono text-xl tracking-widest uppercase"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          aria-describedby="code-hint"
          maxLength={20}
          required
        />
      </Field>
      <Button className="w-full text-lg sm:w-auto sm:min-w-48">{words.open}</Button>
      {words.haveLink && <p className="text-ink-muted">{words.haveLink}</p>}
    </form>
  );
}
