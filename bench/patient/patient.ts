import { type Browser, chromium } from '@playwright/test';
import { toQuestionnaire } from '@/lib/export/fhir/questionnaire';
import { formVersion, steps } from '@/lib/form/form';
import { startAppUnderTest } from '@/scripts/browser/app-under-test';
import { startEmptyApp } from '@/scripts/browser/empty-app';
import { findBrowser } from '@/scripts/browser/find-browser';
import { english } from '@/scripts/questionnaire/languages';
import type { Lifetime } from '@/scripts/serving/lifetime';
import { PatientForm } from '@/tests/browser/pages/patient-form';
import { amina } from '@/tests/people/amina';
import { askedOtherwise } from './lforms-branches';
import { servePeers } from './peers';
import { bestScore, type Score } from './score';
import { fetchTools } from './tools';
import { middleVisit, type Visit, visit } from './visit';

type PageResult = Score & Readonly<{ page: string; scriptBytes: number; ratioToEmpty: number }>;
export type PatientResult = Readonly<{
  pages: PageResult[];
  ours: Visit;
  oursWithoutScript: Visit;
  lforms: Visit;
  surveyjs: Visit;
  lformsRatio: number;
  surveyjsRatio: number;
  /** Of whom LForms asks other questions than we do. */
  askedOtherwise: string[];
}>;

const rounds = 5;

/**
 * Our patient's pages under Lighthouse, beside an empty Next page; and our first page of questions beside the same
 * Questionnaire in LForms and in SurveyJS, in turn, on the same slowed line and processor.
 */
export async function benchPatient(lifetime: Lifetime): Promise<PatientResult> {
  const tools = await fetchTools();
  const program = await findBrowser();
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });
  lifetime.add(() => browser.close());
  const { env, signIns } = await startAppUnderTest(lifetime);
  const emptyOrigin = await startEmptyApp(lifetime);
  const empty = await visit(browser, { url: emptyOrigin, controls: 'h1' });
  const questionnaire = toQuestionnaire(english, formVersion);
  const peers = await servePeers(lifetime, tools, questionnaire);

  const { form, cookies } = await openForm(browser, env.APP_ORIGIN, signIns);
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const measure = async (page: string, origin: string = env.APP_ORIGIN): Promise<PageResult> => {
    const url = `${origin}${page}`;
    const { scriptBytes } = await visit(browser, { url, controls: 'h1, main :is(a, input, button)', cookies });
    const scores = await bestScore({ program: tools.lighthouse, browser: program }, url, cookie);

    return { page: page || 'an empty page', scriptBytes, ratioToEmpty: scriptBytes / empty.scriptBytes, ...scores };
  };

  const first = { url: `${env.APP_ORIGIN}/intake/${steps[0].id}`, controls: 'main input', cookies };
  const places = {
    ours: first,
    oursWithoutScript: { ...first, script: false },
    lforms: { url: `${peers}/lforms`, controls: '#form :is(input, textarea)' },
    surveyjs: { url: `${peers}/surveyjs`, controls: '#form :is(input, textarea)' },
  };
  const visits: Record<keyof typeof places, Visit[]> = { ours: [], oursWithoutScript: [], lforms: [], surveyjs: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, place] of Object.entries(places))
      visits[name as keyof typeof places].push(await visit(browser, place));
  }
  const pages: PageResult[] = [await measure('', emptyOrigin)];
  for (const page of ['/', '/start', ...steps.map(({ id }) => `/intake/${id}`)]) pages.push(await measure(page));
  await form.fillAtOnce(amina);
  pages.push(await measure('/intake/check'));
  await form.send();
  pages.push(await measure('/intake/sent'));

  const otherwise = await askedOtherwise(browser, peers, questionnaire);
  const compared = compare(pages, {
    ours: middleVisit(visits.ours),
    oursWithoutScript: middleVisit(visits.oursWithoutScript),
    lforms: middleVisit(visits.lforms),
    surveyjs: middleVisit(visits.surveyjs),
  });

  return { ...compared, askedOtherwise: otherwise };
}

type Compared = Pick<PatientResult, 'ours' | 'oursWithoutScript' | 'lforms' | 'surveyjs'>;

function compare(pages: PageResult[], visits: Compared): Omit<PatientResult, 'askedOtherwise'> {
  const { ours, lforms, surveyjs } = visits;

  return { pages, ...visits, lformsRatio: lforms.usable / ours.usable, surveyjsRatio: surveyjs.usable / ours.usable };
}

/** Starts the form by the demo's link, and gives the cookies of who may go on with it. */
async function openForm(browser: Browser, baseURL: string, signIns: string) {
  const context = await browser.newContext({ baseURL });
  const form = new PatientForm(await context.newPage());
  const [, token = ''] = /\/start#(\S+)/.exec(signIns) ?? [];
  await form.openLink(token);

  return { form, cookies: await context.cookies() };
}
