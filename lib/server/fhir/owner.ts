import 'server-only';
import type { Served } from '../../intake/api-scopes';
import type { Transaction } from '../database/database';

const beginsWithId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?=-|$)/;

/**
 * The intakes, or for Patient the patients, that resources of these ids belong to. An id begins with that of what it is
 * made of (`toResources`): of an evaluation for what the rules say, of a verdict for a condition, else of the intake.
 */
export async function ownersOf(
  tx: Transaction,
  { clinicId, type, ids }: Readonly<{ clinicId: string; type: Served; ids: readonly string[] }>,
): Promise<readonly string[]> {
  const begun = ids.flatMap((id) => beginsWithId.exec(id)?.[0] ?? []);
  const where = { clinicId, id: { in: begun } };
  const select = { intakeId: true } as const;
  if (type === 'RiskAssessment' || type === 'Flag') return intakesOf(await tx.evaluation.findMany({ where, select }));
  if (type === 'Condition') return intakesOf(await tx.verdict.findMany({ where, select }));

  return begun;
}

const intakesOf = (rows: readonly Readonly<{ intakeId: string }>[]) => rows.map(({ intakeId }) => intakeId);
