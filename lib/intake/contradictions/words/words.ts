import type { Voice } from '../../../form/words/form-in';
import type { ContradictionId } from '../../../tagging/evaluation';

/** What is asked about: an empty body map is no two answers, and is asked for as any blank is. */
export type AskedId = Exclude<ContradictionId, 'body-map-empty'>;

/** The two answers as the patient hears them again; neither says what they may mean. */
export type Pair = Readonly<{ said: string; also: string }>;

/** Fixed words for every contradiction: one that is left out does not compile. */
type ContradictionWords = Readonly<Record<AskedId, Pair>>;

/** In one language, for the patient and for whoever answers for them. */
export type VoiceWords = Readonly<Record<Voice, ContradictionWords>>;
