import type { Assessment, Evaluation, ExplainedTag, Probabilities, ProbabilityBand, Tag } from '../tagging/evaluation';
import type { Evidence } from '../tagging/evidence/evidence-entry';
import { oddsModels } from '../tagging/odds-models';
import { sourcesOf } from './tag-sources';
import { confirmableOf } from './verdict/confirmation';

type ModelId = keyof typeof oddsModels;
type Factor = Readonly<{ label: string; ratio: number; sources: readonly Evidence[] }>;

/** A probability as a sum one can follow: where it starts, what multiplies the odds, and the band it ends in. */
export type OddsSum = Readonly<{
  id: ModelId;
  name: string;
  /** The probability before any answer, in whole percent. */
  startsAt: number;
  factors: readonly Factor[];
  /** All factors multiplied, to two decimals. */
  product: number;
  band: ProbabilityBand;
}>;

type Assessed = Assessment<ExplainedTag> & Pick<Evaluation, 'confirmed'>;

/**
 * The sums behind the tags that show a band. The start is worked back from the result and its factors, so that it is
 * the one this evaluation used; the result is told as a band only.
 */
export function oddsSums({ axspa, lss, tags, confirmed = [] }: Assessed): OddsSum[] {
  return tags.flatMap((tag) => {
    if (tag.id === 'axspa') return sum('axspa', tag, axspa.p, axspaFactors(axspa, confirmed));

    return tag.id === 'lss' ? sum('lss', tag, lss.p, lssFactors(tag)) : [];
  });
}

function sum(id: ModelId, tag: Tag, p: number | null, factors: readonly Factor[]): OddsSum[] {
  if (p === null || tag.probabilityBand === undefined) return [];
  const product = factors.reduce((sofar, { ratio }) => sofar * ratio, 1);
  const before = p / (1 - p) / product;
  const startsAt = Math.round((100 * before) / (1 + before));

  return [
    { id, name: tag.name, startsAt, factors, product: Math.round(product * 100) / 100, band: tag.probabilityBand },
  ];
}

/** What a likelihood ratio rests on, by the rules as they are now: that of its term or, without one, of its figure. */
function ratioSources(id: ModelId, ratio: number, term?: string): readonly Evidence[] {
  const factors = oddsModels[id].factors.flat();
  const factor = factors.find(({ label, patient }) => (term === undefined ? patient === ratio : label === term));

  return sourcesOf(factor?.evidence ?? []);
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
): readonly Factor[] {
  return terms.map(([term, ratio]) => {
    const name = termNames[term] ?? term;
    const by = confirmableOf(term);
    const isConfirmed = by !== undefined && confirmed.includes(by);
    const label = isConfirmed ? `${name.replace(', patient-judged', '')}, confirmed` : name;

    return { label, ratio, sources: ratioSources('axspa', ratio, term) };
  });
}

// Three answers tell of one phenomenon, so only the largest of their ratios was counted.
const onePhenomenon: readonly string[] = ['seated-pain', 'bend-fwd', 'walk-sit'];

function lssFactors(tag: Tag): Factor[] {
  const weighed = [...tag.for, ...tag.against].flatMap(({ says, question, weight }) =>
    weight && 'likelihoodRatio' in weight ? [{ label: says, ratio: weight.likelihoodRatio, question }] : [],
  );
  const [largest] = weighed
    .filter(({ question }) => onePhenomenon.includes(question))
    .toSorted((a, b) => b.ratio - a.ratio);

  return weighed
    .filter((factor) => factor === largest || !onePhenomenon.includes(factor.question))
    .map(({ label, ratio }) => ({ label, ratio, sources: ratioSources('lss', ratio) }));
}
