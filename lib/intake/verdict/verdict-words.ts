import type { VerdictKind } from './verdict';

type Words = Readonly<{ does: string; did: string; reasons: Readonly<Record<string, string>> }>;

/**
 * Each kind of verdict in words, with its reasons by code: short and neutral, so that they can be counted. Codes are
 * stored: retired, never renamed. "Other" asks for a few words.
 */
export const verdictWords = {
  agree: {
    does: 'Agree',
    did: 'Agreed',
    reasons: {
      history: 'fits the history',
      examined: 'examination fits',
      tested: 'tests or imaging fit',
      known: 'known before',
    },
  },
  disagree: {
    does: 'Disagree',
    did: 'Disagreed',
    reasons: {
      'other-cause': 'another cause fits better',
      examined: 'examination speaks against it',
      tested: 'tests or imaging speak against it',
      mistaken: 'an answer it rests on is mistaken',
      other: 'other, in words',
    },
  },
  defer: {
    does: 'Defer',
    did: 'Deferred',
    reasons: {
      'to-ask': 'the patient is to be asked',
      'to-examine': 'examination to come',
      'to-test': 'tests or imaging to come',
      other: 'other, in words',
    },
  },
  add: {
    does: 'Add',
    did: 'Added by a clinician',
    reasons: {
      history: 'fits the history',
      examined: 'examination fits',
      tested: 'tests or imaging fit',
      known: 'known before',
      other: 'other, in words',
    },
  },
} as const satisfies Readonly<Record<VerdictKind, Words>>;

/** Is this one of the kind's reasons? */
export function isReasonOf(kind: VerdictKind, reason: string): boolean {
  return Object.hasOwn(verdictWords[kind].reasons, reason);
}

/** A verdict in words: "Disagreed: another cause fits better". A reason that was retired stands as it was stored. */
export function saysVerdict({ kind, reason }: Readonly<{ kind: VerdictKind; reason: string }>): string {
  const { did, reasons }: Words = verdictWords[kind];

  return `${did}: ${reasons[reason] ?? reason}`;
}
