import { expect } from '@playwright/test';
import { foundClinic, test } from './clinic-fixtures';
import { ClinicPages } from './pages/clinic-pages';

test('from the inbox to the sheet, to why, to how it went over time, without script', async ({
  browser,
  clinic,
  page: signedIn,
}) => {
  const { ana, password } = await foundClinic('amina', 'amina');
  await clinic.enter(ana, password);
  const storageState = await signedIn.context().storageState();
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState });
  const page = await plain.newPage();
  const plainClinic = new ClinicPages(page);
  await page.goto('/inbox');
  await page.getByRole('main').getByRole('link', { name: 'Amina Diallo' }).last().click();

  const figures = plainClinic.part('Key figures');
  await expect(figures).toContainText('PEG, past week5.3 of 10down 3.7, was 9✓ fall of 30% or more');
  await plainClinic.part('Patterns consistent with').getByRole('link', { name: 'Axial spondyloarthritis' }).click();
  const why = plainClinic.part('Pattern consistent with axial spondyloarthritis');
  await expect(why.getByRole('heading', { level: 3 })).toBeInViewport();
  await expect(why).toContainText('Inflammatory back pain by the ASAS criteria LR 1.72');
  await expect(why).toContainText('Rule set');
  await expect(why.getByRole('table', { name: 'The sum behind the probability' })).toContainText('Before any answer5%');
  await expect(why.getByRole('link', { name: 'Rudwaleit 2004' }).first()).toHaveAttribute(
    'href',
    /^https:\/\/doi\.org\//,
  );
  await why.getByRole('checkbox', { name: /^Sacroiliac provocation/ }).check();
  await why.getByRole('link', { name: 'Criteria sets' }).click();
  await expect(plainClinic.part('ASAS inflammatory back pain')).toContainText('Began before age 40 (met)');

  const since = plainClinic.part('Since the last intake');
  await expect(since.getByRole('row', { name: /^When you wake up/ })).toContainText('31 to 60 minutes1 to 2 hours');
  await since.getByRole('link', { name: 'Over time' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Amina Diallo' })).toBeVisible();
  await expect(page.getByRole('img', { name: /^PEG, past week, 0 to 10\..*: 9; .*: 5\.3\.$/ })).toBeVisible();
  await expect(plainClinic.part('Pain and function').getByRole('row')).toHaveCount(3);
  await expect(plainClinic.part('Patterns by visit').getByRole('row', { name: /^Axial/ })).toContainText('strong');

  const [newest = '', older = ''] = await page.getByLabel('From').locator('option').allInnerTexts();
  expect(newest).not.toBe('');
  await page.getByLabel('From').selectOption({ index: 0 });
  await page.getByLabel('To', { exact: true }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Compare' }).click();
  const stiff = plainClinic.part('Two intakes side by side').getByRole('row', { name: /^When you wake up/ });
  await expect(stiff).toContainText('1 to 2 hours31 to 60 minutes');
  expect(older).not.toBe('');
  await plain.close();
});

const people = ['amina', 'samuel', 'agnieszka', 'carlos', 'dmitri', 'ruth', 'kwame', 'nadia', 'priya'];
const parts = [
  'Red flags',
  'Patterns consistent with',
  'Key figures',
  'In the patient’s own words',
  'Where it is felt',
  'Through day and night',
];

test('what is read between two patients stands on the first screen', async ({ clinic, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const { ana, password, intakes } = await foundClinic('amina', ...people);
  await clinic.enter(ana, password);

  for (const person of people) {
    await page.goto(`/intakes/${intakes[person]}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    const urgency = page.getByRole('region', { name: /^(Emergency|Urgent|Soon|Routine) / });
    for (const part of [urgency, ...parts.map((name) => clinic.part(name))]) {
      const box = await part.boundingBox();
      expect(
        (box?.y ?? 9999) + (box?.height ?? 0),
        `${person}: ${await part.getAttribute('aria-labelledby')}`,
      ).toBeLessThanOrEqual(800);
    }
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  }
});

test('the sheet on paper is one column without a control', async ({ clinic, page }) => {
  const { ana, password, intakes } = await foundClinic('amina');
  await clinic.enter(ana, password);
  await page.goto(`/intakes/${intakes.amina}`);
  await page.setViewportSize({ width: 690, height: 1000 });
  await page.emulateMedia({ media: 'print' });

  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  const lefts = await Promise.all(
    ['Red flags', 'Patterns consistent with', 'Where it is felt'].map(
      async (name) => (await clinic.part(name).boundingBox())?.x,
    ),
  );
  expect(new Set(lefts).size).toBe(1);
});
