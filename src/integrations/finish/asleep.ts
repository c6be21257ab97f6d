const script = /<script type="module" src="([^"]+)"><\/script>/;
const part = /\/\*asleep\*\/([\s\S]*?)\/\*end\*\//;

/**
 * Lets a page's one script sleep until the reader comes to need it: the inline script that the page has
 * for that gets its address. Where something has to run at once that inline part goes instead.
 *
 * @param base folder that the site is served from, with a slash at both ends
 * @param read gets a script by its address
 */
export function letSleep(html: string, base: string, read: (address: string) => string): string {
  const address = script.exec(html)?.[1];
  const isBusy = !address || html.split(script).length > 3 || html.includes('<keep-guide');
  if (isBusy) return html.replace(part, '');
  const keeper = /\bkeep-guide\.[\w-]+\.js\b/.exec(read(address))?.[0];
  if (!keeper) throw new Error(`${address} doesn’t load what keeps the guide.`);
  return html
    .replace(script, '')
    .replace('"page-script"', `"${address}"`)
    .replace('"keeper-script"', `"${base}_astro/${keeper}"`);
}

/** Reads the address of the script that sleeps in a page, if one does. */
export function sleeperIn(html: string): string | undefined {
  return /\(\(\)=>import\([`"'](\/[^`"']+)[`"']\),/.exec(html)?.[1];
}
