import { expect, type Locator, type Page } from '@playwright/test';
import { type StepId, steps } from '@/lib/form/form';
import { questionsOf } from '@/lib/form/read-step';
import { toFields } from '@/lib/form/to-fields';
import { type Hand, pointer } from './hands';
import { type Spoken, spoken } from './spoken';
import { StepPage, type Story } from './step-page';

/** The whole form, from the link or code to the receipt. */
export class PatientForm {
  readonly alert: Locator;
  /** What its pages say. */
  readonly words: ReturnType<typeof spoken>['words'];

  constructor(
    readonly page: Page,
    readonly hand: Hand = pointer,
    readonly language: Spoken = 'en',
  ) {
    this.words = spoken(language).words;
    this.alert = page.getByRole('main').getByRole('alert');
  }

  /** Reads in its language from now on, as if it had been chosen on a page. */
  async chooseLanguage(): Promise<void> {
    const { hostname } = new URL(process.env.BASE_URL ?? process.env.APP_ORIGIN ?? '');
    const cookie = { name: 'backstory-language', value: this.language, domain: hostname, path: '/', httpOnly: true };
    await this.page.context().addCookies([cookie]);
  }

  async openLink(token: string): Promise<void> {
    await this.page.goto(`/start#${token}`);
    await this.hand.press(this.page, this.page.getByRole('button', { name: this.words.start.start, exact: true }));
    await this.page.waitForURL('**/intake/**');
    await this.agreeIfAsked();
  }

  /** Agrees as the patient to what stands before the first question, where this browser has not yet. */
  async agreeIfAsked(): Promise<void> {
    if (!new URL(this.page.url()).pathname.endsWith('/intake/consent')) return;
    await this.hand.fill(this.page, 'name', 'Nadia Example, the patient');
    await this.hand.press(this.page, this.page.getByRole('button', { name: this.words.consent.agree }));
    await this.page.waitForURL((url) => !url.pathname.startsWith('/intake/consent'));
  }

  async openCode(code: string): Promise<void> {
    await this.page.goto('/start');
    await this.hand.fill(this.page, 'code', code);
    await this.hand.press(this.page, this.page.getByRole('button', { name: this.words.start.open }));
    await this.page.waitForURL((url) => !url.pathname.startsWith('/start') || url.searchParams.has('problem'));
    await this.agreeIfAsked();
  }

  /** Saves a whole story as its pages would, without walking through them, and opens the check. */
  async fillAtOnce({ answers, declined = [] }: Story): Promise<void> {
    for (const { id } of steps) {
      const fields = { ...toFields(id, answers, declined), shown: questionsOf(id) };
      expect((await this.post(`/intake/${id}/save`, fields)).status).toBe(200);
    }
    await this.page.goto('/intake/check');
  }

  /** Posts as a script of ours does, from the page that is open. */
  async post(
    path: string,
    fields: Record<string, unknown>,
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    return this.page.evaluate(
      async ([to, body]) => {
        const headers = { accept: 'application/json', 'content-type': 'application/json' };
        const response = await fetch(to, { method: 'POST', headers, body });
        return { status: response.status, body: await response.json() };
      },
      [path, JSON.stringify(fields)] as const,
    );
  }

  /** Posts so far from this step's page as it would open now: knowing what stands there. */
  async postSoFar(step: StepId, fields: Record<string, unknown>): Promise<void> {
    const html = await (await this.page.request.get(`/intake/${step}`)).text();
    const mark = [...html.matchAll(/name="mark" value="([^"]*)"/g)].map(([, value]) => value);
    expect((await this.post(`/intake/${step}/save?so-far=1`, { ...fields, mark })).status).toBe(200);
  }

  step(id: StepId): StepPage {
    return new StepPage(this.page, id, this.hand, this.language);
  }

  /** Tells a story from the step that is on the page to the last, and stops at the check. */
  async fill(story: Story, seen: (step: StepPage) => Promise<void> = async () => {}): Promise<void> {
    for (const { id } of steps.slice(this.here())) {
      const step = this.step(id);
      await step.isHere();
      await step.fill(story);
      await seen(step);
      await step.save();
      await this.page.waitForURL((url) => !url.pathname.endsWith(id) || url.hash !== '');
      // Without script, questions that this page has opened come with the page again.
      if (this.page.url().includes(`/intake/${id}#`)) {
        await step.fill(story);
        await step.save();
      }
    }
    await expect(this.page.getByRole('heading', { name: this.words.check.title })).toBeVisible();
  }

  async send(): Promise<void> {
    await this.hand.press(this.page, this.page.getByRole('button', { name: this.words.check.send }));
    await expect(this.page.getByRole('heading', { name: this.words.sent.title })).toBeVisible();
  }

  private here(): number {
    return steps.findIndex(({ id }) => new URL(this.page.url()).pathname.endsWith(`/${id}`));
  }
}
