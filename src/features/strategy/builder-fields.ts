import { showHedges } from './hedges-in-place.ts';
import type { FieldName } from './questions.ts';
import type { SavedCommitment } from './saved-commitment.ts';

/** Any control of the builder. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Tells which field a control fills. */
export const fieldOf = (control: Control) => control.dataset['field'] as FieldName;

/** Lists the controls of the builder. */
export const controlsIn = (root: ParentNode) => root.querySelectorAll<Control>('[data-field]');

/** Finds the box of a field; for a choice, its first button. */
export function controlFor(root: ParentNode, field: string): Control | null {
  return root.querySelector(`[data-field="${field}"]`);
}

/** Shows a commitment in the boxes. A box that the reader is in keeps what it says. */
export function fillFields(root: ParentNode, commitment: SavedCommitment, anew: boolean): void {
  for (const control of controlsIn(root)) {
    const value = commitment[fieldOf(control)];
    if (control instanceof HTMLInputElement && control.type === 'radio') {
      control.checked = control.value === value;
    } else if (control.value !== value && (anew || control !== document.activeElement)) {
      control.value = value;
      if (anew)
        control.closest<HTMLDetailsElement>('details')?.toggleAttribute('open', value !== '');
    }
    if (!(control instanceof HTMLSelectElement) && control.type !== 'radio') showHedges(control);
  }
  showWhatIsAsked(root, commitment);
}

/** Shows a box only where the answer before it asks for it; what it holds is kept. */
export function showWhatIsAsked(root: ParentNode, commitment: SavedCommitment): void {
  for (const field of root.querySelectorAll<HTMLElement>('[data-when]')) {
    const [name, is] = field.dataset['when']!.split('=') as [FieldName, string];
    field.hidden = commitment[name] !== is;
  }
}
