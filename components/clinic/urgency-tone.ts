import type { Urgency } from '@/lib/tagging/evaluation';

/** The colours of each urgency: as a badge, and as the edge of what it is about. */
export const urgencyTone: Readonly<Record<Urgency, Readonly<{ badge: string; edge: string }>>> = {
  emergency: { badge: 'bg-emergency-soft text-emergency', edge: 'border-l-emergency' },
  urgent: { badge: 'bg-urgent-soft text-urgent', edge: 'border-l-urgent' },
  soon: { badge: 'bg-soon-soft text-soon', edge: 'border-l-soon' },
  routine: { badge: 'bg-routine-soft text-routine', edge: 'border-l-routine' },
};
