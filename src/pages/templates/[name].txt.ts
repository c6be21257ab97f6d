import type { APIRoute } from 'astro';
import type { TemplateDocument } from '../../features/templates/document.ts';
import { plainText } from '../../lib/paper/plain-text.ts';
import { templateFiles } from '../../features/templates/templates.ts';

export const getStaticPaths = templateFiles;

/** Each template as plain text. */
export const GET: APIRoute<{ document: TemplateDocument }> = ({ props }) =>
  // The mark in front tells programs that the file is UTF-8 where no server says so.
  new Response(`\u{FEFF}${plainText(props.document)}`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
