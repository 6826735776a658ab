import { expect, type Locator, type Page } from '@playwright/test';
import type { Answers } from '@/lib/form/answers';
import type { QuestionId, StepId } from '@/lib/form/form';
import { questionsOf } from '@/lib/form/read-step';
import { toFields } from '@/lib/form/to-fields';
import { type Hand, pointer } from './hands';
import { type Spoken, spoken } from './spoken';

/** What a patient says on the whole form. */
export type Story = Readonly<{ answers: Answers; declined?: readonly QuestionId[] }>;

/** One step of the form. */
export class StepPage {
  readonly summary: Locator;
  readonly saveButton: Locator;

  constructor(
    readonly page: Page,
    readonly id: StepId,
    readonly hand: Hand = pointer,
    readonly language: Spoken = 'en',
  ) {
    const words = spoken(language).words.step;
    this.summary = page.getByRole('alert').filter({ hasText: words.problemTitle });
    this.saveButton = page.getByRole('button', { name: new RegExp(`^(${words.save}|${words.saveAndReturn})$`) });
  }

  async isHere(): Promise<void> {
    await expect(this.page).toHaveURL(new RegExp(`/intake/${this.id}(\\?|#|$)`));
    await expect(this.page).toHaveTitle(
      new RegExp(spoken(this.language).form.find(({ id }) => id === this.id)?.title ?? 'no such step'),
    );
  }

  question(id: QuestionId): Locator {
    return this.page.locator(`[id="${id}-question"]`);
  }

  /** A place of the body map: its checkbox, and on the drawing what can be touched, the hatching and the name. */
  place(code: string) {
    const box = this.page.locator(`[name="body-map"][value="${code}"]`);
    const label = this.page.locator('label').filter({ has: box });

    return {
      box,
      touch: label.locator('.figure-touch').first(),
      hatch: label.locator('.figure-hatch').first(),
      name: label.locator('.figure-name'),
    };
  }

  /** Fills in what the story says; a question that the page does not show yet waits for a save. */
  async fill({ answers, declined = [] }: Story): Promise<void> {
    // The button stands last: once it is there, so is every question.
    await this.isHere();
    await expect(this.saveButton).toBeVisible();
    for (const id of questionsOf(this.id)) {
      if (!(await this.question(id).isVisible())) continue;
      const one = { [id]: answers[id] } as Answers;
      for (const [name, values] of Object.entries(toFields(this.id, one, declined.includes(id) ? [id] : []))) {
        for (const value of values) await this.hand.fill(this.page, name, value);
      }
    }
  }

  async expectNoSidewaysScroll(): Promise<void> {
    expect(
      await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  }

  async save(): Promise<void> {
    await this.hand.press(this.page, this.saveButton);
  }
}
