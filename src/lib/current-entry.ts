/** Finds the entry whose text is being rendered: a sheet in the whole guide, else the page's own. */
export function currentEntry({ part, starlightRoute }: App.Locals) {
  return part ?? starlightRoute.entry;
}
