import type { Assessment, Evaluation, ExplainedTag, Probabilities, ProbabilityBand, Tag } from '../tagging/evaluation';
import { confirmableOf } from './verdict/confirmation';

/** A probability as a sum one can follow: where it starts, what multiplies the odds, and the band it ends in. */
export type OddsSum = Readonly<{
  name: string;
  /** The probability before any answer, in whole percent. */
  startsAt: number;
  factors: readonly Readonly<{ label: string; ratio: number }>[];
  band: ProbabilityBand;
}>;

type Assessed = Assessment<ExplainedTag> & Pick<Evaluation, 'confirmed'>;

/**
 * The sums behind the tags that show a band. The start is worked back from the result and its factors, so that it is
 * the one this evaluation used; the result is told as a band only.
 */
export function oddsSums({ axspa, lss, tags, confirmed = [] }: Assessed): OddsSum[] {
  return tags.flatMap((tag) => {
    if (tag.id === 'axspa') return sum(tag, axspa.p, axspaFactors(axspa, confirmed));

    return tag.id === 'lss' ? sum(tag, lss.p, lssFactors(tag)) : [];
  });
}

function sum(tag: Tag, p: number | null, factors: OddsSum['factors']): OddsSum[] {
  if (p === null || tag.probabilityBand === undefined) return [];
  const before = p / (1 - p) / factors.reduce((product, { ratio }) => product * ratio, 1);
  const startsAt = Math.round((100 * before) / (1 + before));

  return [{ name: tag.name, startsAt, factors, band: tag.probabilityBand }];
}

/** The terms of the record in words. */
const termNames: Readonly<Record<string, string>> = {
  'IBP(ASAS) met': 'Inflammatory back pain by ASAS: met',
  'IBP(ASAS) not-met': 'Inflammatory back pain by ASAS: not met',
  uveitis: 'Uveitis',
  psoriasis: 'Psoriasis',
  IBD: 'Inflammatory bowel disease',
  arthritis: 'Inflammatory arthritis',
  'joint swelling': 'Joint swelling, patient-judged',
  heel: 'Heel pain, patient-judged',
  dactylitis: 'Swollen finger or toe, patient-judged',
  family: 'Family history, patient-judged',
  'no family': 'No family history',
  'NSAID+': 'Good response to an anti-inflammatory',
  'NSAID-': 'No response to an anti-inflammatory',
};

function axspaFactors(
  { terms }: Probabilities['axspa'],
  confirmed: NonNullable<Evaluation['confirmed']>,
): OddsSum['factors'] {
  return terms.map(([label, ratio]) => {
    const name = termNames[label] ?? label;
    const by = confirmableOf(label);
    const isConfirmed = by !== undefined && confirmed.includes(by);

    return { label: isConfirmed ? `${name.replace(', patient-judged', '')}, confirmed` : name, ratio };
  });
}

// Three answers tell of one phenomenon, so only the largest of their ratios was counted.
const onePhenomenon: readonly string[] = ['seated-pain', 'bend-fwd', 'walk-sit'];

function lssFactors(tag: Tag): OddsSum['factors'] {
  const weighed = [...tag.for, ...tag.against].flatMap(({ says, question, weight }) =>
    weight && 'likelihoodRatio' in weight ? [{ label: says, ratio: weight.likelihoodRatio, question }] : [],
  );
  const [largest] = weighed
    .filter(({ question }) => onePhenomenon.includes(question))
    .toSorted((a, b) => b.ratio - a.ratio);

  return weighed.filter((factor) => factor === largest || !onePhenomenon.includes(factor.question));
}
