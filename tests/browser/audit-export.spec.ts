import { foundClinic } from './clinic-fixtures';
import { signIn } from './clinic-sign-in';
import { expect, test } from './fixtures';

test('the audit trail comes as a file of a fixed name, to administrators alone', async ({ page }) => {
  const { ana, dev, password } = await foundClinic();
  const headers = { 'sec-fetch-site': 'same-origin' };
  const take = () => page.request.post('/admin/audit/export', { headers, form: { action: '' }, maxRedirects: 0 });
  expect((await take()).headers().location).toBe('/sign-in');
  await signIn(page, ana, password);
  expect((await take()).status()).toBe(404);

  await page.context().clearCookies();
  await signIn(page, dev, password);
  const file = await take();
  expect(file.status()).toBe(200);
  expect(file.headers()).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="audit-trail.csv"',
    'cache-control': expect.stringContaining('no-store'),
  });
  expect(await file.text()).toMatch(/^\uFEFF"line","at",/);
});
