/** A picture of a page: which, how it was taken, and its file beside the contact sheet. */
export type Shot = { place: string; what: string; file: string };

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Makes a page that shows all pictures, a row for each place, small; a click opens one in full. */
export function contactSheet(shots: readonly Shot[]): string {
  const rows = Map.groupBy(shots, ({ place }) => place);
  const row = ([place, taken]: [string, Shot[]]) =>
    `<h2>${escaped(place)}</h2><div>${taken
      .map(
        ({ what, file }) =>
          `<figure><a href="${file}"><img src="${file}" alt="${escaped(`${place}: ${what}`)}" loading="lazy"></a><figcaption>${escaped(what)}</figcaption></figure>`,
      )
      .join('')}</div>`;
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Contact sheet</title><style>
body { font: 1rem system-ui; margin: 2rem } div { display: flex; gap: 1rem; overflow-x: auto; align-items: start }
figure { margin: 0; flex: none } img { height: 22rem; border: 1px solid #999 } h2 { font-size: 1rem }
</style></head><body><h1>Contact sheet</h1>${[...rows].map(row).join('')}</body></html>`;
}
