import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { env } from '@/lib/server/env';
import { listOutbox } from '@/lib/server/mail/outbox';

export const metadata: Metadata = { title: 'Outbox' };

/** What this demo would have sent by mail, newest first. Nowhere but in a demo. */
export default function OutboxPage() {
  if (env().BACKSTORY_DEMO !== '1') notFound();
  const mails = listOutbox();

  return (
    <main className="mx-auto max-w-3xl px-4 py-6">
      <h1 className="text-2xl font-semibold">Outbox of this demo</h1>
      <p className="mt-1 mb-6 text-ink-muted">
        What would have been sent by mail since the demo was started, newest first. Nothing was.
      </p>
      {mails.length === 0 && <p>No mail yet.</p>}
      <ul className="grid gap-4">
        {mails.map(({ at, letter }) => (
          <li key={`${letter.messageId} ${at.toISOString()}`} className="rounded-lg border border-line bg-surface p-4">
            <h2 className="font-semibold">{letter.subject}</h2>
            <dl className="mt-1 mb-3 text-sm text-ink-muted">
              <div>
                <dt className="inline">From: </dt>
                <dd className="inline">
                  {letter.from.name} &lt;{letter.from.address}&gt;
                </dd>
              </div>
              <div>
                <dt className="inline">To: </dt>
                <dd className="inline">
                  <bdi>{letter.to}</bdi>
                </dd>
              </div>
            </dl>
            <div className="space-y-3">
              {letter.text
                .trim()
                .split('\n\n')
                .map((paragraph) => (
                  <Paragraph key={paragraph} text={paragraph} />
                ))}
            </div>
          </li>
        ))}
      </ul>
    </main>
  );
}

/** A paragraph of the mail in which its links can be followed. */
function Paragraph({ text }: Readonly<{ text: string }>) {
  const [before = '', link, after = ''] = text.split(/(https?:\/\/\S+#[\w-]+)/);

  return (
    <p className="break-words whitespace-pre-line">
      {before}
      {link && (
        <a href={link} className="font-semibold break-all text-accent underline">
          {link}
        </a>
      )}
      {after}
    </p>
  );
}
