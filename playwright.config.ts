import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/commands/browser.mjs';

const executablePath = findBrowser();

/** Port of the built site under test. */
const port = Number(process.env['E2E_PORT'] ?? 4173);

/** Folder that the site under test was built for, such as `/` or `/guide/`. */
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');

export default defineConfig({
  testDir: 'src/e2e',
  // Unit tests of the journeys' own helpers stand beside them.
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A second try tells a slow machine from a fault; `npm test` names what needed it.
  retries: process.env['CI'] ? 1 : 0,
  workers: 2,
  // A slow machine under load is no fault of the site.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  use: {
    baseURL: `http://localhost:${port}${base}`,
    locale: 'en-GB',
    // Only the journey without a connection lets the guide be kept; others look at the host's answers.
    serviceWorkers: 'block',
    timezoneId: 'Europe/London',
    // Even without pictures a trace takes time, so where there is a second try, only that has one.
    trace: {
      mode: process.env['CI'] ? 'on-first-retry' : 'retain-on-failure',
      snapshots: false,
      screenshots: false,
    },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
        // Chromium's sandbox can't start as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
  webServer: {
    command: `npm run --silent preview -- --port ${port}`,
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: !process.env['CI'],
  },
});
