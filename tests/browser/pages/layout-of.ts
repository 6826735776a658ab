import type { Page } from '@playwright/test';

/** What is on a page that can be pressed and is smaller than this many pixels either way; links in a sentence may be. */
export function tooSmall(page: Page, pixels: number, targets: string): Promise<string[]> {
  return page.evaluate(
    ([least, selector]) => {
      const isInSentence = (element: Element) =>
        element.matches('a') && element.closest('p, li')?.textContent?.trim() !== element.textContent?.trim();
      const boxes = [...document.querySelectorAll<HTMLElement>(selector)]
        .map((element) => ({ element, target: element.closest('label') ?? element }))
        .filter(({ element }) => element.checkVisibility() && !isInSentence(element))
        .map(({ element, target }) => ({ element, box: target.getBoundingClientRect() }));

      // What only shows itself once it has the focus is a pixel until then.
      return boxes
        .filter(({ box }) => box.width > 1 && (box.width < least || box.height < least))
        .map(({ element }) => element.outerHTML.slice(0, 200));
    },
    [pixels, targets] as const,
  );
}

/** Sets the text as wide as WCAG's "text spacing" says that it must be possible to; `undo` sets it back. */
export async function spaceText(page: Page, { undo = false } = {}): Promise<void> {
  await page.evaluate((off) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = off ? [] : [sheet];
  }, undo);
}

/** Texts that are cut off by the box they stand in. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = overflowX !== 'visible' || overflowY !== 'visible';
        const isHiddenAnyway = element.getBoundingClientRect().width <= 1 || element.matches('textarea, input');

        return hides && !isHiddenAnyway && element.scrollHeight > element.clientHeight + 1;
      })
      .map((element) => element.outerHTML.slice(0, 200)),
  );
}

/** What can be pressed or filled in and has no edge to be seen by where the browser takes all grounds away. */
export function withoutEdge(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(button, label:has(input), input[type="text"], textarea)')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { borderTopWidth, borderTopStyle } = getComputedStyle(element);

        return Number.parseFloat(borderTopWidth) === 0 || borderTopStyle === 'none';
      })
      .map((element) => element.outerHTML.slice(0, 200)),
  );
}

/** What would move on its own, or take its time to change. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...document.getAnimations().map((animation) => String(animation.id || animation.playState)),
    ...[...document.querySelectorAll('body *')]
      .filter((element) => {
        const { transitionProperty, transitionDuration, animationName } = getComputedStyle(element);
        const takesTime = transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);

        return animationName !== 'none' || (transitionProperty !== 'none' && takesTime);
      })
      .map((element) => element.outerHTML.slice(0, 200)),
  ]);
}

/** Where the focus is: whether all of it can be seen, and how thick its outline is. */
export function focusOf(page: Page): Promise<{ name: string; inView: boolean; outline: number } | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { top, bottom } = element.getBoundingClientRect();

    return {
      name: `${element.tagName} ${element.id || element.textContent}`,
      inView: top >= 0 && bottom <= window.innerHeight,
      outline: Number.parseFloat(getComputedStyle(element).outlineWidth),
    };
  });
}
