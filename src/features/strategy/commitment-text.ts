/** A commitment as written in a sheet: what will be done, and its named parts in order. */
export type CommitmentText = { what: string; parts: { name: string; text: string }[] };

/** Names that may stand before a part, as in “Owner: …”. */
const names = 'Owner|By|Measure|Proof|From|To|Resource|Record|Review|If missed';

/** Splits “Train 40 officers. Owner: hate crime lead. To: 90%.” into its parts, for reading. */
export function readCommitmentText(text: string): CommitmentText {
  const [what = '', ...rest] = text.split(new RegExp(`\\s*\\b(${names}): `));
  const parts: CommitmentText['parts'] = [];
  for (let at = 0; at + 1 < rest.length; at += 2) {
    parts.push({ name: rest[at]!, text: rest[at + 1]!.trim() });
  }
  return { what: what.trim(), parts };
}
