/* Brings the reminder's script to readers of whom something is saved. */
import { isSavedOrBlocked } from '../../storage/saved.ts';

if (isSavedOrBlocked()) void import('./copy-reminder-element.ts');
