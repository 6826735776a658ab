import pg from 'pg';
import { foundClinic } from './clinic-fixtures';
import { signIn } from './clinic-sign-in';
import { expect, test } from './fixtures';

/** The clinic's members have shown their second factor a while ago. */
async function sixMinutesPass(clinicId: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query("SELECT set_config('app.clinic_id', $1, false)", [clinicId]);
  await client.query("UPDATE member_session SET second_factor_at = second_factor_at - interval '6 minutes'");
  await client.end();
}

test('the audit trail comes as a file of a fixed name, to administrators alone, and for a fresh second factor', async ({
  page,
}) => {
  const { id, ana, dev, password } = await foundClinic();
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

  await sixMinutesPass(id);
  const asked = await take();
  expect(asked.status()).toBe(403);
  expect(await asked.text()).toContain('confirm-code');
});
