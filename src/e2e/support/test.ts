/*
 * The `test` of every journey. It also fails on what a reader doesn't see but suffers from: errors
 * in the console, errors of scripts, whatever the Content-Security-Policy refuses, and requests to
 * anywhere but the site itself.
 */
import { test as base, expect } from '@playwright/test';

type Watch = {
  /** What an error may say in a test that brings it about on purpose. */
  expectedError: RegExp | undefined;
  /** Collects errors and stray requests of every tab, and fails the test if there are any. */
  watch: undefined;
};

export const test = base.extend<Watch>({
  expectedError: [undefined, { option: true }],
  watch: [
    async ({ context, baseURL, expectedError }, use) => {
      const { origin } = new URL(baseURL!);
      const problems: string[] = [];
      const note = (text: string) => {
        if (!expectedError?.test(text)) problems.push(text);
      };
      context.on('console', (message) => {
        if (message.type() === 'error') note(`Console: ${message.text()}`);
      });
      context.on('weberror', (error) => note(`Script: ${error.error().message}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^(http|ws)/.test(url.protocol) && url.origin !== origin) note(`Request: ${url.href}`);
      });
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
          console.error(`Refused by the policy: ${effectiveDirective} ${blockedURI} ${sample}`),
        );
      });
      await use(undefined);
      expect(problems, 'errors and requests that should not happen').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
