import type { Answers } from '@/lib/form/answers';
import type { ReviewState } from '@/lib/intake/review';
import { type DemoClinic, harbour, northgate, riverside } from './clinics';

/** One step of a review: who took it, where it led (nowhere, for a note alone), and what they wrote. */
export type DemoStep = Readonly<{ by: string; to: ReviewState | null; note?: string }>;

/** An earlier visit: when, who saw them, and what they answered otherwise then. */
type Before = Readonly<{ hoursAgo: number; reviewedBy: string; answers: Answers }>;

/** A person of `tests/people` at one of the clinics: when the form came in, and what was done about it. */
export type Visit = Readonly<{
  at: DemoClinic;
  person: string;
  recordNumber: string;
  hoursAgo: number;
  phone?: string;
  /** When they are expected, from now. */
  visitInHours?: number;
  /** The same person's visits before, oldest first; what seldom changes was said to be still right since. */
  before?: readonly Before[];
  review?: readonly DemoStep[];
}>;

const ana = 'ana@riverside.example';
const ben = 'ben@riverside.example';

export const visits: readonly Visit[] = [
  {
    at: riverside,
    person: 'samuel',
    recordNumber: 'R-1042',
    hoursAgo: 0.6,
    phone: '+1 312 555 0175',
    visitInHours: 22,
  },
  {
    at: riverside,
    person: 'dmitri',
    recordNumber: 'R-1038',
    hoursAgo: 5,
    review: [{ by: ana, to: 'in_review', note: 'Phoned, no answer. Trying again in ten minutes.' }],
  },
  { at: riverside, person: 'agnieszka', recordNumber: 'R-1041', hoursAgo: 2.5, visitInHours: 70 },
  { at: riverside, person: 'carlos', recordNumber: 'R-1033', hoursAgo: 19 },
  {
    at: riverside,
    person: 'ruth',
    recordNumber: 'R-1031',
    hoursAgo: 26,
    review: [
      { by: ben, to: 'in_review' },
      { by: ben, to: 'reviewed', note: 'Spoke to her daughter. X-ray booked for this afternoon.' },
    ],
  },
  {
    at: riverside,
    person: 'amina',
    recordNumber: 'R-1030',
    hoursAgo: 28,
    phone: '+1 312 555 0119',
    visitInHours: 46,
    before: [
      {
        hoursAgo: 24 * 205,
        reviewedBy: ben,
        answers: {
          'peg-p': 8,
          'peg-e': 8,
          'peg-g': 7,
          'nprs-now': 7,
          'roland-morris': ['s2', 's3', 's5', 's8', 's9', 's11', 's14', 's16', 's18', 's20', 's22', 's23'],
          nsaid: 'none',
          'spa-signs': ['none'],
          'buttock-alt': 'no',
          'am-stiff': '31-60',
          tried: { heat: 'no', 'pain-pills': 'no' },
          goals: 'Sleep through the night.',
        },
      },
      {
        hoursAgo: 24 * 88,
        reviewedBy: ana,
        answers: {
          'peg-p': 7,
          'peg-e': 7,
          'peg-g': 6,
          'nprs-now': 6,
          'roland-morris': ['s2', 's3', 's8', 's9', 's11', 's14', 's16', 's18', 's23'],
          nsaid: 'some',
          'am-stiff': '31-60',
          'spa-signs': ['none'],
        },
      },
    ],
  },
  {
    at: riverside,
    person: 'kwame',
    recordNumber: 'R-1019',
    hoursAgo: 75,
    review: [
      { by: ana, to: 'reviewed', note: 'Visit in two weeks. CRP ordered.' },
      { by: ben, to: 'reopened', note: 'He called: the red eye is new. Moving the visit forward.' },
    ],
  },
  {
    at: riverside,
    person: 'henrik',
    recordNumber: 'R-1022',
    hoursAgo: 52,
    review: [{ by: ben, to: 'in_review' }],
  },
  { at: riverside, person: 'fatima', recordNumber: 'R-1036', hoursAgo: 9 },
  {
    at: riverside,
    person: 'priya',
    recordNumber: 'R-1012',
    hoursAgo: 100,
    review: [
      { by: ana, to: 'in_review' },
      { by: ana, to: 'reviewed', note: 'Seen on Friday. No weakness on examination.' },
      { by: ana, to: 'closed' },
    ],
  },
  { at: riverside, person: 'mei', recordNumber: 'R-1035', hoursAgo: 14 },
  { at: riverside, person: 'nadia', recordNumber: 'R-1028', hoursAgo: 33 },
  { at: riverside, person: 'hana', recordNumber: 'R-1025', hoursAgo: 47 },
  { at: riverside, person: 'tomas', recordNumber: 'R-1020', hoursAgo: 71 },
  {
    at: riverside,
    person: 'giorgos',
    recordNumber: 'R-1009',
    hoursAgo: 122,
    review: [
      { by: ben, to: 'reviewed', note: 'Goes to the exercise group from Monday.' },
      { by: ben, to: 'closed' },
    ],
  },
  { at: northgate, person: 'jamal', recordNumber: 'N-207', hoursAgo: 21 },
  { at: northgate, person: 'lucia', recordNumber: 'N-201', hoursAgo: 49 },
  { at: harbour, person: 'tuan', recordNumber: 'H-88', hoursAgo: 7 },
  { at: harbour, person: 'rosa', recordNumber: 'H-81', hoursAgo: 55 },
];
