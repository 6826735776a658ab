import type { Locator, Page } from '@playwright/test';

/** A way to work a page: how a field is filled in and how a button is pressed. */
export type Hand = Readonly<{
  fill: (page: Page, name: string, value: string) => Promise<void>;
  press: (page: Page, button: Locator) => Promise<void>;
}>;

function controlOf(page: Page, name: string, value: string): Locator {
  const typed = `textarea[name="${name}"], input[type="text"][name="${name}"]`;
  const isCode = /^[\w-]+$/.test(value);

  return page.locator(isCode ? `[name="${name}"][value="${value}"], ${typed}` : typed).first();
}

const isToggle = async (control: Locator) => /radio|checkbox/.test((await control.getAttribute('type')) ?? '');

/** By mouse or thumb. */
export const pointer: Hand = {
  async fill(page, name, value) {
    const control = controlOf(page, name, value);
    if (await isToggle(control)) await control.check();
    else await control.fill(value);
  },
  press: (_, button) => button.click(),
};

/** By keyboard only: Tab, arrows, Space, Enter and letters. */
export const keyboard: Hand = {
  async fill(page, name, value) {
    const control = controlOf(page, name, value);
    if (!(await isToggle(control))) {
      await tabTo(page, control);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(value);
      return;
    }
    if (await control.isChecked()) return;
    if ((await control.getAttribute('type')) === 'radio') await arrowTo(page, name, control);
    else await tabTo(page, control);
    if (!(await control.isChecked())) await page.keyboard.press('Space');
  },
  async press(page, button) {
    await tabTo(page, button);
    await page.keyboard.press('Enter');
  },
};

const hasFocus = (control: Locator) => control.evaluate((element) => element === document.activeElement);

async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await hasFocus(control)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never reaches ${control}`);
}

/** Tab reaches a group of radios once; arrows move inside it. */
async function arrowTo(page: Page, name: string, control: Locator): Promise<void> {
  const group = page.locator(`input[type="radio"][name="${name}"]`);
  for (let presses = 0; presses < 150; presses += 1) {
    if (await group.evaluateAll((radios) => radios.some((radio) => radio === document.activeElement))) break;
    await page.keyboard.press('Tab');
  }
  for (let presses = 0; presses < (await group.count()); presses += 1) {
    if (await hasFocus(control)) return;
    await page.keyboard.press('ArrowDown');
  }
}
