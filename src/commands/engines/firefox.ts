import puppeteer from 'puppeteer-core';
import type { Engine } from './engine.ts';

/** Starts the system's Firefox, over WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    name: await browser.version(),
    open: async (address) => {
      await page.goto(address);
    },
    click: async (selector) => {
      await page.locator(selector).click();
    },
    type: async (selector, text) => {
      await page.locator(selector).wait();
      await page.type(selector, text);
    },
    read: <T>(expression: string) => page.evaluate(`(async () => ${expression})()`) as Promise<T>,
    close: () => browser.close(),
  };
}
