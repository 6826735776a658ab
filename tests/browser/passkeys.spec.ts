import type { CDPSession, Page } from '@playwright/test';
import { foundClinic, test } from './clinic-fixtures';
import { signIn } from './clinic-sign-in';
import { expect, expectAccessible } from './fixtures';

/** A security key inside the browser, which knows who its owner is. */
async function plugIn(page: Page): Promise<{ cdp: CDPSession; authenticatorId: string }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });

  return { cdp, authenticatorId };
}

test('a passkey is made, signs in by itself and after a password, and opens nothing once it is removed', async ({
  clinic,
  page,
  baseURL,
}) => {
  const { ana, password } = await foundClinic();
  const { cdp, authenticatorId } = await plugIn(page);
  await signIn(page, ana, password);
  await page.goto('/account');
  await page.getByRole('link', { name: 'Add a passkey' }).click();
  await expectAccessible(page);
  await page.getByLabel('Name').fill('Front room laptop');
  await page.getByRole('button', { name: 'Make the passkey' }).click();
  await expect(page.getByText('Your passkey is added.')).toBeVisible();
  await expect(page.getByText('Front room laptop')).toBeVisible();
  await expectAccessible(page);

  await clinic.signOut();
  await page.goto('/sign-in?to=/account');
  await expectAccessible(page);
  const sent = page.waitForRequest('**/sign-in/passkey/finish');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page).toHaveURL(/\/account$/);
  await expect(page.getByText(/Last used/).first()).toBeVisible();

  await clinic.signOut();
  const data = JSON.parse((await sent).postData() ?? '{}');
  const headers = { 'sec-fetch-site': 'same-origin', accept: 'application/json' };
  const replayed = await page.request.post('/sign-in/passkey/finish', { data, headers });
  expect(replayed.status(), 'what was sent once does not count again').toBe(403);
  await page.request.post('/sign-in/passkey/begin', { data: {}, headers });
  expect((await page.request.post('/sign-in/passkey/finish', { data, headers })).status()).toBe(403);
  const foreign = { ...headers, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  expect((await page.request.post('/sign-in/passkey/begin', { data: {}, headers: foreign })).status()).toBe(403);

  await page.goto(`${baseURL}/sign-in`);
  await page.getByLabel('Email').fill(ana);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('button', { name: 'Use a passkey instead' }).click();
  await expect(page.getByRole('heading', { name: 'Inbox' })).toBeVisible();

  await page.goto('/account');
  await page.getByRole('button', { name: 'Remove Front room laptop' }).click();
  await expect(page.getByText('Front room laptop')).toBeHidden();
  await clinic.signOut();
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(clinic.alert).toContainText('does not open an account here');

  await cdp.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
});
