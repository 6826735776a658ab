import type { Problem } from './ask-for-link';

/** What kept a link from being made, and what to do. */
export const problemWords: Readonly<Record<Problem, string>> = {
  name: 'Write the patient’s name, in at most 200 letters and on one line.',
  'record-number': 'Write the record number in at most 100 letters and on one line, or leave it empty.',
  'birth-date': 'Write the date of birth as month, day and year in numbers, or leave all three empty.',
  email: 'Write one email address, such as name@post.example, or leave it empty.',
  visit: 'Write a day and time of the visit that is still to come, at most 90 days ahead, or leave it empty.',
  'already-sent': 'That patient has sent the form already, so nothing was changed.',
  revoked: 'That invitation was taken back. Make a new one.',
  expired: 'That invitation has run out. Make a new link first.',
  'signed-out': 'Your session has ended. Sign in again in another tab, then press the button once more.',
  unreachable: 'No link was made. Check your connection, then try again.',
};

/** The words for a problem that an address names, if it is one of ours. */
export function findProblemWords(name: string | string[] | undefined): string | undefined {
  return Object.entries(problemWords).find(([known]) => known === name)?.[1];
}
