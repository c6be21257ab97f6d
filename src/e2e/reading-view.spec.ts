import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { expect, test } from './support/test.ts';

/** Text without space, which a reading view puts in and leaves out as it likes. */
const bare = (text: string | null | undefined) => (text ?? '').replace(/\s/g, '');

/** Parts of `main` that are controls or the foot of the page. */
const noText = '[hidden], nav, footer, button, .paper-foot, .needs-script';
/** What a reading view takes for buttons of social networks, by a name that can't change any more. */
const takenForSocial = /\bshare\b/;

const pages = [
  { name: 'a sheet with easy read', path: 'sheets/start-here/' },
  { name: 'a sheet with a list without commas', path: 'sheets/hate-crime-statistics/' },
  { name: 'a partner page', path: 'partners/police/' },
  { name: 'the partner finder', path: 'partners/' },
  { name: 'my checklists', path: 'my-checklists/' },
  { name: 'the glossary', path: 'glossary/' },
  { name: 'the dates', path: 'dates/' },
  { name: 'help', path: 'help/' },
  { name: 'the privacy page', path: 'about/privacy/' },
];

for (const { name, path } of pages) {
  test(`a reading view keeps the headings, lists and boxes of ${name}`, async ({
    request,
    baseURL,
  }) => {
    const html = await (await request.get(path)).text();
    const { document } = new JSDOM(html, { url: new URL(path, baseURL).href }).window;
    const texts = [
      ...document.querySelectorAll(
        'main :is(h2, h3, label, blockquote, .why, .safety p, summary + ul p)',
      ),
    ]
      .filter((part) => !part.closest(noText) && !part.querySelector('select'))
      .filter((part) => !takenForSocial.test(part.closest('li')?.id ?? ''))
      .map(({ textContent }) => textContent);
    expect(texts.length).toBeGreaterThan(2);
    const article = bare(new Readability(document).parse()?.textContent);
    expect(texts.filter((text) => !article.includes(bare(text)))).toEqual([]);
    expect(article, 'the foot of the page is left out').not.toContain(bare('Text under CC BY 4.0'));
  });
}
