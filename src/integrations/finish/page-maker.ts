import type { Names } from './page-names.ts';
import { placesReader, type Place } from './page-tree.ts';
import { readStyles, type SiteStyles } from './styles.ts';

/** What all pages of a kind show; they share their styles. */
export type GatheredView = {
  names: Set<string>;
  dynamic: Set<string>;
  first: Set<Place>;
  rest: Set<Place>;
};

export const emptyView = (): GatheredView => ({
  names: new Set(),
  dynamic: new Set(),
  first: new Set(),
  rest: new Set(),
});

/** What pages that link the same style sheets share. */
export type PageMaker = {
  styles: SiteStyles;
  /** Lists what a page shows before any script has shown more. */
  places(html: string): Set<Place>;
  /** Adds to what pages of a kind show; `isFirst` tells by its place in the text what comes first. */
  addTo(
    view: GatheredView,
    html: string,
    names: Names,
    byScripts: Names,
    isFirst: (at: number) => boolean,
  ): void;
  inTwo(view: GatheredView): { first: string; rest: string };
  /** All styles, which a script brings before it needs them. */
  all(): string;
};

export function makerOf(
  links: readonly RegExpExecArray[],
  css: (address: string) => string,
): PageMaker {
  const styles = readStyles(links.map(([, address, media]) => ({ css: css(address!), media })));
  const placesIn = placesReader(styles.asked);
  const cut = new Map<GatheredView, { first: string; rest: string }>();
  let all: string | undefined;
  const add = <One>(to: Set<One>, from: Iterable<One>) => {
    for (const one of from) to.add(one);
  };
  return {
    styles,
    places: (html) => placesIn(html, true),
    addTo(view, html, names, byScripts, isFirst) {
      add(view.names, names);
      add(view.dynamic, byScripts);
      add(view.first, placesIn(html, true, isFirst));
      add(view.rest, placesIn(html, true));
    },
    inTwo(view) {
      const parts = cut.get(view) ?? styles.inTwo(view);
      cut.set(view, parts);
      return parts;
    },
    all: () => (all ??= styles.all()),
  };
}
