import 'server-only';
import nodemailer from 'nodemailer';
import { env } from '../env';
import { logFailure } from '../log';
import type { Letter } from './letter';
import { putInOutbox } from './outbox';

/** Why a mail was not taken: for good, or for now. */
export type DeliveryProblem = 'address-refused' | 'refused' | 'unreachable';
export type Delivery = Readonly<{ ok: true }> | Readonly<{ ok: false; problem: DeliveryProblem; forGood: boolean }>;
export type Deliver = (letter: Letter) => Promise<Delivery>;

/** Hands a mail to the mail server or, in a demo, to its outbox. */
export const deliver: Deliver = (letter) => (env().SMTP_URL ? deliverBySmtp(letter) : deliverToOutbox(letter));

async function deliverToOutbox(letter: Letter): Promise<Delivery> {
  if (env().BACKSTORY_DEMO !== '1') return { ok: false, problem: 'unreachable', forGood: false };
  putInOutbox(letter);

  return { ok: true };
}

async function deliverBySmtp({ to, ...letter }: Letter): Promise<Delivery> {
  const transport = nodemailer.createTransport(smtpSettings());
  try {
    // As an object: in a text, a comma would make two addresses of one.
    await transport.sendMail({ ...letter, to: { name: '', address: to } });

    return { ok: true };
  } catch (error) {
    return problemOf(error);
  } finally {
    transport.close();
  }
}

const seconds = 1000;
const localHosts = ['localhost', '127.0.0.1', '[::1]'];

/** Without TLS nothing is said to a server but on this machine itself. */
function smtpSettings() {
  const { protocol, hostname, port, username, password } = new URL(env().SMTP_URL ?? '');
  const secure = protocol === 'smtps:';

  return {
    host: hostname,
    port: Number(port || (secure ? 465 : 587)),
    secure,
    requireTLS: !secure && !localHosts.includes(hostname),
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: 10 * seconds,
    greetingTimeout: 10 * seconds,
    socketTimeout: 30 * seconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The server's words hold the address, so that nothing of them goes further but the codes. */
function problemOf(error: unknown): Delivery {
  const { code, responseCode = 0, command } = error as { code?: string; responseCode?: number; command?: string };
  logFailure({ event: 'mail-refused', code: responseCode ? String(responseCode) : code });
  const forGood = responseCode >= 500 && code !== 'EAUTH';
  if (!forGood) return { ok: false, problem: 'unreachable', forGood };

  return { ok: false, problem: command === 'RCPT TO' ? 'address-refused' : 'refused', forGood };
}
