import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import type { NewInvitation } from '@/lib/server/invitation/invitations';
import { backstage } from './backstage/backstage';
import type { InvitationState } from './backstage/invite';
import { PatientForm } from './pages/patient-form';

/** A new clinic with one invitation, made through the server's own functions. */
export function invite(state: InvitationState = 'open'): Promise<NewInvitation> {
  return backstage({ make: 'invitation', state });
}

/**
 * Fails on anything that axe holds against WCAG 2.2 AA or good practice. Contrast takes most of its time, and is the same
 * in every language.
 */
export async function expectAccessible(page: Page, { contrast = true } = {}): Promise<void> {
  const { violations } = await axe(page, contrast).analyze();

  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
}

// No page of ours has frames, so none needs to be asked.
const axe = (page: Page, contrast: boolean) =>
  new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], rules: { 'color-contrast': { enabled: contrast } } });

export const test = base.extend<{ invitation: NewInvitation; form: PatientForm }>({
  invitation: async ({ baseURL: _ }, use) => use(await invite()),
  form: async ({ page }, use) => use(new PatientForm(page)),
});

export { expect };
