// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { loadOnUse } from './load-on-use.ts';

let count = 0;

/** Puts a fresh element on the page, as the server prints it, and tells what it is called. */
function print(): string {
  const tag = `lazy-part-${++count}`;
  document.body.innerHTML = `
    <${tag}>
      <button><span>Do it</span></button>
      <label><input type="checkbox"> Done</label>
    </${tag}>
    <button id="elsewhere">Other</button>`;
  return tag;
}

/** Makes a script that defines an element whose button counts its presses. */
function script(tag: string, pressed = vi.fn()) {
  const load = vi.fn(async () => {
    await Promise.resolve();
    class Live extends HTMLElement {
      connectedCallback(): void {
        this.querySelector('button')!.addEventListener('click', pressed);
      }
    }
    if (!customElements.get(tag)) customElements.define(tag, Live);
  });
  return { load, pressed };
}

const button = () => document.querySelector<HTMLElement>('button span')!;
const box = () => document.querySelector<HTMLInputElement>('input')!;

beforeEach(() => {
  document.body.innerHTML = '';
});

test('nothing loads before the reader comes to the element', () => {
  const tag = print();
  const { load } = script(tag);
  loadOnUse({ [tag]: { load } });
  document.getElementById('elsewhere')!.click();
  expect(load).not.toHaveBeenCalled();
});

test.each(['pointerover', 'pointerdown', 'focusin', 'click', 'change'])(
  '%s brings its script',
  (type) => {
    const tag = print();
    const { load } = script(tag);
    loadOnUse({ [tag]: { load } });
    box().dispatchEvent(new Event(type, { bubbles: true }));
    expect(load).toHaveBeenCalledOnce();
  },
);

test('a button pressed before its script is there is pressed once it is, and once only', async () => {
  const tag = print();
  const { load, pressed } = script(tag);
  loadOnUse({ [tag]: { load } });
  button().click();
  expect(pressed).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(pressed).toHaveBeenCalledOnce());
  button().click();
  expect(pressed).toHaveBeenCalledTimes(2);
});

test('a button of an inner element waits for that one’s script, not for that around it', async () => {
  const outer = print();
  const inner = `inner-${outer}`;
  document.querySelector(outer)!.innerHTML = `<${inner}><button>For</button></${inner}>`;
  const { load, pressed } = script(inner);
  let bring!: () => void;
  const held = new Promise<void>((resolve) => (bring = resolve));
  loadOnUse({
    [outer]: { load: script(outer).load },
    [inner]: { load: () => held.then(load) },
  });
  document.querySelector<HTMLElement>(`${inner} button`)!.click();
  document.querySelector(outer)!.dispatchEvent(new Event('focusin', { bubbles: true }));
  await vi.waitFor(() => expect(customElements.get(outer)).toBeDefined());
  await new Promise((resolve) => setTimeout(resolve));
  expect(pressed).not.toHaveBeenCalled();
  bring();
  await vi.waitFor(() => expect(pressed).toHaveBeenCalledOnce());
});

test('a button of an element that is live already does not wait', () => {
  const tag = print();
  const [inner, pressed] = [`live-part-${count}`, vi.fn()];
  customElements.define(inner, class extends HTMLElement {});
  document.querySelector(tag)!.innerHTML += `<${inner}><button>Copy</button></${inner}>`;
  loadOnUse({ [tag]: script(tag) });
  const copy = document.querySelector<HTMLElement>(`${inner} button`)!;
  copy.addEventListener('click', pressed);
  copy.click();
  expect(pressed).toHaveBeenCalledOnce();
});

test('a line that is ticked after its button was pressed keeps the tick alone', async () => {
  const tag = print();
  document.querySelector(tag)!.innerHTML = `<li>${document.querySelector(tag)!.innerHTML}</li>`;
  const { load, pressed } = script(tag);
  loadOnUse({ [tag]: { load } });
  button().click();
  box().click();
  await vi.waitFor(() => expect(customElements.get(tag)).toBeDefined());
  await new Promise((resolve) => setTimeout(resolve));
  expect(pressed).not.toHaveBeenCalled();
});

test('a box is ticked at once, without waiting for the script', () => {
  const tag = print();
  loadOnUse({ [tag]: script(tag) });
  box().click();
  expect(box().checked).toBe(true);
});

test('what is due loads at once, and what becomes due later when asked', () => {
  const tag = print();
  const { load } = script(tag);
  let due = false;
  const bringDue = loadOnUse({ [tag]: { load, isDue: () => due } });
  expect(load).not.toHaveBeenCalled();
  due = true;
  bringDue();
  expect(load).toHaveBeenCalledOnce();
});

test('an element that the page lacks loads nothing, though it be due', () => {
  print();
  const { load } = script('no-such-part');
  loadOnUse({ 'no-such-part': { load, isDue: () => true } });
  expect(load).not.toHaveBeenCalled();
});

test('where loading fails, the next press tries again', async () => {
  const tag = print();
  const { load, pressed } = script(tag);
  load.mockRejectedValueOnce(new TypeError('no connection'));
  loadOnUse({ [tag]: { load } });
  button().click();
  await vi.waitFor(() => expect(load).toHaveBeenCalledOnce());
  expect(pressed).not.toHaveBeenCalled();
  await new Promise((resolve) => setTimeout(resolve));
  button().click();
  await vi.waitFor(() => expect(pressed).toHaveBeenCalledOnce());
});
