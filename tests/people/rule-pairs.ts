import type { Answers } from '@/lib/form/answers';
import type { QuestionId } from '@/lib/form/form';
import { ingrid } from './ingrid';
import type { Person } from './person';

/** Answers in place of those of a person; `null` takes an answer away. */
export type Change = { [Id in QuestionId]?: Answers[Id] | null };

/** For each rule someone who gets it, and someone who nearly does. */
type RulePair = Readonly<{ rule: string; gets: Change; nearly: Change }>;

export const base: Person = ingrid;

const inLeg = { 'main-symptom': 'pain', 'rf-constant': 'no', 'leg-symptoms': 'one' } as const;
const inBothLegs = { ...inLeg, 'leg-symptoms': 'both' } as const;
const longStanding = { duration: '1-5y', 'onset-age': 28, family: ['none'] } satisfies Change;
const seventyOneToday = '1955-11-24';
const seventyOneTomorrow = '1955-11-25';

export const rulePairs: readonly RulePair[] = [
  { rule: 'E1', gets: { 'rf-bowel': 'yes' }, nearly: { 'rf-bowel': 'unsure' } },
  {
    rule: 'E2',
    gets: { 'rf-bladder': 'unsure', 'rf-leg-weak': null },
    nearly: { 'rf-bladder': 'unsure', 'rf-saddle': null, 'rf-bowel': null },
  },
  { rule: 'E3', gets: { 'rf-leg-weak': 'both' }, nearly: { 'rf-leg-weak': 'one' } },
  {
    rule: 'E4',
    gets: { 'rf-leg-weak': 'unsure', 'rf-cancer': 'past' },
    nearly: { 'rf-leg-weak': 'unsure', 'rf-cancer': 'unsure' },
  },
  { rule: 'E5', gets: { 'rf-chest-belly': 'yes' }, nearly: { 'rf-chest-belly': 'unsure' } },
  {
    rule: 'E6',
    gets: { 'rf-fever': 'yes', 'rf-infection-risk': ['dialysis'] },
    nearly: { 'rf-fever': 'yes', 'rf-infection-risk': ['diabetes', 'recent-infection'] },
  },
  {
    rule: 'E7',
    gets: { 'rf-trauma': 'major', duration: null },
    nearly: { 'rf-trauma': 'major', duration: '1-6w' },
  },
  { rule: 'U1', gets: { 'rf-saddle': null }, nearly: { 'rf-bladder': 'unsure', 'rf-saddle': 'unsure' } },
  { rule: 'U1b', gets: { 'rf-chest-belly': null }, nearly: { 'rf-chest-belly': 'yes' } },
  { rule: 'U2', gets: { 'rf-leg-weak': 'one' }, nearly: { 'rf-leg-weak': 'both' } },
  {
    rule: 'U3',
    gets: { ...inBothLegs, 'leg-detail': ['numb'], course: 'worse' },
    nearly: { ...inBothLegs, 'leg-detail': ['worse-than-back', 'cough'], course: 'worse' },
  },
  {
    rule: 'U4',
    gets: { 'rf-cancer': 'past', 'body-map': ['upper-back'] },
    nearly: { 'rf-cancer': 'unsure', 'body-map': ['upper-back'], course: 'worse' },
  },
  { rule: 'U5', gets: { 'rf-fever': 'yes' }, nearly: { 'rf-fever': 'unsure' } },
  {
    rule: 'U6',
    gets: { 'rf-trauma': 'unsure', dob: seventyOneToday },
    nearly: { 'rf-trauma': 'minor', dob: seventyOneTomorrow },
  },
  { rule: 'U7', gets: { 'spa-signs': ['eye-now'] }, nearly: { 'spa-signs': ['nails'], 'spa-known': ['uveitis'] } },
  {
    rule: 'U8',
    gets: { 'rf-infection-risk': ['spine-procedure'], duration: '1-6w' },
    nearly: { 'rf-infection-risk': ['spine-procedure'], ...longStanding, 'main-symptom': 'pain', 'rf-constant': 'no' },
  },
  { rule: 'S1', gets: { 'rf-cancer': 'unsure' }, nearly: { 'rf-cancer': 'no' } },
  { rule: 'S2', gets: { 'rf-weight-loss': 'unsure' }, nearly: { 'rf-weight-loss': 'no' } },
  {
    rule: 'S3',
    gets: { ...longStanding, 'onset-age': 'unsure', 'move-effect': 'better', 'buttock-alt': 'one', nsaid: 'much' },
    nearly: { ...longStanding, 'onset-age': 'gte-45', 'move-effect': 'better', 'buttock-alt': 'one', nsaid: 'much' },
  },
  { rule: 'S4', gets: { 'rf-steroid': 'unsure' }, nearly: { 'rf-steroid': 'unsure', ...longStanding } },
  {
    rule: 'S5',
    gets: { 'main-symptom': 'both', 'rf-constant': 'unsure' },
    nearly: { 'main-symptom': 'stiffness', 'rf-constant': 'yes' },
  },
  {
    rule: 'S6',
    gets: { ...inLeg, 'leg-detail': ['below-knee'], course: null },
    nearly: { ...inLeg, 'leg-detail': ['below-knee'], course: 'better' },
  },
  {
    rule: 'S7',
    gets: { ...inLeg, dob: '1964-01-01', 'leg-detail': ['none'], 'walk-sit': 'claudication', 'seated-pain': 'yes' },
    nearly: { ...inLeg, dob: '1968-01-01', 'leg-detail': ['none'], 'walk-sit': 'claudication', 'seated-pain': 'yes' },
  },
  {
    rule: 'S8',
    gets: { 'peg-g': 4, tried: { heat: 'worse', walk: 'not-tried' } },
    nearly: { 'peg-g': 10, tried: { heat: 'no', walk: 'helped' } },
  },
  { rule: 'S9', gets: { dob: '2008-11-25', pregnant: 'no' }, nearly: { dob: '2008-11-24', pregnant: 'no' } },
  {
    rule: 'S10',
    gets: { 'rf-infection-risk': ['recent-infection'] },
    nearly: { 'rf-infection-risk': ['diabetes'] },
  },
  { rule: 'S11', gets: { 'rf-trauma': null }, nearly: { 'rf-trauma': 'minor' } },
  {
    rule: 'S12',
    gets: { ...longStanding, 'onset-age': 'gte-45', 'am-stiff': 'all-day', 'move-effect': 'better' },
    nearly: {
      ...longStanding,
      'onset-age': 'gte-45',
      'am-stiff': '31-60',
      'move-effect': 'better',
      'rest-effect': 'better',
    },
  },
  {
    rule: 'S13',
    gets: { 'rf-trauma': 'major', ...longStanding },
    nearly: { 'rf-trauma': 'minor', ...longStanding },
  },
  { rule: 'S14', gets: { 'rf-infection-risk': null }, nearly: { 'rf-infection-risk': ['pnts'] } },
];
