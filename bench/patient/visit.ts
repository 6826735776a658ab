import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from '@playwright/test';

/** Bytes as they come over the wire, headers left out; milliseconds since the address was asked for. */
export type Visit = Readonly<{ bytes: number; scriptBytes: number; paint: number; usable: number }>;

type Place = Readonly<{
  url: string;
  /** Which of the page's controls belong to the form. */
  controls: string;
  cookies?: Awaited<ReturnType<BrowserContext['cookies']>>;
  script?: boolean;
}>;

// A phone of the middle on a slow 4G line, with what Lighthouse applies where it throttles for real.
const line = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 86_400 };
const timesSlower = 4;
const screen = { width: 412, height: 823 };

/** Opens an address with nothing kept from before, and waits until its first control can be used. */
export async function visit(browser: Browser, { url, controls, cookies = [], script = true }: Place): Promise<Visit> {
  const context = await browser.newContext({ viewport: screen, javaScriptEnabled: script });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const received = new Map<string, { script: boolean; bytes: number }>();
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    received.set(requestId, { script: type === 'Script', bytes: 0 });
  });
  let lastHeard = 0;
  devtools.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const one = received.get(requestId);
    lastHeard = Date.now();
    if (one) one.bytes += encodedDataLength;
  });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', line);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: timesSlower });
  await page.goto(url, { waitUntil: 'commit', timeout: 120_000 });
  const times = await firstControl(page, controls);
  // Longer than it takes on this line until an answer begins.
  while (Date.now() - lastHeard < 2000) await wait(200);
  await context.close();
  const sum = (list: readonly { bytes: number }[]) => list.reduce((total, { bytes }) => total + bytes, 0);
  const all = [...received.values()];

  return { ...times, bytes: sum(all), scriptBytes: sum(all.filter((one) => one.script)) };
}

/** Asked from outside the page, so that it is the same with and without script, and waits for a page that is busy. */
async function firstControl(page: Page, controls: string): Promise<Pick<Visit, 'paint' | 'usable'>> {
  for (const end = Date.now() + 120_000; Date.now() < end; await wait(10)) {
    const times = await page.evaluate(lookAtControl, controls).catch(() => undefined);
    if (times) return times;
  }
  throw new Error(`${page.url()} shows no control ${controls}.`);
}

function lookAtControl(controls: string) {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const usable = [...document.querySelectorAll<HTMLInputElement>(controls)].find((control) => {
    const { width, height } = control.getBoundingClientRect();

    return width > 0 && height > 0 && !control.disabled && getComputedStyle(control).visibility === 'visible';
  });

  return paint && usable ? { paint: paint.startTime, usable: performance.now() } : undefined;
}

/** The median of each figure. */
export function middleVisit(visits: readonly Visit[]): Visit {
  const median = (of: (one: Visit) => number) => visits.map(of).sort((a, b) => a - b)[visits.length >> 1] ?? 0;

  return {
    bytes: median((one) => one.bytes),
    scriptBytes: median((one) => one.scriptBytes),
    paint: median((one) => one.paint),
    usable: median((one) => one.usable),
  };
}
