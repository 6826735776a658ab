/** An outcome we expect: done, or a problem that the person can be told about. Everything else throws. */
export type Result<Value, Problem extends string> =
  | Readonly<{ ok: true; value: Value }>
  | Readonly<{ ok: false; problem: Problem }>;
