import type { Voice } from '../../../form/words/form-in';

/** What is agreed to: points to read, and the sentence over the name. */
type Text = Readonly<{ points: readonly string[]; agree: string }>;

/** The text of one language, for the patient and for whoever answers for them. */
export type ConsentText = Readonly<
  Record<Voice, (clinic: Readonly<{ name: string; emergencyNumber: string }>) => Text>
>;
