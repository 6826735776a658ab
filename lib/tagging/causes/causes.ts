import { axspa } from './axspa';
import type { Cause } from './cause';
import { discDegeneration } from './disc-degeneration';
import { facetOa } from './facet-oa';
import { hamstringTightness } from './hamstring-tightness';
import { hipFlexorTightness } from './hip-flexor-tightness';
import { lss } from './lss';
import { nonSpecificLbp } from './non-specific-lbp';
import { prolongedSittingPosture } from './prolonged-sitting-posture';
import { radicular } from './radicular';

/** In the order tags are listed. */
export const causes: readonly Cause[] = [
  axspa,
  lss,
  radicular,
  hamstringTightness,
  hipFlexorTightness,
  prolongedSittingPosture,
  facetOa,
  discDegeneration,
  nonSpecificLbp,
];
