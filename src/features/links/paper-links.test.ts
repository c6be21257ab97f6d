import { describe, expect, test } from 'vitest';
import { paperAddresses, paperLinks } from './paper-links.ts';

const sheets = [{ slug: 'sheets/councils', sheet: { number: 10 } }];

/** Runs the step on one link and reads what paper will show after it. */
function paperOf(href: string, addresses = paperAddresses(sheets, '/')): unknown {
  const link = { type: 'element' as const, tagName: 'a', properties: { href } };
  return paperLinks(addresses).element.visit(link)?.properties['data-paper'];
}

describe('the address of a sheet on paper', () => {
  test('is short and has no protocol', () => {
    const addresses = paperAddresses(sheets, '/', 'https://guide.example.org');
    expect(addresses('/sheets/councils/')).toBe('guide.example.org/10/');
  });

  test('names the folder that the site is served from', () => {
    const addresses = paperAddresses(sheets, '/guide/', 'https://example.org');
    expect(addresses('/sheets/councils/')).toBe('example.org/guide/10/');
  });

  test('names no host that nobody has told us', () => {
    expect(paperAddresses(sheets, '/guide/')('/sheets/councils/')).toBe('/guide/10/');
  });
});

describe('a link in the text', () => {
  test('to a sheet notes the short address and stays as it is', () => {
    const link = {
      type: 'element' as const,
      tagName: 'a',
      properties: { href: '/sheets/councils/', title: 'Councils' },
    };
    expect(paperLinks(paperAddresses(sheets, '/')).element.visit(link)?.properties).toEqual({
      href: '/sheets/councils/',
      title: 'Councils',
      'data-paper': '/10/',
    });
  });

  test('to a partner type notes its short link', () => {
    expect(paperOf('/partners/police/')).toBe('/go/police/');
    expect(paperOf('/partners/police/#police-asks')).toBe('/go/police/');
  });

  test('to a part of a sheet notes the sheet’s short address', () => {
    expect(paperOf('/sheets/councils/#s10-nations')).toBe('/10/');
  });

  test.each(['#s10-nations', '/facts/', '/partners/', 'https://example.org/sheets/councils/'])(
    'to %s notes nothing, because it has no short address',
    (href) => {
      expect(paperOf(href)).toBeUndefined();
    },
  );
});
