/** Words for scripts, by key; plural forms end in `_one`, `_other` and so on, as in i18next. */
export type Words = Readonly<Record<string, string>>;

/** Fills the `{{name}}` places of a template. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/**
 * Makes a function that looks words up and fills them in.
 *
 * With a `count` the plural form of the language is chosen. An unknown key comes back as itself,
 * so that a missing word is seen and nothing breaks.
 */
export function createWording(words: Words, language: string) {
  const plurals = new Intl.PluralRules(language);
  return (key: string, values: Readonly<Record<string, string | number>> = {}): string => {
    const { count } = values;
    const plural = typeof count === 'number' ? `${key}_${plurals.select(count)}` : key;
    return fill(words[plural] ?? words[`${key}_other`] ?? words[key] ?? key, values);
  };
}

/** Makes what looks words up in the browser, in the language of the page; see `createWording`. */
export function sayFrom(words: Words): ReturnType<typeof createWording> {
  let wording: ReturnType<typeof createWording> | undefined;
  return (key, values) => {
    wording ??= createWording(words, document.documentElement.lang);
    return wording(key, values);
  };
}
