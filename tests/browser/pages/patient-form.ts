import { expect, type Page } from '@playwright/test';
import { type StepId, steps } from '@/lib/form/form';
import { type Hand, pointer } from './hands';
import { StepPage, type Story } from './step-page';

/** The whole form, from the link or code to the receipt. */
export class PatientForm {
  constructor(
    readonly page: Page,
    readonly hand: Hand = pointer,
  ) {}

  async openLink(token: string): Promise<void> {
    await this.page.goto(`/start#${token}`);
    await this.hand.press(this.page, this.page.getByRole('button', { name: 'Start', exact: true }));
    await this.page.waitForURL('**/intake/**');
  }

  async openCode(code: string): Promise<void> {
    await this.page.goto('/start');
    await this.hand.fill(this.page, 'code', code);
    await this.hand.press(this.page, this.page.getByRole('button', { name: 'Open my form' }));
  }

  step(id: StepId): StepPage {
    return new StepPage(this.page, id, this.hand);
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
    await expect(this.page.getByRole('heading', { name: 'Check your answers' })).toBeVisible();
  }

  async send(): Promise<void> {
    await this.hand.press(this.page, this.page.getByRole('button', { name: 'Send my answers' }));
    await expect(this.page.getByRole('heading', { name: 'Your answers were sent' })).toBeVisible();
  }

  private here(): number {
    return steps.findIndex(({ id }) => new URL(this.page.url()).pathname.endsWith(`/${id}`));
  }
}
