import { describe, expect, test } from 'vitest';
import { type QuestionId, questionIds, questions, steps } from '@/lib/form/form';
import { formIn, questionIn } from '@/lib/form/words/form-in';

type Tree = { readonly [key: string]: unknown };

/** Every word that somebody reads, with where it stands. */
function wordsOf(piece: unknown, place = ''): [place: string, words: string][] {
  if (typeof piece === 'string') return /\.(kind|id)$/.test(place) ? [] : [[place, piece]];
  if (typeof piece !== 'object' || piece === null) return [];

  return Object.entries(piece as Tree).flatMap(([key, value]) => wordsOf(value, `${place}.${key}`));
}

const proxy = formIn('en', 'proxy');

describe('for whoever answers for the patient', () => {
  test('no question, hint, title or answer speaks to the patient, or as the patient', () => {
    const speaks = /\b(you|your|yours|yourself|I|I'd|I'm|me|my|mine|myself|we'd|our)\b/;
    const found = wordsOf(proxy).filter(([, words]) => speaks.test(words.replace(/^We ask everyone\. /, '')));

    expect(found).toEqual([]);
  });

  test('every question that speaks to the patient has other words of its own', () => {
    const spoken = questionIds.filter((id) => /\b(you|your|I|my)\b/i.test(questions[id].ask));
    const same = spoken.filter((id) => questionIn(proxy, id).ask === questions[id].ask);

    expect(spoken.length).toBeGreaterThan(35);
    expect(same).toEqual([]);
  });

  test('questions, codes, kinds and limits are the same, in the same order', () => {
    const withoutWords = (form: unknown) =>
      JSON.stringify(form, (key, value) => (typeof value === 'string' && key !== 'kind' && key !== 'id' ? '' : value));

    expect(withoutWords(proxy)).toBe(withoutWords(steps));
  });

  test('what a red flag asks for is asked for in both words', () => {
    // The words that carry the meaning: if one is missing in the other wording, the question asks for something else.
    const meant: Partial<Record<QuestionId, RegExp>> = {
      'rf-bladder': /last 2 weeks.*new trouble starting to pee.*trouble feeling/,
      'rf-saddle': /last 2 weeks.*new numbness between .* legs or around .* bottom/,
      'rf-bowel': /last 2 weeks.*leaked poop, or lost the feeling/,
      'rf-leg-weak': /one.*both.*getting weaker/,
      'rf-chest-belly': /all at once with very bad pain in .* chest or belly.*faint/,
      'rf-trauma': /fall, a crash, or a hard hit/,
      'rf-fever': /fever, chills, or night sweats/,
      'rf-cancer': /ever had cancer/,
      'rf-weight-loss': /lost weight in the last 6 months without trying/,
      'rf-infection-risk': /Do any of these fit/,
      'rf-steroid': /steroid pills \(like prednisone\) for 3 months or more/,
      'rf-bone': /doctor said .* thin bones.*ever broken a bone from a small fall/,
      'rf-constant': /pain there all the time.*no position.*even at rest/,
    };
    expect(Object.keys(meant)).toEqual(questionIds.filter((id) => id.startsWith('rf-')));
    for (const [id, words] of Object.entries(meant)) {
      expect(questions[id as QuestionId].ask).toMatch(words);
      expect(questionIn(proxy, id as QuestionId).ask).toMatch(words);
    }
  });
});
