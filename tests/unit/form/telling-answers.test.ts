import { expect, test } from 'vitest';
import { answersSchema } from '@/lib/form/answers';
import { halveAnswers, mergeAnswers } from '@/lib/form/telling-answers';
import { emptyDraft } from '@/lib/intake/draft';
import { toSubmission } from '@/lib/intake/submission';
import { people } from '../../people/people';
import { today } from '../../people/person';

/** What a person typed in their own words, and their date of birth. */
function tellingOf({ answers: { dob, goals, history, ...answers } }: (typeof people)[number]): string[] {
  const { medicines, allergies, conditions } = history ?? {};

  return [dob, goals, answers['anything-else'], medicines, allergies, conditions].filter((text) => text !== undefined);
}

test.each(people)('$id: the coded half holds no word of theirs, and both halves make the whole', (person) => {
  const halved = halveAnswers(person.answers);

  expect(mergeAnswers(halved)).toEqual(person.answers);
  expect(answersSchema.parse(halved.coded)).toEqual(halved.coded);
  for (const text of tellingOf(person)) {
    expect(JSON.stringify(halved.telling)).toContain(JSON.stringify(text));
    expect(JSON.stringify(halved.coded)).not.toContain(JSON.stringify(text));
  }
});

test.each(people)('$id: neither what rules read nor what they made of it holds a word of theirs', (person) => {
  const { answers, declined } = person;
  const outcome = toSubmission({ ...emptyDraft, answers, declined }, today);
  if (!outcome.ok) throw new Error(`${person.id} is incomplete.`);
  const { scored, evaluation } = outcome.submission;

  for (const text of tellingOf(person))
    expect(JSON.stringify([scored, evaluation])).not.toContain(JSON.stringify(text));
});
