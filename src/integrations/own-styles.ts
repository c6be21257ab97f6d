import { fileURLToPath } from 'node:url';

/** Part of a Vite plugin that stands in for modules of others. */
type StandIn = {
  name: string;
  enforce: 'pre';
  resolveId(id: string): string | undefined;
  transform(code: string, id: string): string | undefined;
};

const forPaper = fileURLToPath(new URL('../styles/starlight-print.css', import.meta.url));

/**
 * Leaves out Starlight's styles, also those in its components. Ours said most of it again, and what a
 * page would still need of it stands in `styles/starlight.css` in a third of the bytes.
 */
export function ownStyles(): StandIn {
  return {
    name: 'own-styles',
    enforce: 'pre',
    // Starlight asks for the address of its sheet for paper, and so gets the one of ours.
    resolveId: (id) =>
      id === '../style/print.css?url&no-inline' ? `${forPaper}?url&no-inline` : undefined,
    // After Astro has taken the styles out of a component, and before anything reads them.
    transform: (_, id) =>
      /@astrojs\/starlight\/dist\/.*(?:\.css$|[?&]type=style)/.test(id.replaceAll('\\', '/'))
        ? ''
        : undefined,
  };
}
