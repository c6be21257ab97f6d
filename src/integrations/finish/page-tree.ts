/** An element of a page as its styles see it; elements with equal names and ancestors are one. */
export type Place = {
  /** What a selector may ask for of the element itself: `tag`, `.class`, `#id` and `[attribute`. */
  names: ReadonlySet<string>;
  parent: Place | undefined;
};

const tags =
  /<!--[\s\S]*?-->|<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<\/([a-zA-Z][\w-]*)\s*>|<([a-zA-Z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*(\/?)>/g;

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

const empty =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|path|circle|rect|line|use|polygon|polyline|ellipse)$/;

/** Parts of a page that nobody sees before a script has shown them. */
const unseen = (tag: string, names: ReadonlySet<string>) =>
  tag === 'template' || tag === 'dialog' || (names.has('[hidden') && !tag.includes('-'));

/**
 * Reads pages into places. Two pages with the same structure get the very same places, so that what
 * is worked out for one holds for the other.
 *
 * @param asked names that a style sheet asks for; all others make no difference
 */
export function placesReader(asked: ReadonlySet<string>) {
  const known = new Map<Place | undefined, Map<string, Place>>();

  function placeOf(parent: Place | undefined, tag: string, attributes: string): Place {
    const names = [tag];
    for (const [, name, ...values] of attributes.matchAll(attribute)) {
      const value = values.find((text) => text !== undefined) ?? '';
      if (name === 'class') names.push(...value.split(/\s+/).map((one) => `.${one}`));
      else if (name === 'id') names.push(`#${value}`);
      names.push(`[${name!.toLowerCase()}`, `[${name!.toLowerCase()}=${value}`);
    }
    const own = [...new Set(names)].filter((one) => asked.has(one) || one === '[hidden').sort();
    const key = `${tag} ${own.join(' ')}`;
    const siblings = known.get(parent) ?? new Map<string, Place>();
    known.set(parent, siblings);
    const found = siblings.get(key);
    if (found) return found;
    const place = { names: new Set([tag, ...own]), parent };
    siblings.set(key, place);
    return place;
  }

  /**
   * Lists the places of a page.
   *
   * @param seen leaves out what is in templates, dialogs and hidden parts
   * @param isAsked tells by a tag's place in the text if its element counts
   */
  return (
    html: string,
    seen: boolean,
    isAsked: (at: number) => boolean = () => true,
  ): Set<Place> => {
    const places = new Set<Place>();
    const open: { tag: string; place: Place }[] = [];
    let skipped = 0;
    for (const found of html.matchAll(tags)) {
      const [, raw, closed, tag, attributes, slash] = found;
      if (raw !== undefined || (closed === undefined && tag === undefined)) continue;
      if (closed !== undefined) {
        const at = open.findLastIndex((one) => one.tag === closed.toLowerCase());
        if (at >= 0) open.length = at;
        if (open.length < skipped) skipped = 0;
        continue;
      }
      const name = tag!.toLowerCase();
      const place = placeOf(open.at(-1)?.place, name, attributes!);
      const isInner = !empty.test(name) && slash === '';
      if (isInner) open.push({ tag: name, place });
      if (seen && skipped === 0 && unseen(name, place.names)) skipped = isInner ? open.length : 0;
      else if (skipped === 0 && isAsked(found.index)) places.add(place);
    }
    return places;
  };
}
