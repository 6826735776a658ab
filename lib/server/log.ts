import 'server-only';
import pino from 'pino';

/** Everything a log line may hold: names of events and codes, never an answer, a name, a note or an address. */
type Line =
  | Readonly<{
      event: 'request-failed';
      /** The route's template, such as /intakes/[id]; never the path itself. */
      route: string;
      method: string;
      error: string;
      code?: string | undefined;
      digest?: string | undefined;
    }>
  | Readonly<{ event: 'sign-in-failed'; error: string; code?: string | undefined }>
  | Readonly<{ event: 'job-failed'; job: string; error: string; code?: string | undefined }>
  | Readonly<{ event: 'worker-ended'; error: string; code?: string | undefined }>
  /** A connection or a look at the database that pages which stay open rest on; they come back by themselves. */
  | Readonly<{ event: 'live-interrupted'; error: string; code?: string | undefined }>
  /** A browser kept a page from something: by which directive, and whether it was script in the page, code made of text or an address. */
  | Readonly<{ event: 'page-blocked'; directive: string; what: 'inline' | 'eval' | 'address' }>
  /** What the mail server answered, by its number or the connection's error; never its words, which hold addresses. */
  | Readonly<{ event: 'mail-refused'; code: string | undefined }>;

const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime });

export function logFailure(line: Line): void {
  logger.error(line);
}
