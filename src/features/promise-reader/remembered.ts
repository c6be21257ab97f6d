/** Wraps work on a text so that the same text is worked on once; for one reading, because nothing is forgotten. */
export function remembered<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined && !known.has(text)) known.set(text, (value = work(text)));
    return value as Value;
  };
}
