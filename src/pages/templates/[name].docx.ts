import type { APIRoute } from 'astro';
import type { TemplateDocument } from '../../features/templates/document.ts';
import { templateFiles } from '../../features/templates/templates.ts';
import { wordFile } from '../../lib/paper/word-file.ts';

export const getStaticPaths = templateFiles;

/** Each template as a Word file. */
export const GET: APIRoute<{ document: TemplateDocument }> = async ({ props }) => {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return new Response(new Uint8Array(await wordFile(props.document)), {
    headers: { 'Content-Type': type },
  });
};
