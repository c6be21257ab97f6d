import postcss, {
  type AtRule,
  type ChildNode,
  type Container,
  type Node,
  type Root,
  type Rule,
} from 'postcss';
import { canMatch } from './can-match.ts';
import { clash, weigh, type Weighed } from './clash.ts';
import type { Names } from './page-names.ts';
import type { Place } from './page-tree.ts';
import { matches, namesInSelector, readSelector, type Selector } from './selector.ts';
import { dropEmpty, dropUnusedKeyframes, tidy } from './tidy.ts';

/** A page's styles: those that it needs to be drawn, and those for paper alone. */
export type PageStyles = { screen: string; print: string };

/** What a page's first view shows: its places, and names that they may come to have by themselves. */
export type FirstView = { places: ReadonlySet<Place>; dynamic: Names };

/**
 * What pages show whose styles come in two parts: `first` is drawn without waiting, `rest` is all that
 * shows before the reader has done anything.
 */
export type PartedView = {
  names: Names;
  dynamic: Names;
  first: ReadonlySet<Place>;
  rest: ReadonlySet<Place>;
};

/** Every style of a site, made ready to cut each page's own from it. */
export type SiteStyles = {
  /**
   * Cuts out what a page that has these names can never use; and, where its first view is given,
   * what only scripts bring about later.
   */
  for(names: Names, first?: FirstView): PageStyles;
  /** Cuts the styles of pages in two, without those for paper and those that answer the reader. */
  inTwo(view: PartedView): { first: string; rest: string };
  /** All styles, for what comes after the first view. */
  all(): string;
  /** Names that the styles ask for. */
  asked: Names;
};

/** A rule and what it asks for. */
type Asked = {
  text: string;
  selector: Selector;
  isPaper: boolean;
  /** Holds only once the reader points at something or opens it. */
  isAnswer: boolean;
  weighed: Weighed;
};

/**
 * Reads style sheets in the order in which pages load them.
 *
 * @param sheets texts of the sheets, with the media that a page gives each
 */
export function readStyles(
  sheets: readonly { css: string; media?: string | undefined }[],
): SiteStyles {
  const root = postcss.root();
  for (const { css, media } of sheets) {
    const sheet = postcss.parse(css);
    if (media) {
      root.append(postcss.atRule({ name: 'media', params: media, nodes: sheet.nodes }));
    } else {
      root.append(sheet.nodes);
    }
  }
  const order = layerOrder(root);
  dropOverruled(root);
  const rules = rulesIn(root);
  const asked = new Set(
    rules.flatMap((rule) => rule.selectors.flatMap((one) => namesInSelector(one))),
  );
  const selectors = rules.flatMap((rule): Asked[] => {
    const isPaper = isForPaper(rule);
    const layer = layersAround(rule).join('.');
    return rule.selectors.map((text) => ({
      text,
      selector: readSelector(text),
      isPaper,
      isAnswer: /:(hover|active|popover-open)/.test(
        text.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, ''),
      ),
      weighed: weigh(rule, text, layer),
    }));
  });
  const known = new Map<string, PageStyles>();
  const byNames = memo((key: string) => {
    const names = new Set(key.split(' '));
    return selectors.map(({ text }) => canMatch(text, names));
  });
  const byPlace = memo((dynamicKey: string) => {
    const dynamic = new Set(dynamicKey.split(' '));
    return memo((place: Place) =>
      selectors.flatMap(({ selector }, at) => (matches(selector, place, dynamic) ? [at] : [])),
    );
  });
  const keyOf = (names: Names) => [...asked].filter((one) => names.has(one)).join(' ');

  return {
    asked,
    all: () => order + tidy(root.clone()).toString(),
    inTwo({ names, dynamic, first, rest }) {
      const possible = byNames(keyOf(names));
      const matched = byPlace(keyOf(dynamic));
      const at = (place: Place) =>
        matched(place).filter((one) => {
          const { isPaper, isAnswer } = selectors[one]!;
          return possible[one] && !isPaper && !isAnswer;
        });
      const isFirst = new Set([...first].flatMap(at));
      const isLater = new Set([...rest].flatMap(at)).difference(isFirst);
      repeatClashing([...rest].map(at), isFirst, isLater, (one, two) =>
        clash(selectors[one]!.weighed, selectors[two]!.weighed),
      );
      const both = tidy(
        keepOnly(
          root.clone(),
          selectors.map((_, one) => isFirst.has(one) || isLater.has(one)),
        ),
      );
      both.walkAtRules('page', (rule) => void rule.remove());
      const drawn = pick(both.clone(), isFirst);
      const later = pick(both, isLater);
      for (const part of [drawn, later]) {
        dropUnusedKeyframes(part);
        dropEmpty(part);
      }
      return { first: order + drawn.toString(), rest: later.toString() };
    },
    for(names, first) {
      const possible = byNames(keyOf(names));
      let kept = possible;
      if (first) {
        const seen = new Set<number>();
        const at = byPlace(keyOf(first.dynamic));
        for (const place of first.places) for (const one of at(place)) seen.add(one);
        kept = possible.map((is, one) => is && (selectors[one]!.isPaper || seen.has(one)));
      }
      const key = kept.map((is) => (is ? '1' : '0')).join('');
      const found = known.get(key) ?? cut(keepOnly(root.clone(), kept), order);
      known.set(key, found);
      return found;
    },
  };
}

/** Remembers the answers of a function. */
function memo<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key)!;
  };
}

/** Lists the rules that have selectors, which the steps of an animation don't. */
function rulesIn(root: Root): Rule[] {
  const rules: Rule[] = [];
  root.walkRules((rule) => {
    const { parent } = rule;
    if (parent?.type !== 'atrule' || !/keyframes$/.test((parent as AtRule).name)) rules.push(rule);
  });
  return rules;
}

/** Keeps of each rule the selectors that are marked, in their order, and notes which they are. */
function keepOnly(page: Root, kept: readonly boolean[]): Root {
  let at = 0;
  for (const rule of rulesIn(page)) {
    const numbered = rule.selectors.map((text) => ({ text, number: at++ }));
    keepSelectors(
      rule,
      numbered.filter(({ number }) => kept[number]),
    );
  }
  return page;
}

/** Keeps of a page that `keepOnly` has cut what has one of these numbers. */
function pick(page: Root, numbers: ReadonlySet<number>): Root {
  for (const rule of rulesIn(page)) {
    const noted = String(rule.raws['numbers']).split(' ').map(Number);
    const numbered = rule.selectors.map((text, at) => ({ text, number: noted[at]! }));
    keepSelectors(
      rule,
      numbered.filter(({ number }) => numbers.has(number)),
    );
  }
  return page;
}

function keepSelectors(rule: Rule, own: readonly { text: string; number: number }[]): void {
  rule.raws['numbers'] = own.map(({ number }) => number).join(' ');
  if (own.length === 0) rule.remove();
  else if (own.length < rule.selectors.length) rule.selectors = own.map(({ text }) => text);
}

/**
 * Puts rules of the first part into the later one too, where a rule there that stood before them would
 * otherwise win by coming last.
 *
 * @param matched rules that match the same element, for each element, in their order
 */
function repeatClashing(
  matched: readonly (readonly number[])[],
  isFirst: ReadonlySet<number>,
  isLater: Set<number>,
  clashes: (one: number, two: number) => boolean,
): void {
  for (let before = -1; before < isLater.size;) {
    before = isLater.size;
    for (const rules of matched) {
      for (const one of rules) {
        if (!isFirst.has(one) || isLater.has(one)) continue;
        if (rules.some((other) => other < one && isLater.has(other) && clashes(other, one))) {
          isLater.add(one);
        }
      }
    }
  }
}

/** Tells a rule that holds on paper alone. */
function isForPaper(rule: Rule): boolean {
  for (let at: Node | undefined = rule.parent; at; at = at.parent) {
    if (at.type === 'atrule' && (at as AtRule).name === 'media' && isPrint(at as AtRule))
      return true;
  }
  return false;
}

/** Lists the names of the layers around a rule, the outermost first. */
function layersAround(rule: ChildNode): string[] {
  const names: string[] = [];
  for (let at: Node | undefined = rule.parent; at; at = at.parent) {
    if (at.type === 'atrule' && (at as AtRule).name === 'layer')
      names.unshift((at as AtRule).params);
  }
  return names;
}

/** Names of all cascade layers in the order of their first use, which decides who wins. */
function layerOrder(root: Root): string {
  const layers = new Set<string>();
  root.walkAtRules('layer', (rule) => {
    for (const own of rule.params.split(','))
      layers.add([...layersAround(rule), own.trim()].join('.'));
  });
  return layers.size > 0 ? `@layer ${[...layers].join()};` : '';
}

/** Drops what our own layer says again for the same selector, at all times and in all media. */
function dropOverruled(root: Root): void {
  const ours = new Set<string>();
  const isTop = (rule: Rule, layer: RegExp) => {
    const { parent } = rule;
    return (
      parent?.type === 'atrule' &&
      (parent as AtRule).name === 'layer' &&
      layer.test((parent as AtRule).params)
    );
  };
  root.walkDecls((declaration) => {
    const rule = declaration.parent as Rule;
    if (rule.type !== 'rule' || !isTop(rule, /^site$/)) return;
    for (const one of rule.selectors) {
      ours.add(`${one === 'html' ? ':root' : one}{${declaration.prop}`);
    }
  });
  root.walkDecls((declaration) => {
    const rule = declaration.parent as Rule;
    if (
      rule.type !== 'rule' ||
      declaration.important ||
      !layersAround(rule)[0]?.startsWith('starlight')
    )
      return;
    const isOverruled = rule.selectors.every((one) =>
      ours.has(`${target(one)}{${declaration.prop}`),
    );
    if (isOverruled) declaration.remove();
  });
}

/** Names what a selector is about: the page as a whole has several names for the same element. */
function target(selector: string): string {
  return /^(:root|html)?(\[data-theme=["']?\w+["']?\])?( ?::backdrop)?$/.test(selector)
    ? ':root'
    : selector;
}

/** Takes out what nothing refers to any more, and parts screen from paper. */
function cut(page: Root, order: string): PageStyles {
  tidy(page);
  const paper = page.clone();
  page.walkAtRules('media', (rule) => void (isPrint(rule) && rule.remove()));
  keepOnlyPrint(paper);
  dropEmpty(page);
  dropEmpty(paper);
  return {
    screen: order + page.toString(),
    print: paper.nodes.length ? order + paper.toString() : '',
  };
}

const isPrint = (rule: AtRule) => rule.params.trim() === 'print';

/** Leaves only what stands under `@media print`, with the layers around it. */
function keepOnlyPrint(container: Container): void {
  container.each((node) => {
    if (node.type === 'atrule' && (node as AtRule).name === 'media' && isPrint(node as AtRule))
      return;
    if (node.type === 'atrule' && (node as AtRule).name === 'layer' && (node as AtRule).nodes) {
      keepOnlyPrint(node as AtRule);
    } else {
      node.remove();
    }
  });
}
