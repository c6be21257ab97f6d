/** Writes a fact's id as readers see it: `b-20` becomes `B‑20`, with a hyphen at which no line ends. */
export const factName = (id: string) => id.toUpperCase().replace('-', '\u2011');
