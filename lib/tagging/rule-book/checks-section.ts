import { furtherChecks } from '../contradictions/further-checks';
import { hoursChecks } from '../contradictions/hours-checks';
import { statedChecks } from '../contradictions/stated-checks';
import { sourceLine } from '../evidence/source-line';
import { expertChoices } from '../expert-choices';
import { reminders } from '../notices';
import { conditionWords } from './condition-words';
import type { RuleSection } from './section';

/** What is asked again or kept in mind, and every number that an expert chose. */
export function checksSection(): RuleSection {
  return {
    id: 'checks',
    title: 'Contradictions, reminders and chosen numbers',
    text: ['Contradictions and reminders change no rule, no tag and no urgency.'],
    tables: [
      {
        caption: 'Contradictions, in the order they are listed',
        columns: ['Id', 'Says', 'Questions'],
        rows: [...statedChecks, ...furtherChecks, ...hoursChecks].map(({ id, says, questions }) => [
          id,
          says,
          questions.join(', '),
        ]),
      },
      {
        caption: 'Reminders',
        columns: ['Id', 'Says', 'Shown when', 'Source'],
        rows: reminders.map((reminder) => [
          reminder.id,
          reminder.says,
          conditionWords(reminder.when),
          sourceLine(reminder),
        ]),
      },
      { caption: 'Numbers to sign off', columns: ['Number', 'Value'], rows: numbers('', expertChoices) },
    ],
  };
}

function numbers(path: string, value: object | number): string[][] {
  if (typeof value === 'number') return [[path, String(value)]];

  return Object.entries(value).flatMap(([key, inner]) => numbers(path ? `${path}.${key}` : key, inner));
}
