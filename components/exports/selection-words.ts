import type { useTranslations } from 'next-intl';
import { dayWords } from '@/lib/form/answer-words';
import type { BulkSelection } from '@/lib/intake/bulk-selection';
import { reviewWords } from '@/lib/intake/review-words';
import { urgencyWords } from '@/lib/intake/urgency-words';

type ExportWords = ReturnType<typeof useTranslations<'exports'>>;

/** Which intakes an export takes, in words: "Urgent, Closed, received from March 1, 2026". */
export function selectionWords(t: ExportWords, { urgency, state, from, to }: BulkSelection): string {
  const days = { from: from ? dayWords(from) : '', to: to ? dayWords(to) : '' };
  const which = from && to ? 'between' : from ? 'from' : 'to';
  const parts = [
    ...(urgency ? [urgencyWords[urgency].word] : []),
    ...(state ? [reviewWords[state].state] : []),
    ...(from || to ? [t(`received.${which}`, days)] : []),
  ];

  return parts.length === 0 ? t('everything') : parts.join(', ');
}
