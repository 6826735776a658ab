import { axspaOdds } from './axspa-odds';
import { lssOdds } from './lss-odds';
import type { OddsModel } from './odds-model';

export const oddsModels: Readonly<Record<'axspa' | 'lss', OddsModel>> = { axspa: axspaOdds, lss: lssOdds };
