import { defineConfig, devices } from '@playwright/test';

const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
// These speak to servers without a browser, and start and kill some of their own.
const withoutBrowser = [
  'bad-requests.spec.ts',
  'fuzz.spec.ts',
  'hostile-requests.spec.ts',
  'faults.spec.ts',
  'start.spec.ts',
];
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
    { name: 'desktop', use: devices['Desktop Chrome'], testIgnore: withoutBrowser },
    {
      name: 'phone',
      use: devices['Pixel 7'],
      testIgnore: [...withoutBrowser, 'sign-in.spec.ts', 'stored-scripts.spec.ts'],
    },
    { name: 'server', testMatch: withoutBrowser },
  ],
});
