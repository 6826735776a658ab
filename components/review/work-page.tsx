/** The page that a change is posted from: made with it, so that a double post is one, and what came in between is known. */
export type WorkPage = Readonly<{ key: string; at: string }>;

type Props = Readonly<{ page: WorkPage; held?: string | undefined }>;

/** What every change of an intake brings along; `held` is what it sends again. */
export function WorkPageFields({ page: { key, at }, held }: Props) {
  return (
    <>
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="at" value={at} />
      {held && <input type="hidden" name="held" value={held} />}
    </>
  );
}
