/** Names that a selector may ask for: `tag`, `.class`, `#id` and `[attribute`. */
export type Names = ReadonlySet<string>;

/** A start tag with its attributes, as Astro and the Markdown processor write them. */
const startTag =
  /<([a-zA-Z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/g;

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Lists what stands in a page's HTML, also within its `<template>`s. */
export function namesInHtml(html: string): Set<string> {
  const names = new Set<string>();
  for (const [, tag, attributes] of html.matchAll(startTag)) {
    names.add(tag!.toLowerCase());
    for (const [, name, ...values] of attributes!.matchAll(attribute)) {
      names.add(`[${name!.toLowerCase()}`);
      const value = values.find((text) => text !== undefined) ?? '';
      if (name === 'id') names.add(`#${value}`);
      if (name === 'class') for (const one of value.split(/\s+/)) names.add(`.${one}`);
    }
  }
  return names;
}

/** Attributes that show a state and that browsers or scripts set by a property. */
const stateAttributes = ['checked', 'disabled', 'hidden', 'inert', 'open', 'popover', 'selected'];

/**
 * Lists what scripts may bring about: each word of each of their texts, as a tag, a class, an id or
 * an attribute, and each `dataset` field. It lists too much rather than too little.
 */
export function namesInScripts(code: string): Set<string> {
  const names = new Set(stateAttributes.map((name) => `[${name}`));
  for (const [, ...texts] of code.matchAll(
    /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g,
  )) {
    const text = texts.find((one) => one !== undefined) ?? '';
    for (const [word] of text.matchAll(/[a-zA-Z][\w-]*/g)) {
      for (const sign of ['', '.', '#', '[']) names.add(sign + word);
    }
  }
  for (const field of fieldsIn(code)) names.add(field);
  return names;
}

/** Lists the attributes behind `dataset` fields. */
function fieldsIn(code: string): string[] {
  return [...code.matchAll(/dataset(?:\.(\w+)|\[["'`](\w+)["'`]\])/g)].map(
    ([, ...fields]) => `[data-${kebab(fields.find(Boolean)!)}`,
  );
}

/**
 * Lists attributes that a script gives to elements: each `dataset` field, each text that is one word,
 * and those that browsers set by a property. Words of selectors don't count.
 */
export function attributesSetBy(code: string): Set<string> {
  const names = new Set(stateAttributes.map((name) => `[${name}`));
  for (const [, , word] of code.matchAll(/(["'`])([a-z][a-z-]*)\1/g)) names.add(`[${word}`);
  for (const field of fieldsIn(code)) names.add(field);
  return names;
}

function kebab(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
