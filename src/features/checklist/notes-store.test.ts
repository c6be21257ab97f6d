// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { refresh } from '../../storage/index.ts';
import { noteOf } from './note.ts';
import { $notes, noteFor, putNoteBack, saveNote } from './notes-store.ts';

beforeEach(() => {
  localStorage.clear();
  refresh();
});

const note = { text: 'Ring again', who: 'J. Example', by: '2027-01-12' };
const key = 'tta:note:p1:map-bodies';

describe('a note', () => {
  test('is saved under its scope and item, and read back', () => {
    saveNote('p1', 'map-bodies', note);
    expect(JSON.parse(localStorage.getItem(key)!)).toMatchObject(note);
    expect(noteFor('p1', 'map-bodies')).toEqual(note);
    expect(noteFor('group', 'map-bodies')).toBeUndefined();
  });

  test('goes out and comes back whatever is in it', () => {
    const text = fc.string().map((one) => one.trim());
    fc.assert(
      fc.property(text, text, fc.constantFrom('', '2027-01-12'), (words, who, by) => {
        saveNote('p1', 'pick-one', { text: words, who, by });
        expect(noteFor('p1', 'pick-one')).toEqual(
          words || who || by ? { text: words, who, by } : undefined,
        );
      }),
    );
  });

  test('that says the same again keeps its time', () => {
    saveNote('p1', 'map-bodies', note, new Date('2026-11-22T10:00:00Z'));
    const before = localStorage.getItem(key);
    saveNote('p1', 'map-bodies', { ...note }, new Date('2026-11-22T11:00:00Z'));
    expect(localStorage.getItem(key)).toBe(before);
  });

  test('that is emptied is removed without its words, and can be put back', () => {
    saveNote('p1', 'map-bodies', note);
    const removed = saveNote('p1', 'map-bodies', { text: '', who: '', by: '' });
    expect(localStorage.getItem(key)).not.toContain('Ring again');
    putNoteBack(removed);
    expect(noteFor('p1', 'map-bodies')).toEqual(note);
  });

  test('with a day that is none keeps its words and has no day', () => {
    saveNote('p1', 'map-bodies', { ...note, by: '2027-02-31' });
    expect(noteOf($notes.get()['p1:map-bodies'])).toEqual({ ...note, by: '' });
  });
});
