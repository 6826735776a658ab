import type { Page } from '@playwright/test';

export const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

/** Takes one picture after the other of a page as a whole, numbered, into a folder of `screenshots`. */
export function pictures(page: Page, folder: string): (name: string) => Promise<unknown> {
  let taken = 0;

  return (name) => {
    taken += 1;
    const path = `screenshots/${folder}/${String(taken).padStart(2, '0')}-${name}.png`;

    return page.screenshot({ path, fullPage: true, animations: 'disabled' });
  };
}
