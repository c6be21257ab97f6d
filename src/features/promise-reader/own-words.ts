/*
 * Which part of a pasted text is the writer's own: quoted threads, headers, signatures and disclaimers
 * are left out. Works line by line and keeps every offset.
 */

/** A stretch of a text, in UTF-16 offsets. */
export type Stretch = { start: number; end: number };

const quoted = /^\s*>/;

const quoteIntro =
  /^\s*(?:on\b.{4,120}\bwrote:|-{2,}\s*(?:original|forwarded) message\b|_{10,}\s*$|begin forwarded message)/i;

const header =
  /^\s*(?:from|sent|to|cc|bcc|subject|date|reply-to|attachments?|importance|x-[\w-]+|message-id|mime-version|content-[\w-]+|received|return-path):\s?\S/i;

const signOff =
  /^\s*(?:(?:kind|kindest|best|warm|warmest|with kind|many)\s+(?:regards|wishes|thanks)|regards|yours(?:\s+(?:sincerely|faithfully|truly|ever|in solidarity))?|sincerely|all the best|best|cheers|many thanks|thanks(?: again)?|thank you|in solidarity|with thanks|bw|kr)[\s,.!]*$/i;

const signatureRule = /^\s*(?:--|—|––|_{3,}|\*{3,})\s*$/;

const disclaimer =
  /^\s*(?:\*+\s*)?(?:disclaimer|confidentiality notice|please consider the environment|(?:this|the information (?:contained )?in this|the contents? of this) (?:e-?mail|message|communication)\b|(?:nhs|police) .{0,40}disclaimer|if you (?:are not the intended|have received this)|unless expressly stated|sent from my|get outlook for|registered (?:office|charity|in england)|follow us on|think before you print)/i;

const greeting =
  /^\s*(?:dear|hi|hello|hiya|good (?:morning|afternoon|evening)|morning|afternoon)\b[^.!?]{0,40}[,!.]?\s*$/i;

/** Lists lines with their offsets, without their line ends. */
function linesOf(text: string): (Stretch & { text: string })[] {
  const lines = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    lines.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return lines;
}

/** Finds the lines that the writer wrote as the body of the message. */
export function ownLines(text: string): Stretch[] {
  const own: Stretch[] = [];
  let signing = 0;
  let inQuote = false;
  for (const line of linesOf(text)) {
    const head = line.text.slice(0, 200);
    if (quoteIntro.test(head)) inQuote = true;
    if (inQuote) continue;
    if (quoted.test(head)) continue;
    if (disclaimer.test(head)) {
      signing = Number.POSITIVE_INFINITY;
      continue;
    }
    if (signing > 0) {
      // A postscript or a long line after a name is the writer speaking again.
      if (/^\s*p\.?s\b/i.test(head) || (line.text.length > 120 && signing < 100)) signing = 0;
      else {
        signing += 1;
        continue;
      }
    }
    if (signatureRule.test(head)) {
      signing = own.length > 0 ? 1 : 0;
      continue;
    }
    if (signOff.test(head) && own.length > 0) {
      signing = 1;
      continue;
    }
    if (header.test(head) && own.length === 0) continue;
    if (greeting.test(head)) continue;
    own.push({ start: line.start, end: line.end });
  }
  return own;
}
