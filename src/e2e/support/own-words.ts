/* Finds words on a page that stand in no file a translator gets: neither content nor the catalogue. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { brackets } from './pseudo-words.ts';

/** What `Intl` writes by itself. */
const dates =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?\b/gi;

/** Writes a text with letters and numbers alone, so that typography and line ends make no difference. */
const bare = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(dates, '')
    // Addresses say themselves.
    .replace(/\S+@\S+|(?:[\w-]+\.)+(?:com|org|uk|gov|lgbt|net)\b/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Splits a text where a sentence or a part of one ends. */
const clauses = (text: string) => text.split(/[,:;?!()·–—“”"\d]|\.(?!\w)/);

/** Reads all content but the catalogue: whole, and as the pieces between its marks. */
function readAll() {
  const folder = 'src/content';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(mdx?|ya?ml)$/.test(path))
    .map((path) => join(folder, path));
  // The rule has its words with it, because other programs use the same files.
  const ofTheRule = ['rule', 'criteria', 'verdicts'].map(
    (name) => `src/features/strategy/${name}.json`,
  );
  const texts = [...files, ...ofTheRule].map((path) =>
    readFileSync(path, 'utf8').replace(/\]\([^)]*\)/g, ']'),
  );
  const pieces = texts
    .flatMap((text) => text.split(/[[\]*_`<>{}|#"]|: |^\s*- |\n/m))
    .flatMap((piece) => [piece, ...clauses(piece)])
    .map(bare);
  return { whole: texts.map(bare).join(' '), pieces: new Set(pieces) };
}

let content: ReturnType<typeof readAll> | undefined;

/** How many words a text has that can hardly stand somewhere in content by chance. */
const enough = 4;

/** Tells what an author or the reader wrote: of a few words a whole piece, of more any part. */
function isContent(text: string, readersOwn: readonly string[]): boolean {
  const { whole, pieces } = (content ??= readAll());
  const own = readersOwn.map(bare).join(' ');
  const isLong = text.split(/\s+/).length >= enough;
  return clauses(text).every((clause) => {
    const part = bare(clause);
    if (!/\p{L}{2}/u.test(part) || pieces.has(part) || own.includes(part)) return true;
    return isLong && whole.includes(part);
  });
}

/** Lists what stands outside the brackets of the catalogue, by block, and in names and descriptions. */
function outsideBrackets(page: Page): Promise<string[]> {
  return page.evaluate(({ open, close }) => {
    const found: string[] = [];
    const note = (text: string) => {
      if (/\p{L}/u.test(text)) found.push(text.replace(/\s+/g, ' ').trim());
    };
    let [depth, text, block]: [number, string, Element | null] = [0, '', null];
    const blockOf = (node: Node) => {
      let part = node.parentElement;
      while (part && getComputedStyle(part).display === 'inline') part = part.parentElement;
      return part;
    };
    const end = () => {
      note(text);
      text = '';
    };
    const places = new Map<Element, { seen: boolean; block: Element | null }>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement!;
      // What stands as code is written by programs.
      if (parent.closest('script, style, template, noscript, textarea, code')) continue;
      // Search shows pieces of pages, cut where it likes.
      if (parent.closest('.pagefind-ui__result')) continue;
      if (!places.has(parent)) {
        const seen = parent.checkVisibility({ visibilityProperty: true });
        places.set(parent, { seen, block: blockOf(node) });
      }
      const { seen, block: itsBlock } = places.get(parent)!;
      if (itsBlock !== block) end();
      block = itsBlock;
      for (const part of node.data.split(new RegExp(`([${open}${close}])`))) {
        if (part === open) depth++;
        else if (part === close) depth--;
        else if (depth === 0 && seen) text += part;
        if (part === open) end();
      }
    }
    end();
    const names = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder'];
    for (const element of document.querySelectorAll(names.map((name) => `[${name}]`).join())) {
      if (element.closest('template')) continue;
      for (const name of names) {
        const value = element.getAttribute(name) ?? '';
        note(value.replace(new RegExp(`${open}[^]*${close}`), '\n'));
      }
    }
    note(document.title.replace(new RegExp(`${open}.*${close}`), '\n'));
    if (depth !== 0) found.push(`${depth} texts of the catalogue without an end`);
    return [...new Set(found)];
  }, brackets);
}

/**
 * Lists the words on a page that come neither from the catalogue nor from content.
 *
 * @param readersOwn what the test itself has written
 */
export async function ownWords(page: Page, readersOwn: readonly string[] = []): Promise<string[]> {
  const outside = await outsideBrackets(page);
  return outside.filter((text) => !isContent(text, readersOwn));
}
