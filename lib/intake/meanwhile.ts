import type { Intake } from './intake';
import { reviewWords } from './review-words';
import { causeName } from './verdict/cause-name';
import { confirmableWords } from './verdict/confirmation';
import { saysUrgency } from './verdict/urgency-verdict';
import { saysVerdict } from './verdict/verdict-words';

/** One thing that was done to an intake, by whom and with which words. */
export type Deed = Readonly<{ id: string; who: string; at: Date; did: string; words: string }>;

type Work = Pick<Intake, 'review' | 'notes' | 'verdicts' | 'urgencyVerdicts' | 'evaluations' | 'acknowledgment'>;

/** What was done and written on an intake after a moment, oldest first. */
export function doneSince(intake: Work, moment: Date): Deed[] {
  const { review, notes, verdicts, urgencyVerdicts, evaluations, acknowledgment } = intake;
  const deeds: Deed[] = [
    ...(review.reviewer === null
      ? []
      : [
          {
            id: 'review',
            who: review.reviewer,
            at: review.updatedAt,
            did: `Set it to “${reviewWords[review.state].state}”`,
            words: '',
          },
        ]),
    ...notes.map(({ id, author, createdAt, body }) => ({
      id,
      who: author,
      at: createdAt,
      did: 'Wrote a note',
      words: body,
    })),
    ...verdicts.map(({ author, createdAt, tag, ...verdict }) => ({
      id: verdict.id,
      who: author,
      at: createdAt,
      did: `${causeName(tag)}. ${saysVerdict(verdict)}`,
      words: verdict.words,
    })),
    ...urgencyVerdicts.map(({ author, createdAt, ...verdict }) => ({
      id: verdict.id,
      who: author,
      at: createdAt,
      did: `Urgency. ${saysUrgency(verdict)}`,
      words: verdict.words,
    })),
    ...evaluations.flatMap(({ id, createdAt, confirmed, confirmedBy }) =>
      confirmedBy === null
        ? []
        : [
            {
              id,
              who: confirmedBy,
              at: createdAt,
              did: `Confirmed ${confirmed.map((one) => confirmableWords[one].toLowerCase()).join(', ')}`,
              words: '',
            },
          ],
    ),
    ...(acknowledgment
      ? [{ id: 'acknowledgment', who: acknowledgment.member, at: acknowledgment.at, did: 'Acknowledged it', words: '' }]
      : []),
  ];

  return deeds.filter(({ at }) => at > moment).toSorted((a, b) => a.at.getTime() - b.at.getTime());
}
