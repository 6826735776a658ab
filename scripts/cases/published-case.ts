import { z } from 'zod';
import type { ScoredAnswers } from '@/lib/form/scored-answers';
import type { Urgency } from '@/lib/tagging/evaluation';

/** What a published case turned out to be, in the words of the collection. */
export const labels = [
  'nonspecific_mechanical',
  'postural_sitting',
  'hamstring_tightness',
  'osteoarthritis',
  'disc_degeneration',
  'disc_herniation_radiculopathy',
  'spinal_stenosis',
  'axial_spondyloarthritis',
  'other_rheumatic',
  'visceral_or_vascular',
  'fracture',
  'malignancy',
  'infection',
  'cauda_equina',
] as const;

export type Label = (typeof labels)[number];

/** From low to high. */
export const urgencies = ['routine', 'soon', 'urgent', 'emergency'] as const satisfies readonly Urgency[];

const words = z.string().trim().min(1);
const reasons = z.record(z.string(), words);

/** A file of `tests/cases`; its answers are checked apart. */
export const publishedCaseSchema = z.strictObject({
  id: z.string().regex(/^HX-\d{3}$/),
  source: words,
  text: words,
  diagnosis: words,
  label: z.enum(labels),
  urgency: z.enum(urgencies),
  note: words,
  answers: z.unknown(),
  filledBecause: reasons,
  leftOutBecause: reasons,
});

/** A history from print, its published diagnosis, and the form as its patient would have filled it in. */
export type PublishedCase = Omit<z.infer<typeof publishedCaseSchema>, 'answers'> & { answers: ScoredAnswers };
