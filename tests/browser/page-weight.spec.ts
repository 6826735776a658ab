import { gzipSync } from 'node:zlib';
import next from 'next/package.json' with { type: 'json' };
import { expect, test } from './fixtures';

/** What an empty page of this Next loads, by `npx tsx scripts/measure-page-weight.ts`, which builds one beside ours. */
const emptyPage = { next: '16.4.6', bytes: 135_400 };

test('the first questions load no more script than an empty page and a seventh', async ({ page, form, invitation }) => {
  expect(next.version, 'measure the empty page of the new Next, and write it down above').toBe(emptyPage.next);
  await form.openLink(invitation.token);
  await form.step('nerve-signs').isHere();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.reload({ waitUntil: 'networkidle' });

  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(emptyPage.bytes);
  expect(bytes).toBeLessThanOrEqual(1.15 * emptyPage.bytes);
});
