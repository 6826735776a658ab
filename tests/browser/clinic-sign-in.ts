import type { Page } from '@playwright/test';
import { demoPassword } from '@/scripts/demo-clinics/clinics';

/** Signs a member of a demo clinic in and waits for their first page. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(demoPassword);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}
