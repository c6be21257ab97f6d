/* Lets `planSay` say the words of what leaves the page; for scripts that load on use. */
import words from 'site:words/export.';
import { learnWords } from './plan-words.ts';

learnWords(words);
