// @vitest-environment jsdom
import { Linter } from 'eslint';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anyStoredText } from './any-stored-text.ts';
import { restoreStates, showStates } from './show-states.ts';
import { decodeTick, groupPrefix, stateOf, type TickState } from './tick.ts';

const live = ['map-bodies', 'pick-one', 'find-name'];
const retired = 'old-line';

/** One line, as Checklist.astro prints it; a retired one starts hidden and can't be skipped. */
const row = (id: string, since?: string) => `
  <li id="${id}" tabindex="-1" data-state="todo" ${since ? `data-retired="${since}" hidden` : ''}>
    <label><input type="checkbox" aria-describedby="${id}--why"><span>${id}</span></label>
    <p class="why" id="${id}--why">Why.</p>
    <div class="row-controls needs-script">
      ${since ? '' : '<button type="button" data-skip aria-pressed="false">Not for us</button>'}
    </div>
  </li>`;

/** Puts a list into the page, as Checklist.astro prints it. */
function print(ids: readonly string[] = live): HTMLElement {
  document.body.innerHTML = `
    <check-list data-title="Partner map">
        <section id="partner-map">
          <svg class="ring">
            <circle></circle>
            <circle data-ring pathLength="${ids.length}" stroke-dasharray="0 ${ids.length}"></circle>
          </svg>
          <p role="status"><span data-n="done">0</span> of
            <span data-n="total">${ids.length}</span> done<span data-skipped hidden>,
            <span data-n="skipped">0</span> not for us</span></p>
          <ul role="list">${ids.map((id) => row(id)).join('')}${row(retired, '2026-11-01')}</ul>
        </section>
    </check-list>`;
  return document.querySelector('check-list')!;
}

/** Shows the states that are named; all other lines are to do. */
function show(states: Record<string, TickState>, list = print()): HTMLElement {
  showStates(list, (id) => states[id] ?? 'todo');
  return list;
}

const line = (list: HTMLElement, id: string) => list.querySelector<HTMLElement>(`#${id}`)!;
const isTicked = (list: HTMLElement, id: string) => line(list, id).querySelector('input')!.checked;
const isPressed = (list: HTMLElement, id: string) =>
  line(list, id).querySelector('[data-skip]')!.getAttribute('aria-pressed');
const ring = (list: HTMLElement) => {
  const circle = list.querySelector('[data-ring]')!;
  return [circle.getAttribute('pathLength'), circle.getAttribute('stroke-dasharray')];
};

/** The progress as a reader reads it: without what is hidden. */
function words(list: HTMLElement): string {
  const copy = list.querySelector('[role="status"]')!.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** All that a list shows: its HTML, and the boxes that are ticked. */
const shown = (list: HTMLElement) => ({
  html: list.outerHTML,
  ticked: [...list.querySelectorAll('input')].map((box) => box.checked),
});

describe('a line', () => {
  test('that is done has its box ticked and its button up', () => {
    const list = show({ 'pick-one': 'done' });
    expect(line(list, 'pick-one').dataset['state']).toBe('done');
    expect([isTicked(list, 'pick-one'), isPressed(list, 'pick-one')]).toEqual([true, 'false']);
  });

  test('that is not for us has its box empty and its button pressed', () => {
    const list = show({ 'pick-one': 'skip' });
    expect(line(list, 'pick-one').dataset['state']).toBe('skip');
    expect([isTicked(list, 'pick-one'), isPressed(list, 'pick-one')]).toEqual([false, 'true']);
  });

  test('that is to do again has its box empty and its button up', () => {
    const list = show({ 'map-bodies': 'skip', 'pick-one': 'done' });
    show({}, list);
    expect(line(list, 'map-bodies').dataset['state']).toBe('todo');
    expect(isPressed(list, 'map-bodies')).toBe('false');
    expect(line(list, 'pick-one').dataset['state']).toBe('todo');
    expect(isTicked(list, 'pick-one')).toBe(false);
  });

  test('takes no state from another line', () => {
    const list = show({ 'pick-one': 'done' });
    expect(live.filter((id) => isTicked(list, id))).toEqual(['pick-one']);
  });
});

describe('a retired line', () => {
  test.each<[TickState, boolean]>([
    ['todo', true],
    ['skip', true],
    ['done', false],
  ])('that is %s is hidden: %s', (state, hidden) => {
    expect(line(show({ [retired]: state }), retired).hidden).toBe(hidden);
  });

  test('hides again when it is unticked', () => {
    const list = show({ [retired]: 'done' });
    show({}, list);
    expect(line(list, retired).hidden).toBe(true);
  });

  test.each<TickState>(['todo', 'skip', 'done'])('that is %s is never counted', (state) => {
    const list = show({ [retired]: state, 'map-bodies': 'done' });
    expect(words(list)).toBe('1 of 3 done');
    expect(ring(list)).toEqual(['3', '1 3']);
  });

  test('does not keep a list from being complete', () => {
    const list = show({ 'map-bodies': 'done', 'pick-one': 'done', 'find-name': 'done' });
    expect(list.hasAttribute('data-complete')).toBe(true);
  });
});

describe('the progress', () => {
  test('says how many lines are done', () => {
    expect(words(show({ 'map-bodies': 'done', 'find-name': 'done' }))).toBe('2 of 3 done');
  });

  test('leaves lines that are not for us out of the total and names them', () => {
    expect(words(show({ 'map-bodies': 'done', 'find-name': 'skip' }))).toBe(
      '1 of 2 done, 1 not for us',
    );
  });

  test('no longer names lines that are not for us once there are none', () => {
    const list = show({ 'find-name': 'skip' });
    show({}, list);
    expect(words(list)).toBe('0 of 3 done');
  });

  test('leaves the words alone that stay true, so that they are not announced again', () => {
    const list = show({ 'map-bodies': 'done' });
    const total = list.querySelector('[data-n="total"]')!.firstChild;
    const done = list.querySelector('[data-n="done"]')!.firstChild;
    show({ 'pick-one': 'done' }, list);
    expect(list.querySelector('[data-n="total"]')!.firstChild).toBe(total);
    expect(list.querySelector('[data-n="done"]')!.firstChild).toBe(done);
  });

  test('fills the ring as far as the list is done', () => {
    expect(ring(show({ 'map-bodies': 'done', 'find-name': 'skip' }))).toEqual(['2', '1 2']);
  });

  test('leaves the ring empty where no line is for us', () => {
    const list = show({ 'map-bodies': 'skip', 'pick-one': 'skip', 'find-name': 'skip' });
    expect(ring(list)).toEqual(['1', '0 1']);
    expect(words(list)).toBe('0 of 0 done, 3 not for us');
  });
});

describe('a list', () => {
  test('is complete when all lines that are for us are done', () => {
    const list = show({ 'map-bodies': 'done', 'pick-one': 'done', 'find-name': 'skip' });
    expect(list.hasAttribute('data-complete')).toBe(true);
  });

  test('is not complete while a line is to do', () => {
    const list = show({ 'map-bodies': 'done', 'pick-one': 'done', 'find-name': 'done' });
    show({ 'map-bodies': 'done', 'pick-one': 'done' }, list);
    expect(list.hasAttribute('data-complete')).toBe(false);
  });

  test('is not complete where no line is for us', () => {
    const list = show({ 'map-bodies': 'skip', 'pick-one': 'skip', 'find-name': 'skip' });
    expect(list.hasAttribute('data-complete')).toBe(false);
  });
});

describe('restoring before the first paint', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => vi.restoreAllMocks());

  const anySaved = fc.dictionary(fc.constantFrom(...live, retired), anyStoredText);
  const store = (texts: Record<string, string>) => {
    localStorage.clear();
    for (const [id, text] of Object.entries(texts)) localStorage.setItem(groupPrefix + id, text);
  };

  /** What the live list will show for these texts, once its script has loaded. */
  const later = (texts: Record<string, string>) => {
    const list = print();
    showStates(list, (id) => {
      const text = texts[id];
      return stateOf(text === undefined ? undefined : decodeTick(text));
    });
    return shown(list);
  };

  test('shows what the live list will show, whatever text is saved', () => {
    fc.assert(
      fc.property(anySaved, (texts) => {
        store(texts);
        const list = print();
        restoreStates(list, groupPrefix, showStates);
        expect(shown(list)).toEqual(later(texts));
      }),
      { numRuns: 200 },
    );
  });

  test('shows a saved tick', () => {
    store({ 'pick-one': '{"v":1,"state":"done","at":"2026-11-22T10:00:00.000Z"}' });
    const list = print();
    restoreStates(list, groupPrefix, showStates);
    expect(isTicked(list, 'pick-one')).toBe(true);
    expect(words(list)).toBe('1 of 3 done');
  });

  test('leaves all lines to do where storage is blocked', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('This page may not.', 'SecurityError');
    });
    const list = print();
    restoreStates(list, groupPrefix, showStates);
    expect(shown(list)).toEqual(later({}));
  });

  test('writes nothing', () => {
    const texts = { 'pick-one': '{torn', 'map-bodies': '{"v":1,"state":"done","at":"2026"}' };
    store(texts);
    const write = vi.spyOn(Storage.prototype, 'setItem');
    const remove = vi.spyOn(Storage.prototype, 'removeItem');
    restoreStates(print(), groupPrefix, showStates);
    expect(write).not.toHaveBeenCalled();
    expect(remove).not.toHaveBeenCalled();
  });

  test('does the same from its own source text, as the page inlines it', () => {
    const inlined = new Function(
      'list',
      `(${String(restoreStates)})(list,"${groupPrefix}",${String(showStates)})`,
    ) as (list: HTMLElement) => void;
    fc.assert(
      fc.property(anySaved, (texts) => {
        store(texts);
        const list = print();
        inlined(list);
        expect(shown(list)).toEqual(later(texts));
      }),
    );
  });
});

describe('the source text that the page inlines', () => {
  /** Names that a function uses but does not bring along; those of the language don't count. */
  const freeNames = (source: string) =>
    new Linter()
      .verify(`void (${source});`, {
        languageOptions: { ecmaVersion: 2022, sourceType: 'script' },
        rules: { 'no-undef': 'error' },
      })
      .map(({ message }) => message);

  test('of showing names nothing from outside', () => {
    expect(freeNames(String(showStates))).toEqual([]);
  });

  test('of restoring names nothing from outside but the page and its storage', () => {
    expect(freeNames(String(restoreStates))).toEqual(
      ['document', 'sessionStorage', 'localStorage'].map((name) => `'${name}' is not defined.`),
    );
  });

  test.each([
    ['showing', showStates],
    ['restoring', restoreStates],
  ])('of %s can’t end the script element it stands in', (_, inlined) => {
    expect(String(inlined)).not.toMatch(/<\/script|<!--/i);
  });
});
