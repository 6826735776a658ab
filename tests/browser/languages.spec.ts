import type { Page } from '@playwright/test';
import { dictionaries } from '@/lib/i18n/dictionaries';
import { amina } from '../people/amina';
import { nadia } from '../people/nadia';
import { foundClinic, leaveIdle } from './clinic-fixtures';
import { signIn } from './clinic-sign-in';
import { expect, expectAccessible, test } from './fixtures';
import { leakedWords } from './forbidden-words';
import { pointer } from './pages/hands';
import { PatientForm } from './pages/patient-form';

const choose = (page: Page, name: string) =>
  page.getByRole('banner').getByRole('button', { name, exact: true }).click();

async function expectLanguage(page: Page, lang: string, dir: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await expect(page.locator('html')).toHaveAttribute('dir', dir);
}

test.describe('a browser that asks for Spanish', () => {
  test.use({ locale: 'es-MX' });

  test('is offered Spanish behind its link, and sends the form in it', async ({ page, invitation }) => {
    test.slow();
    const form = new PatientForm(page, pointer, 'es');
    await page.goto(`/start#${invitation.token}`);
    await expectLanguage(page, 'en', 'ltr');
    await page.getByRole('main').getByRole('button', { name: 'Español' }).click();
    await expectLanguage(page, 'es', 'ltr');
    // The link was not lost on the way.
    await page.getByRole('button', { name: 'Empezar', exact: true }).click();
    await page.waitForURL('**/intake/**');
    expect(leakedWords(await page.content())).toEqual([]);
    await form.agreeIfAsked();
    await form.fillAtOnce(amina);
    expect(leakedWords(await page.content())).toEqual([]);
    await form.send();
    expect(leakedWords(await page.content())).toEqual([]);
  });
});

test('the form in Arabic, from right to left', async ({ page, browser, invitation }) => {
  test.slow();
  await page.goto(`/start#${invitation.token}`);
  await choose(page, 'العربية');
  await expectLanguage(page, 'ar', 'rtl');
  const form = new PatientForm(page, pointer, 'ar');
  await page.getByRole('button', { name: form.words.start.start, exact: true }).click();
  await page.waitForURL('**/intake/**');
  await form.agreeIfAsked();
  await form.fillAtOnce(nadia);
  expect(leakedWords(await page.content())).toEqual([]);

  // Another phone goes on in the language that the form was left in.
  const phone = await (await browser.newContext()).newPage();
  await phone.goto(`/start#${invitation.token}`);
  await phone.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(form.words.birthDate.title);
  await expectLanguage(phone, 'ar', 'rtl');
  await phone.context().close();

  await form.send();
  await expectLanguage(page, 'ar', 'rtl');
  expect(leakedWords(await page.content())).toEqual([]);
});

test('an answer that may need help at once is told so in the language chosen', async ({ page, form, invitation }) => {
  await form.openLink(invitation.token);
  await choose(page, 'Español');
  const spanish = new PatientForm(page, pointer, 'es');
  await spanish.step('nerve-signs').question('rf-saddle').getByLabel('Sí', { exact: true }).check();
  await expect(page).toHaveURL(/\/intake\/urgent/);
  await expect(page.getByText('Puede que nadie esté leyendo este formulario en este momento.').first()).toBeVisible();
  await choose(page, 'العربية');
  await expect(page).toHaveURL(/\/intake\/urgent\?from=nerve-signs/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(dictionaries.ar.urgent.title);
  await expectAccessible(page);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('a change of language in the middle of a page keeps all that was typed there', async ({
      page,
      form,
      invitation,
    }) => {
      await page.goto('/start');
      await page.locator('input[name="code"]').fill(invitation.code);
      await page.getByRole('button', { name: 'Open my form' }).click();
      await page.locator('input[name="name"]').fill('Nadia Example');
      await choose(page, 'Español');
      await expect(page.getByText(/preparar su consulta/)).toBeVisible();
      await expect(page.locator('input[name="name"]')).toHaveValue('Nadia Example');
      await choose(page, 'English');
      await form.agreeIfAsked();
      await page.goto('/intake/medical-history?from=check');
      const written = 'Metformina 850 mg,\nدواء الضغط';
      await page.locator('textarea[name="history.medicines"]').fill(written);
      await page.locator('input[name="history.back-surgery-year"]').fill('last year');
      await choose(page, 'العربية');
      await expectLanguage(page, 'ar', 'rtl');
      await expect(page).toHaveURL(/\/intake\/medical-history\?from=check$/);
      await expect(page.locator('textarea[name="history.medicines"]')).toHaveValue(written);
      await expect(page.locator('input[name="history.back-surgery-year"]')).toHaveValue('last year');
      await expect(page.getByRole('main').getByRole('alert')).toBeHidden();
      await choose(page, 'English');
      await expectLanguage(page, 'en', 'ltr');
      await expect(page.locator('textarea[name="history.medicines"]')).toHaveValue(written);
    });
  });
}

test('an administrator switches a language off with a fresh code, and the start page no longer offers it', async ({
  page,
  browser,
}) => {
  const clinic = await foundClinic();
  await signIn(page, clinic.dev, clinic.password);
  await page.goto('/invitations');
  const start = String(await page.getByText(/\/c\/hillside-clinic/).textContent());
  await page.goto('/admin/languages');
  await expectAccessible(page);
  const spanish = page.getByRole('region', { name: 'Spanish' });
  await expect(spanish.getByText('Not reviewed by a clinician')).toBeVisible();
  await leaveIdle(clinic, 0, 3600);
  await spanish.getByRole('button', { name: 'Switch Spanish off' }).click();
  await page.getByLabel(/code/i).fill(String(await page.locator('strong, p.note code').textContent()));
  await page.getByRole('button').first().click();
  await expect(spanish.getByText(/Off\. By Dev Patel/)).toBeVisible();

  const visitor = await (await browser.newContext({ locale: 'es-MX' })).newPage();
  await visitor.goto(start);
  await expect(visitor.getByRole('button', { name: 'العربية' })).toBeVisible();
  await expect(visitor.getByRole('button', { name: 'Español' })).toBeHidden();
  await visitor.context().close();
});
