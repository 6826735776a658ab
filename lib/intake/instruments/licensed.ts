import type { Result } from '../result';

/** Instruments that others own: their text is not in this repository, and they are scored only under a licence. */
type LicensedInstrument = 'start-back' | 'basdai';

/** The instruments for which a clinic holds a licence. None unless somebody says so. */
export type Licences = ReadonlySet<LicensedInstrument>;

export type LicensedScore<Score> = Result<Score, 'not-licensed' | 'incomplete'>;
