const script = /<script type="module" src="([^"]+)"><\/script>/g;
const part = /\/\*asleep\*\/([\s\S]*?)\/\*end\*\//;
const keeperFile = /\bkeep-guide\.[\w-]+\.js\b/;

/**
 * Lets the script that every page has sleep until the reader comes to need it: the inline script that the
 * page has for that gets its address. Where something has to run at once that inline part goes instead:
 * on pages that show how much is kept, and on those with a script of their own, but for “My strategy”,
 * whose own shows all that is saved.
 *
 * @param base folder that the site is served from, with a slash at both ends
 * @param read gets a script by its address
 */
export function letSleep(html: string, base: string, read: (address: string) => string): string {
  const scripts = [...html.matchAll(script)];
  const isBusy = scripts.length > 1 && !html.includes('<my-strategy');
  if (scripts.length === 0 || isBusy || html.includes('<keep-guide')) {
    return html.replace(part, '');
  }
  for (const [whole, address] of scripts) {
    const keeper = keeperFile.exec(read(address!))?.[0];
    if (!keeper) continue;
    return html
      .replace(whole, '')
      .replace('"page-script"', `"${address}"`)
      .replace('"keeper-script"', `"${base}_astro/${keeper}"`);
  }
  throw new Error(`${scripts.at(-1)![1]} doesn’t load what keeps the guide.`);
}

/** Reads the address of the script that sleeps in a page, if one does. */
export function sleeperIn(html: string): string | undefined {
  return /\(\(\)=>import\([`"'](\/[^`"']+)[`"']\),/.exec(html)?.[1];
}
