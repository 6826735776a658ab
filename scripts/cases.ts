import { readCases } from './cases/read-cases';
import { readings } from './cases/readings';
import { report } from './cases/report';

/**
 * Tags the published cases of `tests/cases` and prints what was found beside what was published, under both readings of
 * a text that does not speak of every red flag. It reports; no rule is changed because of a case.
 *
 * Tags rank strong, moderate, weak, then in the engine's order, `non-specific-lbp` last. A case is a hit at the place
 * where the tag of its label stands, or of a label its note accepts (`*`): first is top-1, the first three are top-3.
 * `nonspecific_mechanical` is a hit, at once first and top-3, when no other tag is above weak, whatever the count of weak
 * ones; with a tag of moderate or strong support it is a miss at any place. Labels without a tag of their own (`–`, in
 * brackets below) count for urgency only. Over-triage (↑) is ours above the published urgency and above what the note
 * accepts; under-triage (↓) is ours below the published one. Both are shares of all cases.
 */
const legend = [
  '# Published cases',
  'hit: first or top 3 among our tags; * by a label the note accepts; – no tag of its own, counts for urgency only.',
  'nonspecific_mechanical is a hit when no other tag is above weak. ↑ over-triage, ↓ under-triage.',
  'These cases are few, chosen, and retold; the intervals speak of their number only.',
].join('\n');

const cases = readCases();

console.log([legend, ...readings.map((reading) => report(cases, reading))].join('\n\n'));
