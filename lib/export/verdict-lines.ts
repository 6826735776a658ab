import type { Intake } from '../intake/intake';
import { exactTime } from '../intake/time-words';
import { causeName } from '../intake/verdict/cause-name';
import { confirmableWords } from '../intake/verdict/confirmation';
import { saysUrgency } from '../intake/verdict/urgency-verdict';
import { addedTags, currentVerdict, type Verdict } from '../intake/verdict/verdict';
import { saysVerdict } from '../intake/verdict/verdict-words';
import { plainPunctuation, quoteLines, wrap } from './text-lines';

type Said = Readonly<{ did: string; author: string; createdAt: Date; words: string }>;

/** What a clinician did, with name and time, their own words behind a mark. */
function signed({ did, author, createdAt, words }: Said, timeZone: string): string[] {
  return [
    ...wrap(`${plainPunctuation(did)} (${author}, ${exactTime(createdAt, timeZone)})`, '- '),
    ...(words ? quoteLines(words) : []),
  ];
}

/** Every change that clinicians made of the urgency, oldest first. */
export function urgencyVerdictLines({ urgencyVerdicts, clinic }: Intake): string[] {
  return urgencyVerdicts.flatMap((verdict) => signed({ ...verdict, did: saysUrgency(verdict) }, clinic.timeZone));
}

/** The verdict that counts of each tag, listed or added, and what of the history was confirmed. */
export function verdictLines(intake: Intake): string[] {
  const { evaluation, verdicts, clinic } = intake;
  const listed = evaluation.assessed ? evaluation.tags : [];
  const current = [...listed.map(({ id }) => id), ...addedTags(verdicts, listed)]
    .map((tag) => currentVerdict(verdicts, tag))
    .filter((verdict): verdict is Verdict => verdict !== null);
  const confirmed = evaluation.confirmed ?? [];
  if (current.length + confirmed.length === 0) return [];
  const history = confirmed.map((one) => confirmableWords[one]).join('; ');

  return [
    "CLINICIANS' VERDICTS",
    ...current.flatMap((verdict) =>
      signed({ ...verdict, did: `${causeName(verdict.tag)}. ${saysVerdict(verdict)}` }, clinic.timeZone),
    ),
    ...(confirmed.length > 0 ? wrap(`History confirmed and weighed so: ${history}`, '- ') : []),
  ];
}
