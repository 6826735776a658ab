import type { LateChange } from './held-change';
import { reviewWords } from './review-words';
import { urgencyWords } from './urgency-words';
import { causeName } from './verdict/cause-name';
import { confirmableWords } from './verdict/confirmation';
import { type UrgencyReason, urgencyReasons } from './verdict/urgency-verdict';
import { saysVerdict } from './verdict/verdict-words';

/** What somebody wanted to do and did not get to, in words, and what they had written. */
export function lateWords(change: LateChange): Readonly<{ did: string; words: string }> {
  switch (change.of) {
    case 'review':
      return { did: `To set it to “${reviewWords[change.to].state}”`, words: change.note };
    case 'verdict':
      return { did: `${causeName(change.tag)}. ${saysVerdict(change)}`, words: change.words };
    case 'urgency': {
      const because = change.reason ? `: ${urgencyReasons[change.reason as UrgencyReason]}` : '';

      return { did: `To count it as ${urgencyWords[change.to].word}${because}`, words: change.words };
    }
    case 'history':
      return { did: `To confirm ${change.confirmed.map((one) => confirmableWords[one]).join('; ')}`, words: '' };
  }
}
