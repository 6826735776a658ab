/** How far forms came: each step with how many were filled in at least so far, and how many stopped right after it. */
export type StepReach = Readonly<{ step: string; reached: number; stopped: number }>;

type Begun = Readonly<{ savedSteps: readonly string[]; count: number }>;

/**
 * Where forms stop, step by step in the order of the form. A sent form came through all of them; one that is not sent came
 * as far as the last step that was saved, for what lies before it may have been passed over. No form is told apart.
 */
export function dropOff(steps: readonly string[], sent: number, begun: readonly Begun[]): StepReach[] {
  const ends = begun.map(({ savedSteps, count }) => ({
    last: Math.max(...savedSteps.map((step) => steps.indexOf(step)), -1),
    count,
  }));
  const counted = (fits: (last: number) => boolean) =>
    ends.reduce((sum, { last, count }) => (fits(last) ? sum + count : sum), 0);

  return steps.map((step, at) => ({
    step,
    reached: sent + counted((last) => last >= at),
    stopped: counted((last) => last === at),
  }));
}
