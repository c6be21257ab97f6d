/** A custom element whose script comes only when it is needed. */
export type Part = {
  /** Loads the script that defines the element. */
  load(): Promise<unknown>;
  /** Tells if the element has something to show at once, before the reader does anything. */
  isDue?(): boolean;
};

/** What readers do before or when they use an element. */
const uses = ['pointerover', 'pointerdown', 'focusin', 'click', 'change'] as const;

/**
 * Loads each element's script when the reader first points at it, touches it or moves the focus into
 * it, or when the element is due. Nothing is lost on the way: a button pressed before its script is
 * there is pressed again once it is; boxes, links and folded parts do their own work meanwhile, and
 * an element that cares reads their state when it starts.
 *
 * @param parts the elements by tag; tags that a page lacks cost it nothing
 * @returns a function that loads what has become due since, for example in another tab
 */
export function loadOnUse(parts: Readonly<Record<string, Part>>): () => void {
  const tags = Object.keys(parts).join();
  /** Buttons that were pressed too early, in their order. */
  const pressed = new Set<HTMLElement>();

  async function bring(tag: string): Promise<void> {
    try {
      await parts[tag]!.load();
    } catch {
      // Without a connection the page stays as it is, and the next use tries again.
    }
    for (const button of [...pressed]) {
      // One within an element of its own waits for that, though this one be around it.
      if (button.closest(tags)?.localName !== tag) continue;
      pressed.delete(button);
      if (customElements.get(tag)) button.click();
    }
  }

  function use(event: Event): void {
    const target = event.target as Element;
    const element = target.closest?.(tags);
    if (!element || customElements.get(element.localName)) return;
    const button = event.type === 'click' && waitingButton(target, element);
    if (button) {
      event.preventDefault();
      event.stopImmediatePropagation();
      pressed.add(button);
    } else if (event.type === 'change') {
      // Who ticks a line after pressing its button means the tick.
      for (const other of pressed) if (other.closest('li')?.contains(target)) pressed.delete(other);
    }
    void bring(element.localName);
  }

  for (const type of uses) document.addEventListener(type, use, { capture: true });

  const bringDue = () => {
    for (const [tag, { isDue }] of Object.entries(parts)) {
      if (!customElements.get(tag) && document.querySelector(tag) && isDue?.()) void bring(tag);
    }
  };
  bringDue();
  return bringDue;
}

/** Finds the button that was pressed, unless it belongs to an inner element, whose script is there. */
function waitingButton(target: Element, element: Element): HTMLButtonElement | undefined {
  const button = target.closest('button');
  for (let at: Element | null = button; at && at !== element; at = at.parentElement) {
    if (customElements.get(at.localName)) return undefined;
  }
  return button ?? undefined;
}
