export const yesNo = { yes: 'Yes', no: 'No' } as const;
export const yesNoUnsure = { yes: 'Yes', no: 'No', unsure: 'Not sure' } as const;

/** Stored code → the words a patient reads. The order written is the order shown. */
export type Options = Readonly<Record<string, string>>;

type Asked = Readonly<{
  ask: string;
  help?: string;
  /** Must be answered or explicitly declined before the form can be sent. */
  required?: true;
}>;

type Choice = Readonly<{ kind: 'choice'; options: Options }>;
type Choices = Readonly<{ kind: 'choices'; options: Options }>;
type Scale = Readonly<{ kind: 'scale'; lowest: string; highest: string }>;
type Age = Readonly<{ kind: 'age'; min: number; max: number; bands: Options }>;
type DateOfBirth = Readonly<{ kind: 'date' }>;
type Text = Readonly<{ kind: 'text'; maxLength: number }>;
/** `graded` where the options are levels of one thing, the least first. */
type Matrix = Readonly<{ kind: 'matrix'; rows: Options; options: Options; graded?: true }>;
type WholeNumber = Readonly<{ kind: 'number'; min: number; max: number }>;

/** One field of a question that asks several things at once. */
export type Part = Asked & (Choice | Text | WholeNumber);
type Group = Readonly<{ kind: 'group'; parts: Readonly<Record<string, Part>> }>;

/** Something we ask, as data: its words, the shape of its answer, and whether it must be answered. */
export type Question = Asked & (Choice | Choices | Scale | Age | DateOfBirth | Text | Matrix | Group);

/** One page of the form. */
export type Step = Readonly<{
  id: string;
  title: string;
  intro?: string;
  questions: Readonly<Record<string, Question>>;
}>;

/** Codes that say "no answer in particular"; beside a positive pick in a list they do not count. */
export const neutralCodes = ['none', 'unsure', 'pnts'] as const;

/** True when a required question offers no way out of its own, so that the page adds "I'd rather not answer". */
export function canDecline(question: Question): boolean {
  if (!question.required) return false;
  if (question.kind !== 'choice' && question.kind !== 'choices') return true;

  return !('unsure' in question.options || 'pnts' in question.options);
}
