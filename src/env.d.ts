import type { CollectionEntry } from 'astro:content';

declare global {
  namespace App {
    interface Locals {
      /** The sheet whose text is being rendered as a part of the whole guide; see `currentEntry`. */
      part?: CollectionEntry<'docs'> | undefined;
    }
  }
}
