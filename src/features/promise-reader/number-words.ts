/*
 * Reads whole numbers in figures and words.
 */

const small =
  'a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const tens: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  dozen: 12,
};

const smallNumbers = new Map(small.map((word, at) => [word, Math.max(1, at - 1)]));

/** How every number in figures or words starts. */
const startsNumber =
  /^(?:\d|an?$|one|two|three|fou?r|five|six|seven|eight|nine|ten|eleven|twelve|thir|fif|twenty|hundred|dozen)/i;

/** Reads a whole number in figures or words; `undefined` for other text. */
export function numberOf(text: string): number | undefined {
  if (!startsNumber.test(text)) return undefined;
  const plain = text.toLowerCase().replaceAll(',', '');
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  const whole = smallNumbers.get(plain);
  if (whole !== undefined) return whole;
  const [ten, one] = plain.split('-');
  if (ten !== undefined && tens[ten] !== undefined) {
    const rest = one === undefined ? 0 : small.indexOf(one) - 1;
    return rest < 0 ? undefined : tens[ten] + rest;
  }
  return undefined;
}
