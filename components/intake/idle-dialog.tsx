import { Button } from '@/components/ui/button';

type IdleDialogProps = Readonly<{
  words: Readonly<{ title: string; text: string; left: string; stay: string; handBack: string }>;
}>;

/** Asks whether anybody is still there, and hides the page meanwhile. Opened by `tablet-watch.ts`. */
export function IdleDialog({ words }: IdleDialogProps) {
  return (
    <dialog
      id="idle"
      aria-labelledby="idle-title"
      className="m-auto max-w-md rounded-2xl border-2 border-accent bg-surface p-6 text-ink backdrop:bg-page"
    >
      <h2 id="idle-title" className="text-xl font-bold">
        {words.title}
      </h2>
      <p className="mt-2">{words.text}</p>
      <p className="mt-2 text-ink-muted tabular-nums" aria-hidden="true">
        {words.left} <output />
      </p>
      <div className="mt-5 flex flex-wrap gap-3">
        <form method="dialog">
          <Button>{words.stay}</Button>
        </form>
        <Button form="hand-back" kind="secondary">
          {words.handBack}
        </Button>
      </div>
    </dialog>
  );
}
