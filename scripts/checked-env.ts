import { env } from '@/lib/server/env';
import { Refusal } from './refusal';

/** The environment, or a refusal in one line that names what is wrong with it. */
export function checkedEnv() {
  try {
    return env();
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}
