type Props = Readonly<{ label: string; maxLength: number }>;

/** Where a clinician writes a note. */
export function NoteField({ label, maxLength }: Props) {
  return (
    <>
      <label htmlFor="note" className="text-sm font-semibold">
        {label}
      </label>
      <textarea
        id="note"
        name="note"
        rows={3}
        maxLength={maxLength}
        className="w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-sm"
      />
    </>
  );
}
