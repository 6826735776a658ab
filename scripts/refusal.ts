/** A reason to stop that a person can act on: shown as one line, without a stack. */
export class Refusal extends Error {}

/** Runs a script's main function; a refusal ends it with its one line and exit code 1. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
