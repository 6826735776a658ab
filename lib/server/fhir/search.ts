import 'server-only';
import type { Resource } from '@medplum/fhirtypes';
import type { Result } from '../../intake/result';
import type { Integration } from '../actor';
import { recordGiven } from '../audit/audit';
import { type Transaction, withClinic } from '../database/database';
import { fromCursor, type Position, toCursor } from './cursor';
import { resourcesOf, sharedOf } from './given';
import { ownersOf } from './owner';
import { isWithin, type Period, periodOf, together } from './period';
import type { Search } from './search-parameters';
import { listIntakes, listPatients, type Unit } from './units';

export type Page = Readonly<{ resources: readonly Resource[]; next: string | null }>;

/** How many intakes are looked into for one page: where few fit, a page is short and the next one goes on from there. */
const mostUnits = 50;
const batch = 25;

/**
 * One page of what is asked for in the integration's own clinic, in an order that does not change. How many resources it
 * gave is a line of the trail in the same transaction. A problem is what is wrong with a date or with the cursor.
 */
export async function searchResources(integration: Integration, search: Search): Promise<Result<Page, string>> {
  const { clinicId } = integration;
  const after = search.cursor === null ? null : fromCursor(clinicId, search.asked, search.cursor);
  if (search.cursor !== null && !after) return { ok: false, problem: '_cursor must come from a link to a next page.' };

  return withClinic<Result<Page, string>>(clinicId, async (tx) => {
    const clinic = await tx.clinic.findFirstOrThrow({ where: { id: clinicId }, select: { timeZone: true } });
    const periods = search.lastUpdated.map((text) => periodOf(text, clinic.timeZone));
    if (periods.includes(null)) {
      return { ok: false, problem: '_lastUpdated must be a date or a moment, after eq, ge, gt, le or lt if any.' };
    }
    const changed = together(periods.filter((one) => one !== null));
    const page = shared(search, changed) ?? (await walk(tx, clinicId, { search, changed, after }));
    const route = `GET /api/fhir/R4/${search.type}`;
    recordGiven(tx, integration, { action: 'api.searched', route, count: page.resources.length });

    return { ok: true, value: page };
  });
}

function shared(search: Search, changed: Period): Page | null {
  const one = sharedOf(search.type);
  if (!one) return null;
  const fits = isWithin(one.changedAt, changed) && isAskedFor(search, one.resource);

  return { resources: fits ? [one.resource] : [], next: null };
}

type Walk = Readonly<{ search: Search; changed: Period; after: Position | null }>;

async function walk(tx: Transaction, clinicId: string, { search, changed, after }: Walk): Promise<Page> {
  const { type, ids, patients, count, asked } = search;
  const only = ids && (await ownersOf(tx, { clinicId, type, ids }));
  const list = type === 'Patient' ? listPatients : listIntakes;
  const found: Resource[] = [];
  let at = after;
  for (let looked = 0; looked < mostUnits; looked += batch) {
    const from = at?.unit ?? null;
    const units: Unit[] = await list(tx, { clinicId, from, only, patients, changed, take: batch + 1 });
    for (const { unit, ...rest } of units.slice(0, batch)) {
      const behind = at?.unit === unit ? at.resource : '';
      const resources = await resourcesOf(tx, { clinicId, type }, { unit, ...rest });
      for (const resource of resources.filter((one) => String(one.id) > behind && isAskedFor(search, one))) {
        if (found.length === count) return { resources: found, next: at && toCursor(clinicId, asked, at) };
        found.push(resource);
        at = { unit, resource: String(resource.id) };
      }
      if (found.length < count) at = { unit, resource: behindAll };
    }
    if (units.length <= batch) return { resources: found, next: null };
  }

  return { resources: found, next: at && toCursor(clinicId, asked, at) };
}

/** Comes after every id that a resource can have. */
const behindAll = '~';

function isAskedFor({ ids, statuses }: Search, resource: Resource): boolean {
  const status = 'status' in resource ? resource.status : undefined;

  return (!ids || ids.includes(String(resource.id))) && (!statuses || statuses.includes(String(status)));
}
