import 'server-only';
import type { Clinician } from '../actor';

/** What a page that stays open is told, by the event's name. */
export type Told = Readonly<{
  /** Something that the page shows has changed. */
  news: Readonly<{
    /** How many forms came in. */
    intakes: number;
    /** The colleagues whose doing it was. */
    by: readonly string[];
  }>;
  /** Who else looks at which intake, all of it anew. */
  viewing: readonly Viewer[];
  beat: null;
}>;

type Viewer = Readonly<{ intakeId: string; name: string }>;

/** A clinician's page that stays open, on this server. */
export type OpenPage = {
  readonly clinician: Clinician;
  readonly sessionId: string;
  /** The intake that it shows; null for the inbox. */
  readonly intakeId: string | null;
  /** The last line of the clinic's trail that it knows of. */
  position: bigint;
  /** When this server last wrote down that the member looks at the intake, as a time in milliseconds. */
  seenAt: number;
  /** What it was last told of who looks at what. */
  viewing: string | undefined;
  readonly tell: <Name extends keyof Told>(name: Name, told: Told[Name]) => void;
  readonly end: () => void;
};
