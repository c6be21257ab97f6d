import { describe, expect, test } from 'vitest';
import { runningText, type PageNode } from './running-text.ts';

function text(value: string): PageNode {
  return { type: 'text', value };
}

function element(tagName: string, ...children: PageNode[]): PageNode {
  return { type: 'element', tagName, properties: {}, children };
}

function component(name: string, ...children: PageNode[]): PageNode {
  return { type: 'mdxJsxFlowElement', name, children };
}

/** Reads the running text of a page with these parts. */
function read(...children: PageNode[]): (string | undefined)[] {
  const page: PageNode = { type: 'root', children };
  return runningText(page).map(({ value }) => value);
}

describe('running text', () => {
  test.each(['p', 'li', 'td', 'dd'])('is what stands in <%s>', (tag) => {
    expect(read(element(tag, text('Dear all')))).toEqual(['Dear all']);
  });

  test('goes on inside strong and emphasised words, in order', () => {
    const paragraph = element('p', text('a '), element('strong', text('b')), text(' c'));
    expect(read(paragraph, element('ul', element('li', element('p', text('d')))))).toEqual([
      'a ',
      'b',
      ' c',
      'd',
    ]);
  });

  test('is what stands in a nation’s part, with or without a paragraph', () => {
    expect(
      read(
        component(
          'Nations',
          text('\n'),
          component('Nation', text('Nothing.')),
          component('Nation', element('p', text('One force.'))),
        ),
      ),
    ).toEqual(['Nothing.', 'One force.']);
  });

  test('is what stands in a note, without the note’s title', () => {
    const title: PageNode = {
      type: 'element',
      tagName: 'p',
      properties: { className: ['starlight-aside__title'] },
      children: [text('What is changing')],
    };
    expect(read(element('aside', title, element('section', element('p', text('Much.')))))).toEqual([
      'Much.',
    ]);
    const sameTitle = { ...title, properties: { class: 'starlight-aside__title' } };
    expect(read(sameTitle)).toEqual([]);
  });
});

describe('no running text', () => {
  test.each(['h1', 'h2', 'h3', 'h4', 'a', 'blockquote', 'code', 'pre', 'th'])(
    'is what stands in <%s>',
    (tag) => {
      expect(read(element(tag, element('p', text('Dear all'))))).toEqual([]);
      expect(read(element('p', element(tag, text('Dear all'))))).toEqual([]);
    },
  );

  test.each(['Checklist', 'DoNext', 'Fact', 'TalkToAction'])(
    'is what stands in <%s>, also within a paragraph',
    (name) => {
      expect(read(component(name, element('p', text('Dear all'))))).toEqual([]);
      const inline: PageNode = { type: 'mdxJsxTextElement', name, children: [text('Dear all')] };
      expect(read(element('p', text('a '), inline))).toEqual(['a ']);
    },
  );

  test('is code or a comment between the blocks', () => {
    const code: PageNode = { type: 'mdxjsEsm', value: 'import one from two;' };
    expect(read(code, text('\n'), { type: 'mdxFlowExpression', value: '/* x */' })).toEqual([]);
  });
});
