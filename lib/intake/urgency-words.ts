import type { Urgency } from '../tagging/evaluation';

/** What each urgency is called, and by when a clinician should act. */
export const urgencyWords: Readonly<Record<Urgency, Readonly<{ word: string; when: string }>>> = {
  emergency: { word: 'Emergency', when: 'Act now' },
  urgent: { word: 'Urgent', when: 'Same day' },
  soon: { word: 'Soon', when: 'Within two weeks' },
  routine: { word: 'Routine', when: 'At the visit' },
};
