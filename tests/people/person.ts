import type { Answers } from '@/lib/form/answers';
import type { QuestionId } from '@/lib/form/form';
import type { Language } from '@/lib/form/language';
import type { Answerer } from '@/lib/intake/consent/answerer';
import type { Support, TagId, Urgency } from '@/lib/tagging/evaluation';

/** The day on which the people below fill in their form. */
export const today = '2026-11-24';

/** A made-up patient: what they answer, and what the rules must and must not make of it. */
export type Person = Readonly<{
  id: string;
  name: string;
  story: string;
  dob: string;
  /** In which they read and answer the form; English, unless said otherwise. */
  language?: Language;
  /** Who fills in the form, and signs for it. */
  answered: Readonly<{ answeredBy: Answerer; name: string }>;
  /** As the form gives them, with `dob` and `activity`; an absent key is a question without an answer. */
  answers: Answers;
  declined: readonly QuestionId[];
  /** `rules` are all that fire, and `contradictions` all that are found. */
  mustGet: Readonly<{
    urgency: Urgency;
    rules: readonly string[];
    tags: Readonly<Partial<Record<TagId, Support>>>;
    contradictions?: readonly string[];
  }>;
  mustNotGet: Readonly<{ rules: readonly string[]; tags: readonly TagId[] }>;
}>;

type Told = Omit<Person, 'declined' | 'answered' | 'mustNotGet'> &
  Partial<Pick<Person, 'declined' | 'answered'>> & {
    mustNotGet?: Partial<Person['mustNotGet']>;
  };

/** Completes what is told of a person. */
export function person({ declined = [], mustNotGet = {}, ...told }: Told): Person {
  return {
    ...told,
    answers: { ...told.answers, dob: told.dob },
    declined,
    answered: told.answered ?? { answeredBy: 'patient', name: told.name },
    mustNotGet: { rules: [], tags: [], ...mustNotGet },
  };
}
