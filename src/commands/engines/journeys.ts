import { policeList, policeSheet } from '../../e2e/support/guide.ts';
import { until, type Engine } from './engine.ts';

/** Where the site is, and a way to switch its host off. */
export type Site = { origin: string; stop(): Promise<void> };

/** A short journey; it throws where something is not as it should be. */
export type Journey = { name: string; run(engine: Engine, site: Site): Promise<void> };

const [first] = policeList.items as [(typeof policeList.items)[number]];
const box = `#${first.id} input`;
const count = `document.querySelector('#${policeList.id} [data-n=done]').textContent`;
const said = '[data-field=said]';
const storage = 'Object.keys(localStorage).filter((key) => key.startsWith("tta:"))';

/** Expects an expression in the page to hold at once. */
async function hold(engine: Engine, expression: string): Promise<void> {
  await until(engine, expression, 0);
}

/** Ticks a line, as the start of other journeys. */
async function tickFirst(engine: Engine, { origin }: Site): Promise<void> {
  await engine.open(`${origin}${policeSheet.path}`);
  await engine.click(box);
  await until(engine, `${count} === '1'`);
  await until(engine, `${storage}.length === 1`);
}

export const journeys: readonly Journey[] = [
  {
    name: 'reading',
    async run(engine, { origin }) {
      await engine.open(`${origin}${policeSheet.path}`);
      await hold(
        engine,
        `document.querySelector('h1').textContent.trim() === ${JSON.stringify(policeSheet.title)}`,
      );
      await hold(engine, 'document.documentElement.scrollWidth <= innerWidth');
      await hold(
        engine,
        'document.documentElement.dataset.theme === "light" || document.documentElement.dataset.theme === "dark"',
      );
      await engine.click('.header [data-open], site-search [data-open]');
      await until(engine, `document.querySelector('site-search input')`);
      await engine.type('site-search input', 'liaison officer');
      await until(engine, `document.querySelector('.pagefind-ui__result a')`);
    },
  },
  {
    name: 'ticking',
    async run(engine, site) {
      await tickFirst(engine, site);
      await engine.open(`${site.origin}${policeSheet.path}`);
      await hold(engine, `document.querySelector('${box}').checked`);
      await engine.open(`${site.origin}my-checklists/`);
      await until(engine, `${count} === '1'`);
    },
  },
  {
    name: 'a commitment',
    async run(engine, { origin }) {
      await engine.open(`${origin}my-strategy/?new`);
      await until(engine, `document.querySelector('${said}')?.checkVisibility()`);
      await engine.type(said, 'We will try to help where possible');
      await until(engine, `document.querySelector('commitment-builder mark')`);
      await until(engine, `${storage}.length === 1`);
      const address = await engine.read<string>('location.href');
      await engine.open(address);
      await until(
        engine,
        `document.querySelector('${said}')?.value === 'We will try to help where possible'`,
      );
    },
  },
  {
    name: 'backup and restore',
    async run(engine, site) {
      await tickFirst(engine, site);
      await engine.open(`${site.origin}my-data/`);
      // The file goes to a folder that a program can't see: its text is taken on the way there.
      await engine.read(`(() => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (file) => { window.copied = file; return make(file); };
      })()`);
      await engine.click('save-copy [data-download]');
      await until(engine, 'window.copied');
      const text = await engine.read<string>('window.copied.text()');
      await engine.read('localStorage.clear()');
      await engine.open(`${site.origin}my-data/`);
      await engine.read(`(() => {
        const field = document.querySelector('restore-copy input[type=file]');
        const files = new DataTransfer();
        files.items.add(new File([${JSON.stringify(text)}], 'saved-work.json', { type: 'application/json' }));
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
      await until(engine, `document.querySelector('[data-way=merge]')?.checkVisibility()`);
      await engine.click('[data-way=merge]');
      await until(engine, `localStorage.getItem('tta:tick:group:${first.id}')?.includes('done')`);
    },
  },
  {
    name: 'a link from an email',
    async run(engine, { origin }) {
      const last = policeList.items.at(-1)!.id;
      await engine.open(`${origin}go/${last}/`);
      await until(engine, `location.href === '${origin}${policeSheet.path}#${last}'`);
      await until(
        engine,
        `(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.getElementById('${last}').getBoundingClientRect())`,
      );
      await until(engine, `document.activeElement.id === '${last}'`);
    },
  },
  {
    // The last one: it switches the host off.
    name: 'offline',
    async run(engine, { origin, stop }) {
      await engine.open(`${origin}about/privacy/`);
      await until(engine, `document.querySelector('keep-guide [data-keep]').checkVisibility()`);
      await engine.click('keep-guide [data-keep]');
      await until(
        engine,
        `/kept on this device/.test(document.querySelector('keep-guide [data-state]').textContent)`,
        60_000,
      );
      await stop();
      await engine.open(`${origin}${policeSheet.path}`);
      await until(engine, `document.querySelector('${box}')`);
      await engine.click(box);
      await until(engine, `${count} === '1'`);
    },
  },
];
