import { defineConfig, devices } from '@playwright/test';

const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
// These speak to servers without a browser, and start and kill some of their own.
const withoutBrowser = [
  'access.spec.ts',
  'audit-export.spec.ts',
  'bad-requests.spec.ts',
  'browser-wall.spec.ts',
  'faults.spec.ts',
  'fhir-api.spec.ts',
  'fuzz.spec.ts',
  'hostile-requests.spec.ts',
  'server-wall.spec.ts',
  'session-cookie.spec.ts',
  'start.spec.ts',
];
// Whether a page fits a width is asked where its look is; what follows is the same at any, and is tried where it is used.
const atDesks = [
  'keyboard.spec.ts',
  'bulk-export.spec.ts',
  'canary.spec.ts',
  'clinic-rules.spec.ts',
  'clinic-walls.spec.ts',
  'clinician-review.spec.ts',
  'clinician-sheet.spec.ts',
  'live.spec.ts',
  'mail.spec.ts',
  'never.spec.ts',
  'page-weight.spec.ts',
  'passkeys.spec.ts',
  'patient-accessibility.spec.ts',
  'patient-journey.spec.ts',
  'sign-in.spec.ts',
  'single-sign-on.spec.ts',
  'stored-scripts.spec.ts',
  'unsent-red-flag.spec.ts',
  'work-list.spec.ts',
  'verdicts.spec.ts',
];
const onPhones = [
  'interruptions.spec.ts',
  'languages.spec.ts',
  'patient-check.spec.ts',
  'patient-safety.spec.ts',
  'patient-saving.spec.ts',
  'patient-steps.spec.ts',
  'pictures.spec.ts',
  'pseudo-locale.spec.ts',
  'tablet.spec.ts',
  'ways-in.spec.ts',
  'who-answers.spec.ts',
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
    { name: 'desktop', use: devices['Desktop Chrome'], testIgnore: [...withoutBrowser, ...onPhones] },
    // Phones are in the dark, desks in the light: what is looked at on both is looked at in both. Their finer pixels would be
    // painted by the processor.
    {
      name: 'phone',
      use: { ...devices['Pixel 7'], deviceScaleFactor: 1, colorScheme: 'dark' },
      testIgnore: [...withoutBrowser, ...atDesks],
    },
    { name: 'server', testMatch: withoutBrowser },
  ],
});
