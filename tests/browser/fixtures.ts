import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import type { NewInvitation } from '@/lib/server/invitation/invitations';
import { PatientForm } from './pages/patient-form';

const run = promisify(execFile);

/** A new clinic with one invitation, made through the server's own functions. */
export async function invite(state: 'open' | 'expired' | 'revoked' = 'open'): Promise<NewInvitation> {
  const { stdout } = await run(process.execPath, [
    '--conditions=react-server',
    '--import=tsx',
    'tests/browser/invite.ts',
    state,
  ]);

  return JSON.parse(stdout);
}

/** Fails on anything that axe holds against WCAG 2.2 AA or good practice. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await axe(page).analyze();

  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
}

// No page of ours has frames, so none needs to be asked.
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

export const test = base.extend<{ invitation: NewInvitation; form: PatientForm }>({
  invitation: async ({ baseURL: _ }, use) => use(await invite()),
  form: async ({ page }, use) => use(new PatientForm(page)),
});

export { expect };
