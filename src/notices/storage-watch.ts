import { $happened, $unsaved } from '../storage/index.ts';

/**
 * Has the reader told of trouble with what is saved, from now on; what tells it loads with the first.
 *
 * @param damaged saved text that could not be read: keys and their text to the letter
 */
export function watchStorage(damaged: readonly (readonly [key: string, text: string])[]): void {
  const tell = async () => {
    const { warnOfDamage, warnOfStorage } = await import('./storage-notices.ts');
    warnOfStorage();
    warnOfDamage(damaged);
  };
  if (damaged.length > 0 || $unsaved.get() || $happened.get()) void tell();
  $unsaved.listen(tell);
  $happened.listen(tell);
}
