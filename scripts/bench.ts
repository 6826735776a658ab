import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchExport } from '@/bench/export/bulk-export';
import type { Timed } from '@/bench/inbox/measure-work-list';
import { benchSignInStorm } from '@/bench/inbox/storm';
import { benchInboxWalls } from '@/bench/inbox/walls';
import { benchWorkList } from '@/bench/inbox/work-list';
import { benchLive } from '@/bench/live/live';
import type { Served } from '@/bench/load';
import type { Measured } from '@/bench/measure';
import { benchPatient } from '@/bench/patient/patient';
import type { Visit } from '@/bench/patient/visit';
import { benchPdf } from '@/bench/pdf';
import { benchSubmit } from '@/bench/submit/submit';
import { benchTagging } from '@/bench/tagging';
import { type Lifetime, runServers } from './serving/lifetime';

const file = 'bench/results.json';

function line(what: string, { perSecond, p50, p99 }: Measured, ratio?: number): Record<string, string> {
  return {
    what,
    'a core second': Math.round(perSecond).toLocaleString('en'),
    'p50 ms': p50.toFixed(3),
    'p99 ms': p99.toFixed(3),
    'ours is': ratio === undefined ? '' : `${ratio.toFixed(2)} × this`,
  };
}

function tagging(): unknown {
  const result = benchTagging();
  console.table([
    line('tagging', result.ours),
    line('JSON.parse of the same', result.parse, result.ratioToParse),
    line('JSON.parse and validation', result.parseAndValidate, result.ratioToParseAndValidate),
  ]);

  return result;
}

function pdf(): unknown {
  const result = benchPdf();
  console.table([
    line('face sheet', result.faceSheet),
    line('all answers', result.full),
    line('one line by the same compiler', result.oneLine, result.ratio),
  ]);

  return result;
}

async function submit(lifetime: Lifetime): Promise<unknown> {
  const results = await benchSubmit(lifetime);
  console.table(
    results.map(({ clients, ours, bare, database, ratioToBare, p95RatioToBare }) => ({
      clients,
      'sent a second': ours.perSecond.toFixed(0),
      'p95 ms': ours.p95.toFixed(1),
      'bare handler': bare.perSecond.toFixed(0),
      'its p95 ms': bare.p95.toFixed(1),
      pgbench: database.toFixed(0),
      'ours is': `${ratioToBare.toFixed(2)} × the bare handler`,
      'p95 is': `${p95RatioToBare.toFixed(2)} × its`,
    })),
  );

  return results;
}

function served(what: string, { perSecond, p50, p95 }: Served, ratio = ''): Record<string, string> {
  return { what, 'a second': perSecond.toFixed(0), 'p50 ms': p50.toFixed(1), 'p95 ms': p95.toFixed(1), ratio };
}

async function inboxWalls(lifetime: Lifetime): Promise<unknown> {
  const result = await benchInboxWalls(lifetime);
  console.table([
    served('inbox with row-level security and audit', result.with, `${result.ratio.toFixed(2)} × without`),
    served('without', result.without),
  ]);

  return result;
}

async function live(lifetime: Lifetime): Promise<unknown> {
  const result = await benchLive(lifetime);
  const { inboxes, ours, bare } = result;
  const heard = (what: string, { p50, p95 }: typeof ours) => ({
    what,
    'p50 ms': p50.toFixed(1),
    'p95 ms': p95.toFixed(1),
  });
  console.table([heard(`a change at ${inboxes} open inboxes`, ours), heard('at a bare client that listens', bare)]);

  return result;
}

async function signInStorm(lifetime: Lifetime): Promise<unknown> {
  const result = await benchSignInStorm(lifetime);
  console.table([
    served('inbox while nobody signs in', result.quiet),
    served('while 20 wrong passwords a second come', result.stormy, `p95 ${result.p95Ratio.toFixed(2)} × quiet`),
  ]);
  console.log('The wrong passwords were answered:', result.answers);

  return result;
}

async function inbox(lifetime: Lifetime): Promise<unknown> {
  const results = await benchWorkList(lifetime, sizes);
  const [smallest] = results;
  const ms = ({ p50, p95 }: Timed) => `${p50.toFixed(2)} / ${p95.toFixed(2)}`;
  console.log('Milliseconds, p50 / p95:');
  console.table(
    results.map(({ intakes, page, raw, filtered, wholeInbox, intakePage, patient, index }) => ({
      intakes: intakes.toLocaleString('en'),
      'rows of a page': ms(page),
      'raw keyset': ms(raw),
      'ours is': `${(page.p50 / raw.p50).toFixed(2)} × raw, ${(page.p50 / (smallest?.page.p50 ?? 1)).toFixed(2)} × smallest`,
      filtered: ms(filtered),
      'whole inbox': ms(wholeInbox),
      'intake page': ms(intakePage),
      'patient found': ms(patient),
      index: index ?? 'NONE',
    })),
  );

  return results;
}

async function bulkExport(lifetime: Lifetime): Promise<unknown> {
  const result = await benchExport(lifetime, Number(values.intakes));
  const { intakes, written, fetched, copied, growth, fileSize } = result;
  const row = (what: string, perSecond: number, more: object = {}) => ({
    what,
    'rows a second': perSecond.toFixed(0),
    ...more,
  });
  console.log(`A CSV of ${intakes.toLocaleString('en')} intakes, ${fileSize.toFixed(0)} MB:`);
  console.table([
    row('written by a worker', written, {
      'ours is': `${(written / copied).toFixed(2)} × COPY`,
      'grew by MB': growth.toFixed(0),
    }),
    row('handed over', fetched),
    row('COPY of the same table', copied),
  ]);

  return result;
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

function visited(what: string, { bytes, scriptBytes, paint, usable }: Visit, ratio = ''): Record<string, string> {
  const ms = { 'first paint ms': paint.toFixed(0), 'first control usable ms': usable.toFixed(0) };

  return { what, kB: kilobytes(bytes), 'of script': kilobytes(scriptBytes), ...ms, ratio };
}

async function patient(lifetime: Lifetime): Promise<unknown> {
  const result = await benchPatient(lifetime);
  console.table(
    result.pages.map(({ scriptBytes, ratioToEmpty, largestPaint, blocking, failed, ...page }) => ({
      ...page,
      'script kB': kilobytes(scriptBytes),
      '× empty page': ratioToEmpty.toFixed(2),
      'LCP ms': largestPaint,
      'TBT ms': blocking,
      failed: failed.join(' '),
    })),
  );
  console.table([
    visited('our first questions', result.ours),
    visited('the same without script', result.oursWithoutScript),
    visited('all of them in LForms', result.lforms, `usable ${result.lformsRatio.toFixed(1)} × as late`),
    visited('all of them in SurveyJS', result.surveyjs, `usable ${result.surveyjsRatio.toFixed(1)} × as late`),
  ]);
  console.log('People of whom LForms asks other questions than we do:', result.askedOtherwise.join(', ') || 'none');

  return result;
}

const benches: Readonly<Record<string, (lifetime: Lifetime) => unknown>> = {
  tagging,
  pdf,
  submit,
  patient,
  inbox,
  export: bulkExport,
  'inbox-walls': inboxWalls,
  live,
  'sign-in-storm': signInStorm,
};
const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    intakes: { type: 'string', default: '100000' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const unknown = asked.find((name) => !(name in benches));
if (unknown) {
  console.error(`${unknown}: no such bench; there is ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

await runServers(async (lifetime) => {
  const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  for (const [name, bench] of Object.entries(benches)) {
    if (asked.length === 0 || asked.includes(name)) results[name] = await bench(lifetime);
  }
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  await lifetime.end(0);
});
