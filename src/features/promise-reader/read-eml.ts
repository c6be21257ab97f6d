/*
 * Takes the words out of a saved email (RFC 5322 and MIME): its text/plain part, decoded, without
 * headers. An email that has only HTML gives that without its tags.
 */

type Part = { type: string; boundary: string; charset: string; encoding: string; isFile: boolean };

/** Most parts within parts that are followed. */
const deepest = 8;

/** Turns bytes into a text with one character for each, so that ASCII can be searched. */
function asBinary(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8_192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  }
  return binary;
}

const asBytes = (binary: string) => Uint8Array.from(binary, (sign) => sign.charCodeAt(0));

/** Cuts headers from what they stand above. */
function cut(message: string): { headers: string; body: string } {
  const bare = /^\r?\n/.exec(message);
  if (bare) return { headers: '', body: message.slice(bare[0].length) };
  const gap = /\r?\n\r?\n/.exec(message);
  if (!gap) return { headers: message, body: '' };
  return { headers: message.slice(0, gap.index), body: message.slice(gap.index + gap[0].length) };
}

/** Reads what headers say of the text below them. */
function partOf(headers: string): Part {
  const lines = headers.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const value = (name: string) =>
    lines.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1) ?? '';
  const about = value('content-type');
  const parameter = (name: string) =>
    new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i')
      .exec(about)
      ?.slice(1)
      .find((one) => one !== undefined) ?? '';
  return {
    type: about.split(';')[0]!.trim().toLowerCase() || 'text/plain',
    boundary: parameter('boundary'),
    charset: parameter('charset') || 'utf-8',
    encoding: value('content-transfer-encoding').trim().toLowerCase(),
    isFile: /^\s*attachment/i.test(value('content-disposition')),
  };
}

/** Undoes quoted-printable or base64. */
function decoded(body: string, encoding: string): string {
  if (encoding === 'quoted-printable') {
    return body
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .replace(/=\n/g, '')
      .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }
  if (encoding !== 'base64') return body;
  try {
    return atob(body.replace(/[^A-Za-z0-9+/]/g, ''));
  } catch {
    return '';
  }
}

/** Reads bytes in their character set; an unknown one is taken for UTF-8. */
function inWords(binary: string, charset: string): string {
  try {
    return new TextDecoder(charset).decode(asBytes(binary));
  } catch {
    return new TextDecoder().decode(asBytes(binary));
  }
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** Takes tags out of HTML; the result is only ever shown as text. */
function withoutTags(html: string): string {
  return html
    .split(/<(?:style|script|title)\b/i)
    .map((piece, at) => (at === 0 ? piece : piece.replace(/^[^]*?<\/(?:style|script|title)/i, '<')))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^<>]*> ?/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:(amp|lt|gt|quot|nbsp)|#(\d{1,6}));/g, (_, name?: string, code?: string) =>
      name ? entities[name]! : String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
    );
}

/** Finds the text of one type in a message or in one of its parts. */
function findText(message: string, wanted: string, depth = 0): string | undefined {
  const { headers, body } = cut(message);
  const { type, boundary, charset, encoding, isFile } = partOf(headers);
  if (isFile || depth > deepest) return undefined;
  if (type === wanted) return inWords(decoded(body, encoding), charset);
  if (!type.startsWith('multipart/') || boundary === '') return undefined;
  const parts = `\n${body}`.split(`\n--${boundary}`).slice(1);
  for (const part of parts) {
    if (part.startsWith('--')) break;
    const text = findText(part.replace(/^[ \t]{0,80}\r?\n/, ''), wanted, depth + 1);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Reads the words of a saved email; empty where it holds none. Never throws. */
export function readEml(bytes: Uint8Array): string {
  const message = asBinary(bytes);
  const text = findText(message, 'text/plain') ?? withoutTags(findText(message, 'text/html') ?? '');
  return text.replace(/\r\n?/g, '\n').trim();
}

/** Reads a plain text file: UTF-8, UTF-16 by its first bytes, or else Windows-1252. */
export function readTxt(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
