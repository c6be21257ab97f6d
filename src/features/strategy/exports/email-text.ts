import { isBlank } from '../wording.ts';
import type { SavedCommitment } from '../saved-commitment.ts';
import { formatDay, labelOf, partnerName } from './fields.ts';
import type { EmailText } from './mail-address.ts';
import type { Say, TakeAway } from './take-away.ts';

/** Puts texts that say something after each other. */
const joined = (texts: readonly string[], by: string) =>
  texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(by);

/** Lists what was agreed as “Label: text”, without what nobody said yet. */
function agreed(commitment: SavedCommitment, say: Say): string[] {
  const { ownerOrg, ownerRole, ownerContact, baselineStatus, resourceStatus, record } = commitment;
  const owner = joined([ownerRole, ownerContact], ', ');
  const baseline =
    baselineStatus === 'known'
      ? commitment.baselineValue
      : baselineStatus === 'to-measure'
        ? joined([say('export.baselineStatus.to-measure'), formatDay(commitment.baselineBy)], ', ')
        : '';
  const resource = resourceStatus === '' ? '' : say(`export.resourceStatus.${resourceStatus}`);
  const lines: [string, string][] = [
    ['action', commitment.action],
    ['owner', owner === '' ? '' : `${owner} (${say(`export.ownerOrg.${ownerOrg}`)})`],
    ['dueOn', formatDay(commitment.dueOn)],
    ['milestoneOn', formatDay(commitment.milestoneOn)],
    ['measure', commitment.measure],
    ['evidence', commitment.evidence],
    ['baselineValue', baseline],
    ['target', commitment.target],
    ['resource', joined([resource, commitment.resourceNote], ': ')],
    ['record', record === '' ? '' : say(`export.record.${record}`)],
    ['review', joined([formatDay(commitment.reviewOn), commitment.reviewForum], ', ')],
    ['ifMissed', joined([commitment.ifMissed, commitment.thenWeWill], ' → ')],
  ];
  return lines
    .filter(([, text]) => !isBlank(text))
    .map(([id, text]) => `${labelOf(id, say)}: ${oneLine(text)}`);
}

/** Puts a text on one line, so that each label starts a line. */
const oneLine = (text: string) => text.trim().replace(/\s*[\r\n]+\s*/g, ' / ');

/**
 * Writes the email that confirms what was agreed: “Just to check I have this right …”
 *
 * The subject names nobody. Several commitments are numbered, each with its partner. Only what both
 * sides agreed is in it; notes come after it where the reader chose so.
 */
export function confirmation(commitments: readonly SavedCommitment[], take: TakeAway): EmailText {
  const { say } = take;
  const several = commitments.length > 1;
  const parts = commitments.map((commitment, at) => {
    const name = partnerName(commitment, take);
    const head = several ? [joined([`${at + 1}.`, name], ' ')] : [];
    const notes = take.notes && !isBlank(commitment.notes) ? [noteLine(commitment, say)] : [];
    return [...head, ...agreed(commitment, say), ...notes].join('\n');
  });
  const [only] = commitments;
  const day = several ? '' : formatDay(only?.agreedOn ?? '');
  const opening = several
    ? say('export.email.openingMany')
    : day
      ? say('export.email.openingOn', { day })
      : say('export.email.opening');
  const body = [
    say('export.email.greeting'),
    opening,
    ...parts.filter((part) => part !== ''),
    say('export.email.ask'),
    say('export.email.thanks'),
  ].join('\n\n');
  return { subject: say('export.email.subject'), body };
}

const noteLine = ({ notes }: SavedCommitment, say: Say) =>
  `${labelOf('notes', say)}: ${oneLine(notes)}`;
