import type { TagId, Urgency } from '@/lib/tagging/evaluation';
import type { Label } from './published-case';

/** The tag that names what a label names; null where no tag does, so that such a case counts for urgency only. */
export const tagOfLabel: Readonly<Record<Label, TagId | null>> = {
  nonspecific_mechanical: 'non-specific-lbp',
  postural_sitting: 'prolonged-sitting-posture',
  hamstring_tightness: 'hamstring-tightness',
  osteoarthritis: 'facet-oa',
  disc_degeneration: 'disc-degeneration',
  disc_herniation_radiculopathy: 'radicular',
  spinal_stenosis: 'lss',
  axial_spondyloarthritis: 'axspa',
  other_rheumatic: null,
  visceral_or_vascular: null,
  fracture: null,
  malignancy: null,
  infection: null,
  cauda_equina: null,
};

/**
 * What the `note` of a case accepts beside its label and its urgency. A label accepted beside one without a tag of its
 * own changes nothing, as such a case counts for urgency only.
 */
export const alsoAccepted: Readonly<Record<string, { labels?: readonly Label[]; urgency?: Urgency }>> = {
  'HX-003': { labels: ['disc_herniation_radiculopathy'] },
  'HX-004': { labels: ['axial_spondyloarthritis'] },
  'HX-005': { urgency: 'urgent' },
  'HX-006': { labels: ['postural_sitting'] },
  'HX-007': { labels: ['spinal_stenosis'] },
  'HX-015': { labels: ['nonspecific_mechanical'] },
  'HX-020': { urgency: 'emergency' },
  'HX-024': { labels: ['osteoarthritis', 'postural_sitting'] },
  'HX-040': { urgency: 'urgent' },
  'HX-041': { labels: ['nonspecific_mechanical'] },
};
