import type { AstroIntegration } from 'astro';
import { findAuthorErrors, formatAuthorErrors } from './author-errors/find.ts';
import { readContent } from './author-errors/read-content.ts';

/**
 * Checks all content before a build and stops it with every mistake listed: file, field, remedy.
 *
 * Runs ahead of Astro's own schema check, which stops at the first mistake and knows nothing of
 * ids that must be unique across files.
 */
export function authorErrors(): AstroIntegration {
  return {
    name: 'author-errors',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        const errors = findAuthorErrors(readContent(process.cwd()));
        if (errors.length === 0) return;
        const message = formatAuthorErrors(errors);
        if (command === 'dev') logger.error(message);
        else throw new Error(message);
      },
    },
  };
}
