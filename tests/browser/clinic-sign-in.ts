import { expect, type Page } from '@playwright/test';
import { demoPassword } from '@/scripts/demo-clinics/clinics';

const own = { 'sec-fetch-site': 'same-origin' };

/** Signs a member of a demo clinic in by the forms' own posts, without drawing a page, and opens their first page. */
export async function signIn(page: Page, email: string, password: string = demoPassword): Promise<void> {
  const { request } = page;
  await request.post('/sign-in/enter', { form: { email, password }, headers: own });
  await expect(async () => {
    const asked = await (await request.get('/sign-in/code')).text();
    const [, code = ''] = /select-all">(\d{6})</.exec(asked) ?? [];
    const checked = await request.post('/sign-in/code/check', { form: { code }, headers: own, maxRedirects: 0 });
    expect(checked.headers().location).toBe('/home');
  }).toPass({ timeout: 50_000, intervals: [200, 5000] });
  await page.goto('/home');
}
