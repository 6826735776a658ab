import { Button } from '@/components/ui/button';

type TabletBarProps = Readonly<{ words: Readonly<{ name: string; here: string; toPhone: string; handBack: string }> }>;

/** Above every page on the clinic's tablet: the ways to end, for the patient and for the front desk. */
export function TabletBar({ words }: TabletBarProps) {
  return (
    <aside aria-label={words.name} className="border-b border-line bg-accent-soft print:hidden">
      <form
        id="hand-back"
        method="post"
        action="/intake/hand-back"
        className="mx-auto flex max-w-2xl flex-wrap items-center justify-between gap-x-6 gap-y-2 px-5 py-2"
      >
        <p>{words.here}</p>
        <div className="flex flex-wrap gap-3">
          <Button kind="secondary" formAction="/intake/hand-over">
            {words.toPhone}
          </Button>
          <Button kind="secondary">{words.handBack}</Button>
        </div>
        {/* Without script nobody counts the minutes, so the page leaves when the server has ended the session. */}
        <noscript>
          <meta httpEquiv="refresh" content="310;url=/start" />
        </noscript>
      </form>
    </aside>
  );
}
