import { notify } from '../../notices/notices-store.ts';
import { planSay } from './plan-words.ts';

type Values = Readonly<Record<string, string | number>>;

/** Tells the reader of something in “My strategy”, until they close the message or it passes. */
export function tell(key: string, stays: boolean, values?: Values): void {
  notify({ kind: 'plan', text: planSay(`plan.js.${key}`, values), stays });
}

/** Says what was done and offers to take it back. */
export function tellWithUndo(key: string, undo: () => void, values?: Values): void {
  notify({
    kind: 'plan',
    text: planSay(`plan.js.${key}`, values),
    stays: true,
    action: { label: planSay('plan.js.undo'), run: undo },
  });
}
