import { showHedges } from './hedges-in-place.ts';
import { planSay } from './plan-words.ts';
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

/** Says “check this” by each field that was guessed and that nobody has looked at. */
export function showChecks(root: Element, toCheck: string): void {
  const names = new Set(toCheck.split(' '));
  const template = root
    .closest('my-strategy')!
    .querySelector<HTMLTemplateElement>('[data-template="check"]')!;
  for (const field of root.querySelectorAll<HTMLElement>('.form-field[data-of]')) {
    const name = field.dataset['of']!;
    const present = field.querySelector('[data-check-this]');
    if (names.has(name) === Boolean(present)) continue;
    const id = `field-${name}-check`;
    for (const control of controlsIn(field)) describe(control, id, names.has(name));
    if (present) {
      present.remove();
      continue;
    }
    const check = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    check.querySelector('[data-check-tag]')!.id = id;
    const label = field.querySelector('label, legend')!.textContent.trim();
    const named = planSay('plan.js.rightAs', { name: label });
    check.querySelector('[data-right]')!.setAttribute('aria-label', named);
    field.prepend(check);
  }
}

/** Adds a description to a control, or takes it away. */
function describe(control: Control, id: string, isOn: boolean): void {
  const ids = (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  const others = ids.filter((one) => one !== id);
  const all = isOn ? [...others, id] : others;
  if (all.length > 0) control.setAttribute('aria-describedby', all.join(' '));
  else control.removeAttribute('aria-describedby');
}
