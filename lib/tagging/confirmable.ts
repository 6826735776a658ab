/**
 * What of the history a clinician may confirm: by a patient's word alone it weighs less (`axspaOdds`), or is not
 * counted yet (joint swelling in NG65). Stored with an evaluation: retired, never renamed.
 */
export const confirmables = ['ibp', 'joint-swelling', 'heel', 'dactylitis', 'family', 'nsaid'] as const;
export type Confirmable = (typeof confirmables)[number];
