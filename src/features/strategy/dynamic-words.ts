/**
 * Makes a lookup of interface words whose keys are put together, such as `plan.field.dueOn`.
 *
 * Throws an error that names the key if the catalogue lacks it.
 */
export function dynamicWords(all: Readonly<Record<string, unknown>>): (key: string) => string {
  return (key) => {
    const word = all[key];
    if (typeof word !== 'string') throw new Error(`The words of the interface lack “${key}”.`);
    return word;
  };
}
