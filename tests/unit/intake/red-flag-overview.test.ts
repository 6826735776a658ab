import { describe, expect, test } from 'vitest';
import { redFlagOverview } from '@/lib/intake/red-flag-overview';
import { intakeOf } from '@/tests/people/intake-of';
import { people } from '@/tests/people/people';
import { samuel } from '@/tests/people/samuel';

const ids = (flags: readonly { question: string }[]) => flags.map(({ question }) => question);

describe('the overview of red flags', () => {
  test.each(people)('holds each red-flag question that $name was asked, once', (person) => {
    const intake = intakeOf(person);
    const { positive, unsure, unanswered, negative } = redFlagOverview(intake);

    expect(ids([...positive, ...unsure, ...unanswered, ...negative]).toSorted()).toEqual(
      intake.asked.filter((id) => id.startsWith('rf-')).toSorted(),
    );
  });

  test('keeps yes, not sure, rather not say, declined, blank and no apart', () => {
    const intake = intakeOf(samuel);
    const { 'rf-fever': _blank, 'rf-cancer': _declined, ...rest } = intake.answers;
    const overview = redFlagOverview({
      ...intake,
      answers: { ...rest, 'rf-bowel': 'unsure', 'rf-infection-risk': ['pnts'], 'rf-trauma': 'minor' },
      declined: ['rf-cancer'],
    });

    expect(ids(overview.positive)).toEqual(['rf-saddle', 'rf-trauma']);
    expect(ids(overview.unsure)).toEqual(['rf-bowel']);
    expect(overview.unanswered.map(({ question, line }) => [question, line.state])).toEqual([
      ['rf-fever', 'unanswered'],
      ['rf-cancer', 'declined'],
      ['rf-infection-risk', 'unsure'],
    ]);
    expect(ids(overview.negative)).toContain('rf-bladder');
  });
});
