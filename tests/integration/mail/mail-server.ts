import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type MailServer = Readonly<{
  url: string;
  /** What was taken, oldest first. */
  taken: ParsedMail[];
  /** The next mail that is taken. */
  next: () => Promise<ParsedMail>;
  close: () => Promise<void>;
}>;

/** What this server says to an address: it does not know `unknown@…`, and puts `busy@…` off. */
function refusalOf(address: string): Error | undefined {
  const [name] = address.split('@');
  if (name === 'unknown') return Object.assign(new Error(`No such user: <${address}>`), { responseCode: 550 });
  if (name === 'busy') return Object.assign(new Error(`Try later: <${address}>`), { responseCode: 451 });

  return undefined;
}

/** A mail server of a test's own. */
export async function startMailServer(): Promise<MailServer> {
  const taken: ParsedMail[] = [];
  const waiting: ((mail: ParsedMail) => void)[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, answer) => answer(refusalOf(address)),
    onData: (stream, _session, answer) => {
      void simpleParser(stream).then((mail) => {
        taken.push(mail);
        waiting.shift()?.(mail);
        answer();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');

  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    taken,
    next: () => new Promise((resolve) => waiting.push(resolve)),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
