/** Longest address, in characters, that mail programs take reliably; longer texts are to be copied. */
export const mailtoLimit = 1_900;

/** An email as plain text, with lines that end in LF. */
export type EmailText = { subject: string; body: string };

/** Replaces halves of characters that an address has no form for. */
const whole = (text: string) => text.replace(/\p{Surrogate}/gu, '\u{FFFD}');

/**
 * Makes an address that opens the email in the reader’s mail program (RFC 6068), to nobody yet.
 *
 * `undefined` where it would be longer than `mailtoLimit`: then the text is to be copied.
 */
export function mailtoAddress({ subject, body }: EmailText): string | undefined {
  const lines = whole(body).replace(/\r\n?|\n/g, '\r\n');
  const address = `mailto:?subject=${encodeURIComponent(whole(subject))}&body=${encodeURIComponent(lines)}`;
  return address.length > mailtoLimit ? undefined : address;
}
