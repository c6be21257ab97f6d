import words from '../../content/i18n/en-GB.json' with { type: 'json' };
import type { TemplateDocument } from './document.ts';
import type { Template } from './template.schema.ts';

/** Puts a template together with the note that each one carries. */
export function toDocument({ title, body }: Template): TemplateDocument {
  return { title, note: words['templates.note'], body };
}
