import { spawn } from 'node:child_process';
import { Builder, By, Capabilities, until } from 'selenium-webdriver';
import { freePort } from '../port.mjs';
import type { Engine } from './engine.ts';

/** Starts WebKit in its own small browser, over WebDriver, on a screen that nobody sees. */
export async function startWebKit(driver: string, binary: string): Promise<Engine> {
  const port = await freePort(4800);
  const server = spawn('xvfb-run', ['-a', driver, `--port=${port}`], { stdio: 'ignore' });
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  const session = await started(() =>
    new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(capabilities)
      .build()
      .then(async (built) => {
        await built.getSession();
        return built;
      }),
  );
  const find = (selector: string) => session.wait(until.elementLocated(By.css(selector)), 20_000);
  const read = <T>(expression: string) =>
    session.executeAsyncScript<T>(
      `const done = arguments[0]; (async () => ${expression})().then(done, (error) => done(null));`,
    );
  return {
    name: `WebKit ${String((await session.getCapabilities()).getBrowserVersion())}`,
    open: (address) => session.get(address),
    click: async (selector) => {
      const part = await find(selector);
      await session.executeScript('arguments[0].scrollIntoView({ block: "center" })', part);
      await part.click();
    },
    type: async (selector, text) => (await find(selector)).sendKeys(text),
    read,
    close: async () => {
      await session.quit();
      server.kill();
    },
  };
}

/** Tries until the driver listens, for ten seconds. */
async function started<T>(build: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await build();
    } catch (error) {
      if (tries > 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}
