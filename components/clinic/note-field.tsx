import { useId } from 'react';

type Props = Readonly<{ label: string; maxLength: number; defaultValue?: string | undefined }>;

/** Where a clinician writes a note. */
export function NoteField({ label, maxLength, defaultValue }: Props) {
  const id = useId();

  return (
    <>
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <textarea
        id={id}
        name="note"
        aria-keyshortcuts="n"
        rows={3}
        maxLength={maxLength}
        defaultValue={defaultValue}
        className="w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-sm"
      />
    </>
  );
}
