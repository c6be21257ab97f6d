/*
 * A strategy for paper: on one page, or as an action log with every detail and reading.
 *
 * One model, of which the Word file, the printed page and plain text are made. A table with a `chart`
 * holds the same numbers as it, so that whoever can't draw leaves the chart out and loses nothing.
 */
export { actionLog } from './action-log.ts';
export { strategyOnAPage } from './strategy-on-a-page.ts';
export type { StrategyBlock, StrategyDocument } from './document-parts.ts';
