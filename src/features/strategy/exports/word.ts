import { wordFile } from '../../../lib/paper/word-file.ts';
import { actionLog, strategyOnAPage } from './strategy-document.ts';
import type { TakeAway } from './take-away.ts';

/** Makes the Word file of the strategy on one page. */
export const pageInWord = (take: TakeAway) => wordFile(strategyOnAPage(take));

/** Makes the Word file of the action log. */
export const logInWord = (take: TakeAway) => wordFile(actionLog(take));
