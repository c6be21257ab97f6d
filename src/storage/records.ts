/*
 * Saved records of one kind, to read: each text is read once, and nothing is written back. Who changes
 * them as well has `record-store.ts`, which can load later than what shows them.
 */
import { atom } from 'nanostores';
import { decodeRecord, isDamagedRecord, type StoredRecord } from './record.ts';
import { watchTexts } from './watch.ts';

/** All records of one kind by id, also removed and damaged ones. */
export type RecordsById = Readonly<Record<string, StoredRecord | undefined>>;

/** Opens all records whose keys start with `prefix`; they are read when they are first asked for. */
export function openRecords(prefix: string) {
  const $all = atom<RecordsById>({});
  let isRead = false;

  /** Puts a record in the place of another, or none. */
  const set = (id: string, record: StoredRecord | undefined) => {
    const all = { ...get() };
    if (record) all[id] = record;
    else Reflect.deleteProperty(all, id);
    $all.set(all);
  };

  const opened = {
    prefix,
    /** The records, for whom they are to be read. */
    $records: {
      get,
      listen: (listener: (records: RecordsById) => void) => {
        get();
        return $all.listen(listener);
      },
      subscribe: (listener: (records: RecordsById) => void) => {
        get();
        return $all.subscribe(listener);
      },
    },
    set,
    /** Takes what another tab has saved; who also writes merges it with what is here. */
    hear: set,
    /** Lists saved text that can't be read: keys, and text to the letter. */
    damaged: (): [key: string, text: string][] =>
      Object.entries(get()).flatMap(([id, record]) =>
        isDamagedRecord(record) ? [[prefix + id, record.damaged] as [string, string]] : [],
      ),
  };

  function get(): RecordsById {
    if (!isRead) {
      isRead = true;
      watchTexts(prefix, {
        all: (texts) =>
          $all.set(Object.fromEntries(texts.map(([id, text]) => [id, decodeRecord(text)]))),
        one: (id, text) => opened.hear(id, text === undefined ? undefined : decodeRecord(text)),
      });
    }
    return $all.get();
  }

  return opened;
}

/** Saved records of one kind. */
export type Records = ReturnType<typeof openRecords>;
