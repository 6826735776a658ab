import { TestProvider } from '../provider/provider';
import { foundClinic, test } from './clinic-fixtures';
import { signIn } from './clinic-sign-in';
import { expect, expectAccessible } from './fixtures';

test('an administrator sets single sign-on up, a member comes in by it, and both are told when the provider is gone', async ({
  browser,
  clinic,
  page,
  baseURL,
}) => {
  const { ana, dev, password } = await foundClinic();
  const provider = await TestProvider.start(`${baseURL}/sign-in/organisation/callback`);
  provider.person = { sub: 'ana-at-the-provider', email: ana };
  provider.alter = (claims) => ({ ...claims, amr: ['pwd', 'mfa'] });
  const admins = await (await browser.newContext({ baseURL: String(baseURL) })).newPage();
  await signIn(admins, dev, password);
  await admins.getByRole('link', { name: 'Sign-on' }).click();
  await expect(admins.getByText('/sign-in/organisation/callback')).toBeVisible();
  await admins.getByLabel('Issuer').fill(`${provider.issuer}/elsewhere`);
  await admins.getByLabel('Client ID').fill(provider.client.clientId);
  await admins.getByLabel('Client secret').fill(provider.client.secret);
  await admins.getByLabel('Mail domains').fill('hillside.example');
  await admins.getByLabel('Our provider enforces a second factor').check();
  await admins.getByRole('button', { name: 'Check and save' }).click();
  await expect(admins.getByText('no OpenID Connect provider')).toBeVisible();
  await expectAccessible(admins);
  await admins.getByLabel('Issuer').fill(provider.issuer);
  await admins.getByLabel('Client secret').fill(provider.client.secret);
  await admins.getByRole('button', { name: 'Check and save' }).click();
  await expect(admins.getByText('Saved.')).toBeVisible();
  await expectAccessible(admins);
  const way = String(await admins.getByText('/sign-in/organisation?code=').textContent());

  await page.goto(way);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: `Sign in as ${ana}` }).click();
  await expect(page.getByRole('heading', { name: 'Inbox' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Dr. Ana Ruiz' })).toBeVisible();

  await clinic.signOut();
  provider.alter = (claims) => claims;
  await page.goto(way);
  const back = page.waitForRequest(/organisation\/callback\?/);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Enter your code' })).toBeVisible();
  await page.goto((await back).url());
  await expect(clinic.alert).toContainText('took too long, or was used already');
  await expectAccessible(page);

  provider.person = { sub: 'stranger', email: 'stranger@hillside.example' };
  await page.context().clearCookies();
  await page.goto(way);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Sign in as stranger' }).click();
  await expect(clinic.alert).toContainText('did not open an account here');

  await provider.stop();
  await page.goto(way);
  const away = page.waitForResponse('**/sign-in/organisation/start');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Your organisation cannot be reached' })).toBeVisible();
  expect((await away).status()).toBe(503);
  await expectAccessible(page);
  await signIn(page, ana, password);
  await expect(page.getByRole('heading', { name: 'Inbox' })).toBeVisible();
  await admins.context().close();
});
