/** Page that readers only meet by mistake: it has no address of its own that anyone could share. */
export const notFoundPage = '404';

/**
 * Makes the address of a page’s card, without a slash in front.
 *
 * @param id of the page among the docs; empty or `index` for the home page
 * @param cards setting that leaves out every card where it is `0`
 * @returns undefined where the page has no card
 */
export function cardPath(id: string, cards = process.env['CARDS']): string | undefined {
  return cards === '0' || id === notFoundPage ? undefined : `cards/${id || 'index'}.png`;
}
