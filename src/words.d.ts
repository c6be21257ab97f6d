/* Modules that `integrations/script-words.ts` makes. */
declare module 'site:words' {
  /** Words for scripts, by key. */
  const words: Readonly<Record<string, string>>;
  export default words;
}

declare module 'site:words/*' {
  /** Words of one tool, by key. */
  const words: Readonly<Record<string, string>>;
  export default words;
}

declare module 'site:word/*' {
  /** The words of one key. */
  const text: string;
  export default text;
}
