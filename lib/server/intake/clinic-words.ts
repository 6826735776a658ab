import 'server-only';
import type { Step } from '../../form/question';
import type { Voice } from '../../form/words/form-in';
import type { Transaction } from '../database/database';
import { formWords } from './form-words';

type FormText = Readonly<{ steps: unknown; version: string; language: string }>;

/** The same version of the form in the clinic's language, which is kept whenever another is. */
export async function clinicWords(
  tx: Transaction,
  { steps, version, language }: FormText,
  voice: Voice,
): Promise<readonly Step[]> {
  // These were written once by this application, and the database refuses to change them.
  if (language === 'en') return steps as Step[];
  const english = await tx.formText.findMany({
    where: { version, language: 'en' },
    select: { hash: true, steps: true },
    orderBy: { createdAt: 'desc' },
  });
  const { hash } = formWords('en', voice);

  return ((english.find((one) => one.hash === hash) ?? english[0])?.steps ?? steps) as Step[];
}
