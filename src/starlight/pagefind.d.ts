declare module '@pagefind/default-ui' {
  /** What Pagefind's search interface, which ships without types, takes from us. */
  type Options = {
    element: HTMLElement;
    baseUrl: string;
    bundlePath: string;
    showImages: boolean;
    showSubResults: boolean;
    translations: Record<string, string>;
  };
  export const PagefindUI: new (options: Options) => { triggerSearch(words: string): void };
}
