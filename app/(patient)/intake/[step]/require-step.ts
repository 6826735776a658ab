import { notFound } from 'next/navigation';
import type { StepId } from '@/lib/form/form';
import { findStep } from '@/lib/form/read-step';

/** The step that the address names, or the page that says it is not here. */
export function requireStep(id: string): StepId {
  return findStep(id)?.id ?? notFound();
}
