import { defineConfig, devices } from '@playwright/test';

const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
// These speak to servers without a browser, and start and kill some of their own.
const withoutBrowser = [
  'access.spec.ts',
  'audit-export.spec.ts',
  'bad-requests.spec.ts',
  'browser-wall.spec.ts',
  'faults.spec.ts',
  'fuzz.spec.ts',
  'hostile-requests.spec.ts',
  'server-wall.spec.ts',
  'session-cookie.spec.ts',
  'start.spec.ts',
];
// What a key inside the browser, a provider or a log does is the same at any width.
const atOneWidth = [
  'patient-accessibility.spec.ts',
  'passkeys.spec.ts',
  'single-sign-on.spec.ts',
  'stored-scripts.spec.ts',
  'canary.spec.ts',
];
// Words are the same at any width, and a phone is where they are short of room.
const onPhones = ['languages.spec.ts', 'pseudo-locale.spec.ts'];
const reports = process.env.TEST_REPORTS;

// Run by `npm run test:e2e`, which starts the app and says where it and the browser are.
export default defineConfig({
  testDir: 'tests/browser',
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['line'], ...(reports ? [['json', { outputFile: `${reports}/browser.json` }] as const] : [])],
  use: {
    baseURL: process.env.BASE_URL,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet],
    },
  },
  projects: [
    { name: 'desktop', use: devices['Desktop Chrome'], testIgnore: [...withoutBrowser, ...onPhones] },
    { name: 'phone', use: devices['Pixel 7'], testIgnore: [...withoutBrowser, 'sign-in.spec.ts', ...atOneWidth] },
    { name: 'server', testMatch: withoutBrowser },
  ],
});
