import { kinds, type Built, type Kind } from './built-ids.ts';
import { nearest } from './nearest.ts';
import { whereMoved, type Moved, type Problem } from './moved.ts';

/** Every address and id that readers have been given: `published.json`. */
export type Ledger = {
  pages: string[];
  files: string[];
} & Record<Kind, Record<string, string>>;

/** File that says what has moved, for messages. */
const movedFile = 'src/features/links/moved.json';

/** Finds everything published that the built site no longer leads to. */
export function findLost(ledger: Ledger, moved: Moved, built: Built): Problem[] {
  const lost: Problem[] = [];
  for (const address of [...ledger.pages, ...ledger.files]) {
    if (built.pages.includes(address) || built.files.includes(address)) continue;
    if (moved.pages[address]) continue;
    const [guess = '/…/'] = nearest(address, built.pages);
    lost.push({
      what: `${address} (a published address)`,
      problem: 'there is nothing at this address any more',
      remedy: `give the page its old name back, or say in “pages” of ${movedFile} what took its place: "${address}": "${guess}"`,
    });
  }
  for (const kind of kinds) {
    for (const [id, page] of Object.entries(ledger[kind] ?? {})) {
      if (built.ids.has(id) || whereMoved(id, moved, built)) continue;
      const [guess = '…'] = nearest(id, built.ids.keys());
      lost.push({
        what: `${id} (${kind}, published on ${page})`,
        problem: 'there is no such id any more',
        remedy: `put the id back, or say in “ids” of ${movedFile} what took its place: "${id}": "${guess}"`,
      });
    }
  }
  for (const { id, pages } of built.doubled) {
    lost.push({
      what: `${id} (on ${pages.join(' and ')})`,
      problem: 'this id stands for two things, so its short link can’t know which',
      remedy: 'give the newer of the two an id of its own',
    });
  }
  return lost;
}

/** Lists what the built site offers and the ledger lacks. */
export function findNew(ledger: Ledger, built: Built): string[] {
  const isNew = (address: string) => ![...ledger.pages, ...ledger.files].includes(address);
  return [
    ...[...built.pages, ...built.files].filter(isNew),
    ...[...built.ids.keys()].filter((id) => !kinds.some((kind) => ledger[kind]?.[id])),
  ];
}

/** Makes one map of all ids in the ledger, with the page that each was published on. */
export function publishedPages(ledger: Ledger): Record<string, string> {
  return Object.assign({}, ...kinds.map((kind) => ledger[kind])) as Record<string, string>;
}

/** Writes what is new into the ledger; what it holds stays as it is, for ever. */
export function withNew(ledger: Ledger, built: Built): Ledger {
  const known = new Set(kinds.flatMap((kind) => Object.keys(ledger[kind] ?? {})));
  const groups = kinds.map((kind) => {
    const added = [...built.ids]
      .filter(([id, place]) => place.kind === kind && !known.has(id))
      .map(([id, { page }]) => [id, page] as const);
    const all = [...Object.entries(ledger[kind] ?? {}), ...added];
    return [kind, Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)))];
  });
  return {
    pages: [...new Set([...ledger.pages, ...built.pages])].sort(),
    files: [...new Set([...ledger.files, ...built.files])].sort(),
    ...Object.fromEntries(groups),
  } as Ledger;
}

/** Lays problems out for a person to read. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ what, problem, remedy }) => `  ${what}\n    ${problem}\n    → ${remedy}`,
  );
  const count = problems.length === 1 ? '1 link' : `${problems.length} links`;
  return `${count} that readers may have kept would be lost:\n\n${lines.join('\n\n')}\n`;
}
