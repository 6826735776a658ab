import { expect, type Locator, type Page } from '@playwright/test';
import { signIn } from '../clinic-sign-in';

/** The clinic's pages as someone signed in finds them. */
export class ClinicPages {
  readonly note: Locator;
  readonly notes: Locator;
  readonly alert: Locator;

  constructor(readonly page: Page) {
    this.note = page.getByLabel('Note for the clinic');
    this.notes = page.getByRole('list', { name: 'Notes' });
    this.alert = page.getByRole('main').getByRole('alert');
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.page.goto('/sign-in');
    await this.page.getByLabel('Email').fill(email);
    await this.page.getByLabel('Password').fill(password);
    await this.page.getByRole('button', { name: 'Sign in', exact: true }).click();
  }

  /** Signs in quickly and opens the page where this person's work begins. */
  async enter(email: string, password: string): Promise<void> {
    await signIn(this.page, email, password);
    await this.page.waitForURL(/\/(inbox|invitations)$/);
  }

  async signOut(): Promise<void> {
    await this.page.getByRole('button', { name: 'Sign out' }).click();
    await expect(this.page).toHaveURL(/\/sign-in$/);
  }

  /** The names in the inbox, top to bottom. */
  namesInInbox(): Promise<string[]> {
    return this.page.getByRole('main').locator('tbody th a').allInnerTexts();
  }

  async openIntake(name: string): Promise<void> {
    await this.page.getByRole('main').getByRole('link', { name }).click();
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button }).click();
  }

  /** The part of the page under this heading. */
  part(heading: string): Locator {
    return this.page.getByRole('region', { name: heading });
  }
}
