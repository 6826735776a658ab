import { languages } from '@/lib/form/language';
import type { Facet, InboxFilter } from '@/lib/intake/inbox/filter';
import { statesOn } from '@/lib/intake/inbox/shelves';
import { languageWords } from '@/lib/intake/language-words';
import { patternName } from '@/lib/intake/pattern-name';
import { urgencies } from '@/lib/intake/review';
import { reviewWords } from '@/lib/intake/review-words';
import { urgencyWords } from '@/lib/intake/urgency-words';
import { causes } from '@/lib/tagging/causes/causes';

export type Option = Readonly<{ value: string; label: string }>;
export type Colleague = Readonly<{ id: string; name: string; hasLeft: boolean }>;

/** What each part of the filter is called. */
export const facetLabels: Readonly<Record<Facet, string>> = {
  urgency: 'Urgency',
  cause: 'Pattern consistent with',
  support: 'Support',
  state: 'State',
  assignee: 'Assigned to',
  from: 'Received from',
  to: 'Received until',
  language: 'Language of the form',
  safety: 'Safety screen',
};

/** What a choice of the filter can be; those of a day are any day. */
export function optionsOf(facet: Facet, show: InboxFilter['show'], colleagues: readonly Colleague[]): Option[] {
  switch (facet) {
    case 'urgency':
      return urgencies.map((value) => ({ value, label: urgencyWords[value].word }));
    case 'cause':
      return causes.map(({ id, name }) => ({ value: id, label: patternName(name) }));
    case 'support':
      return ['strong', 'moderate', 'weak'].map((value) => ({ value, label: capital(value) }));
    case 'state':
      return statesOn[show].map((value) => ({ value, label: reviewWords[value].state }));
    case 'assignee':
      return [
        { value: 'me', label: 'Me' },
        { value: 'nobody', label: 'Nobody' },
        ...colleagues.map(({ id, name, hasLeft }) => ({ value: id, label: hasLeft ? `${name} (has left)` : name })),
      ];
    case 'language':
      return languages.map((value) => ({ value, label: languageWords(value) }));
    case 'safety':
      return ['complete', 'incomplete'].map((value) => ({ value, label: capital(value) }));
    default:
      return [];
  }
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
