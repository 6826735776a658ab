import type { Voice } from '@/lib/form/words/form-in';
import type { SigningProblem } from '@/lib/server/consent/give-consent';

const voices: readonly Voice[] = ['patient', 'proxy'];
const problems: readonly SigningProblem[] = ['answerer', 'name', 'version'];

type Text = string | string[] | undefined;

/** Who the address says is filling in the form. */
export const readVoice = (text: Text): Voice | undefined => voices.find((known) => known === text);

/** What the address says could not be taken. */
export const readSigningProblem = (text: Text): SigningProblem | undefined => problems.find((known) => known === text);
