/* Brings lists to life, and notes at the reader's first tick what the guide's lists hold. */
import { href } from '../../lib/site.ts';
import '../checklist/check-list-element.ts';
import { onTick } from '../checklist/ticks-store.ts';
import { rememberItems } from './remember-items.ts';

onTick(() => void rememberItems(href('checklists.json')));
