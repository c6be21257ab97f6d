import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** A content file: its path from the project's folder, with forward slashes, and its text. */
export type ContentFile = { path: string; text: string };

/** All the files that an author can get wrong. */
export type Content = {
  checklists: ContentFile[];
  facts: ContentFile[];
  glossary: ContentFile[];
  docs: ContentFile[];
  templates: ContentFile[];
};

function read(root: string, folder: string, ending: RegExp): ContentFile[] {
  const absolute = join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => ({
      path: posix.join(folder, name.replaceAll('\\', '/')),
      text: readFileSync(join(absolute, name), 'utf8'),
    }));
}

/** Reads the content of the project in the folder `root`. */
export function readContent(root: string): Content {
  return {
    checklists: read(root, 'src/content/checklists', /\.ya?ml$/),
    facts: read(root, 'src/content', /^facts\.yaml$/),
    glossary: read(root, 'src/content', /^glossary\.yaml$/),
    docs: read(root, 'src/content/docs', /\.mdx?$/),
    templates: read(root, 'src/content/templates', /\.ya?ml$/),
  };
}
