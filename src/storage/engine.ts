/*
 * Every key that this site saves goes through the engine made here.
 *
 * Shape: `tta:<kind>:…` keys in localStorage, one small value each (the README lists the kinds).
 * Failure: the engine never throws. What the browser refuses to keep stays in memory, so that the
 * page goes on working, and `unsaved` says which keys those are and why.
 * Damaged text is never overwritten: its owner calls `setAside` before it writes to that key.
 */
import { asidePrefix } from './keys.ts';

/** Why something could not be saved: the browser forbids storage, or has no room left. */
export type StorageProblem = 'blocked' | 'full';

/** What is not saved at the moment; `undefined` when everything is. */
export type Unsaved = { problem: StorageProblem; keys: readonly string[] };

/** The part of `Storage` that the engine needs. */
export type Backing = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> & {
  /** Lists all keys at once, which is much faster than one by one. */
  keys?(): string[];
};

/** What each key of the area looks like to those who list it; its text is read by `get` alone. */
const listedKey: PropertyDescriptor = {
  value: '',
  writable: true,
  enumerable: true,
  configurable: true,
};

/** Tells keys whose last part would change a plain object by its name alone; they are only kept. */
export const isUnsafe = (key: string): boolean =>
  key.endsWith('__proto__') && /(^|:)__proto__$/.test(key);

/** A safe stand-in for localStorage. */
export type StorageEngine = {
  /** Object to give to nanostores: reading and writing its properties reads and writes storage. */
  readonly area: Record<string, string>;
  /**
   * Copies damaged text to a key of its own. Where the browser refuses it returns false, and the
   * key takes nothing new until the copy can be made.
   */
  setAside(key: string, text: string): boolean;
  /** Lists all keys, also those that stores never see. */
  keys(): string[];
  /** Lists the keys with this start and their texts, also those that stores never see. */
  entries(prefix?: string): [key: string, text: string][];
  /** Has the next to list keys ask for them, because something else than the engine has changed them. */
  relist(): void;
  /** Forgets what memory holds for a key, because another tab has saved something newer. */
  forget(key: string): void;
  /** Forgets all that memory holds, and takes nothing more until `false` is given. */
  close(closed: boolean): void;
};

/**
 * Makes an engine over a browser's storage.
 *
 * @param open returns the storage, or throws where the browser forbids it
 * @param onUnsaved is told each time the set of unsaved keys changes
 */
export function createEngine(
  open: () => Backing | null | undefined,
  onUnsaved: (unsaved: Unsaved | undefined) => void,
): StorageEngine {
  /** Newest values that storage would not take; `undefined` means removed. */
  const memory = new Map<string, string | undefined>();
  /** Damaged text, by its key, of which storage would not take a copy. */
  const notCopied = new Map<string, string>();
  let problem: StorageProblem = 'full';
  /** Keys as they were last listed in this task, for as long as nothing has changed them. */
  let listed: Set<string> | undefined;
  let isClosed = false;
  let backing: Backing | undefined;
  try {
    backing = open() ?? undefined;
    // Some browsers hand the object out and only refuse to let it be read.
    void backing?.length;
  } catch {
    backing = undefined;
  }

  const report = () =>
    onUnsaved(
      memory.size > 0 || !backing
        ? { problem: backing ? problem : 'blocked', keys: [...memory.keys()] }
        : undefined,
    );

  const read = (key: string): string | undefined => {
    if (memory.has(key)) return memory.get(key);
    try {
      return backing?.getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  };

  const keys = (): string[] => {
    let saved: string[] = [];
    try {
      saved =
        backing?.keys?.() ??
        Array.from({ length: backing?.length ?? 0 }, (_, at) => backing!.key(at)!);
    } catch {
      // Storage that can't be listed holds nothing for us.
    }
    if (memory.size === 0) return saved;
    const all = new Set(saved);
    for (const [key, value] of memory) {
      if (value === undefined) all.delete(key);
      else all.add(key);
    }
    return [...all];
  };

  /** Saves one value for good; returns false where the browser refuses. */
  const save = (key: string, value: string | undefined): boolean => {
    if (!backing) return false;
    const damaged = notCopied.get(key);
    if (damaged !== undefined && !setAside(key, damaged)) return false;
    try {
      if (value === undefined) backing.removeItem(key);
      else backing.setItem(key, value);
      return true;
    } catch (error) {
      problem = (error as Error).name === 'SecurityError' ? 'blocked' : 'full';
      return false;
    }
  };

  const setAside = (key: string, text: string): boolean => {
    if (isClosed) return false;
    let aside = asidePrefix + key;
    let kept = read(aside);
    for (let copy = 2; kept !== undefined && kept !== text; copy++) {
      aside = `${asidePrefix}${key}~${copy}`;
      kept = read(aside);
    }
    const copied = kept === text ? !memory.has(aside) : save(aside, text);
    if (copied) notCopied.delete(key);
    else notCopied.set(key, text);
    return copied;
  };

  const write = (key: string, value: string | undefined): void => {
    if (isClosed) return;
    // Writing back what is there already could undo a newer change of another tab.
    if (!memory.has(key) && read(key) === value) return;
    listed = undefined;
    if (save(key, value)) {
      memory.delete(key);
      // There is room again: bring what waited in memory to safety too.
      for (const [waiting, text] of memory) if (save(waiting, text)) memory.delete(waiting);
    } else {
      memory.set(key, value);
    }
    report();
  };

  if (!backing) report();

  const area = new Proxy<Record<string, string>>(
    {},
    {
      get: (_, key) => (typeof key === 'string' ? read(key) : undefined),
      has: (_, key) => typeof key === 'string' && read(key) !== undefined,
      set: (_, key, value) => {
        write(String(key), String(value));
        return true;
      },
      deleteProperty: (_, key) => {
        write(String(key), undefined);
        return true;
      },
      ownKeys: () => {
        // A loop over thousands of keys asks of each whether it is there: that was known just now.
        if (!listed) {
          listed = new Set(keys().filter((key) => !isUnsafe(key)));
          queueMicrotask(() => (listed = undefined));
        }
        return [...listed];
      },
      getOwnPropertyDescriptor: (_, key) =>
        typeof key === 'string' && (listed?.has(key) || read(key) !== undefined)
          ? listedKey
          : undefined,
    },
  );

  return {
    area,
    setAside,
    keys,
    entries: (prefix = '') =>
      keys()
        .filter((key) => key.startsWith(prefix))
        .map((key) => [key, read(key) ?? '']),
    relist: () => (listed = undefined),
    forget(key) {
      listed = undefined;
      notCopied.delete(key);
      if (memory.delete(key)) report();
    },
    close(closed) {
      isClosed = closed;
      listed = undefined;
      notCopied.clear();
      memory.clear();
      report();
    },
  };
}
