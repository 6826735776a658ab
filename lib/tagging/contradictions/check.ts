import type { ScoredAnswers } from '@/lib/form/scored-answers';
import type { Contradiction } from '../evaluation';

/** Two or more answers that cannot all be meant as they were given; a blank is no answer. */
export type Check = Contradiction & { holds: (answers: ScoredAnswers) => boolean };
