/** The part of the browser's Trusted Types that we use; TypeScript doesn't know them yet. */
type Policies = {
  defaultPolicy: unknown;
  createPolicy(
    name: 'default',
    rules: {
      createHTML(html: string): string;
      createScriptURL(address: string): string | undefined;
    },
  ): unknown;
};

/** Reduces HTML to text with `<mark>`: every other tag shows as its own characters. */
export function onlyMarks(html: string): string {
  return html.replace(/<(?!\/?mark>)/g, '&lt;');
}

/** Passes the address of a script of this site; undefined, which the browser refuses, for others. */
export function ownScript(address: string, page: string): string | undefined {
  const { protocol, host, pathname } = new URL(address, page);
  const here = new URL(page);
  const isOwn = protocol === here.protocol && host === here.host && pathname.endsWith('.js');
  return isOwn ? address : undefined;
}

/**
 * Answers for everything that a library hands to the browser as HTML or as a script's address: the
 * Content-Security-Policy lets nothing past it. Our own code builds pages without either.
 */
export function lockDown(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  if (trustedTypes?.defaultPolicy) return;
  trustedTypes?.createPolicy('default', {
    createHTML: onlyMarks,
    createScriptURL: (address) => ownScript(address, location.href),
  });
}
