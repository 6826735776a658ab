import { z } from 'zod';
import { isCalendarDay } from '../../form/answers';
import { languages } from '../../form/language';
import { causes } from '../../tagging/causes/causes';
import type { Support, TagId } from '../../tagging/evaluation';
import { reviewStates, urgencies } from '../review';
import { shelves, statesOn } from './shelves';

const supports = ['strong', 'moderate', 'weak'] as const satisfies readonly Support[];
const tagIds = causes.map(({ id }) => id) as [TagId, ...TagId[]];
const day = z.string().refine(isCalendarDay);

/** What the inbox may be narrowed to, by the names in its address, which never tell a person's name. */
const facets = {
  urgency: z.enum(urgencies),
  cause: z.enum(tagIds),
  support: z.enum(supports),
  state: z.enum(reviewStates),
  /** The reader's own, nobody's, or a member's by id. */
  assignee: z.union([z.enum(['me', 'nobody']), z.uuid()]),
  /** The first and the last day on which it came in; days are those of the clinic. */
  from: day,
  to: day,
  language: z.enum(languages),
  safety: z.enum(['complete', 'incomplete']),
} as const;

export type Facet = keyof typeof facets;
export const facetNames = Object.keys(facets) as Facet[];
export type InboxFilter = Readonly<
  { show: (typeof shelves)[number] } & { [Name in Facet]?: z.infer<(typeof facets)[Name]> | undefined }
>;
export type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Which intakes an address asks for, and the names in it whose values are none of ours: those narrow nothing. */
export function readInboxFilter(given: Given): { filter: InboxFilter; ignored: string[] } {
  const ignored: string[] = [];
  const read = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    const value = [given[name]].flat()[0];
    if (value === undefined || value === '') return undefined;
    const outcome = schema.safeParse(value);
    if (!outcome.success) ignored.push(name);

    return outcome.data;
  };
  const show = read('show', z.enum(shelves)) ?? 'open';
  const filter = Object.fromEntries(
    facetNames.map((name) => [name, read<string>(name, facets[name])]).filter(([, value]) => value !== undefined),
  );
  if ('state' in filter && !(statesOn[show] as readonly string[]).includes(String(filter.state))) {
    delete filter.state;
    ignored.push('state');
  }

  return { filter: { show, ...filter }, ignored };
}

/** The same filter as it stands in an address, always in the same order. */
export function toQuery({ show, ...filter }: InboxFilter): URLSearchParams {
  const query = new URLSearchParams(show === 'open' ? [] : [['show', show]]);
  for (const name of facetNames) if (filter[name] !== undefined) query.set(name, filter[name]);

  return query;
}

/** The inbox's address with this filter, and with what else stands there. */
export function inboxAddress(filter: InboxFilter, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams([...toQuery(filter), ...Object.entries(more)]);

  return query.size > 0 ? `/inbox?${query}` : '/inbox';
}

/** Is the list narrowed by anything but its tab? */
export function isNarrowed(filter: InboxFilter): boolean {
  return facetNames.some((name) => filter[name] !== undefined);
}
