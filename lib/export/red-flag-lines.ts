import type { Intake } from '../intake/intake';
import { lineWords } from '../intake/key-facts';
import { type RedFlag, redFlagOverview } from '../intake/red-flag-overview';
import { plainPunctuation, wrap } from './text-lines';

const withAnswer = ({ label, line }: RedFlag) => `${label}: ${plainPunctuation(lineWords(line))}`;
const alone = ({ label }: RedFlag) => label;

/** Every red-flag question that was asked, the negatives and the blanks included. */
export function redFlagLines(intake: Intake): string[] {
  const { positive, unsure, unanswered, negative } = redFlagOverview(intake);

  return [
    'RED FLAGS',
    ...group('Reported', positive.map(withAnswer)),
    ...group('Unsure', unsure.map(alone)),
    ...group('No answer', unanswered.map(withAnswer)),
    ...group('Denied', negative.map(alone)),
  ];
}

/** The red flags that are not denied, in one paragraph for each way they stand; the others are only counted. */
export function reportedFlags(intake: Intake): string[] {
  const { positive, unsure, unanswered, negative } = redFlagOverview(intake);
  const open = [
    ...positive.map(withAnswer),
    ...unsure.map((flag) => `${alone(flag)}: unsure`),
    ...unanswered.map((flag) => `${alone(flag)}: no answer`),
  ];

  return wrap(`${open.join('; ') || 'none reported'}; ${negative.length} denied`, 'Red flags: ', '  ');
}

function group(name: string, flags: readonly string[]): string[] {
  return wrap(flags.length === 0 ? 'none' : flags.join('; '), `${name}: `);
}
