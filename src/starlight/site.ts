/* What runs on every page: messages, links to parts of the page, meanings of words, print. */
import '../notices/site-notices-element.ts';
import '../features/links/copy-link-element.ts';
import '../features/links/arrive.ts';
import '../features/glossary/notes-on-demand.ts';
import '../features/sheets/print.ts';
