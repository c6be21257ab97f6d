/* What runs on every page: messages, links to parts of the page, print. */
import '../notices/site-notices-element.ts';
import '../features/links/copy-link-element.ts';
import '../features/links/arrive.ts';
import '../features/sheets/print.ts';
