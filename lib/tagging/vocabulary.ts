import { questionIds, questions } from '@/lib/form/form';
import type { Question } from '@/lib/form/question';
import { causes } from './causes/causes';
import { criteriaSets } from './criteria/criteria-sets';
import { emergency } from './red-flags/emergency';
import { soon } from './red-flags/soon';
import { urgent } from './red-flags/urgent';

export type TagVocabulary = Readonly<{
  ids: string[];
  names: string[];
  codes: string[];
  /** Sentences of rules, reasons, checks, guideline lines and limits. */
  words: string[];
}>;

/** Everything a tag may say. Ids that are also codes of an answer (`axspa`) are left out: a form must contain those. */
export function collectVocabulary(): TagVocabulary {
  const rules = [...emergency, ...urgent, ...soon];
  const answerCodes = new Set(questionIds.flatMap((id) => codesOf(questions[id])));
  const ofCauses = causes.flatMap((cause) => [
    ...[...cause.for, ...cause.against, ...cause.guideline].map(({ says }) => says),
    ...cause.checks,
    ...cause.limits,
  ]);
  const ofCriteria = Object.values(criteriaSets).flatMap(({ name, performance }) => [name, performance]);

  return {
    ids: causes.map(({ id }) => id).filter((id) => !answerCodes.has(id)),
    names: causes.map(({ name }) => name),
    codes: unique(causes.flatMap(({ codes }) => codes.map(({ code }) => code))),
    words: unique(['Pattern consistent with', ...rules.map(({ says }) => says), ...ofCriteria, ...ofCauses]),
  };
}

function codesOf(question: Question): string[] {
  return 'options' in question ? Object.keys(question.options) : [];
}

const unique = (words: readonly string[]) => [...new Set(words)];
