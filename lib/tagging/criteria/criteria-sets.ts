import type { CriteriaId } from '../evaluation';
import { asas } from './asas';
import { berlin } from './berlin';
import { cafaspa } from './cafaspa';
import { calin } from './calin';
import type { CriteriaSet } from './criteria-set';
import { hamilton } from './hamilton';
import { ng65 } from './ng65';

/** In the order they are evaluated: a later set may read an earlier one. */
export const criteriaSets: Readonly<Record<CriteriaId, CriteriaSet>> = { asas, berlin, calin, ng65, cafaspa, hamilton };
