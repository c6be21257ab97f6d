import { localDay } from '../../lib/dates.ts';
import { printAlone } from '../../lib/print-alone.ts';
import { notify } from '../../notices/notices-store.ts';
import { partnersOf, type NamedPartner } from '../partners/my-partner.ts';
import { $partners } from '../partners/saved-partners.ts';
import { $commitments } from './saved-commitments.ts';
import './export-words.ts';
import type { TakeAway } from './exports/take-away.ts';
import { mailtoAddress } from './exports/mail-address.ts';
import { planSay } from './plan-words.ts';
import { commitmentsOf, type SavedCommitment } from './saved-commitment.ts';

/** Gathers what a reader takes away: all, one partner’s, or one commitment, notes only if chosen. */
export function takeAway(
  chosen: (commitment: SavedCommitment) => boolean,
  notes: boolean,
): TakeAway {
  const records = $commitments.get();
  const commitments = commitmentsOf(records).filter(
    (commitment) => !commitment.archivedOn && chosen(commitment),
  );
  return {
    commitments,
    partners: partnersOf($partners.get()),
    changedAt: Object.fromEntries(
      commitments.map(({ id }) => [id, (records[id] as { at: string }).at]),
    ),
    today: localDay(new Date()),
    notes,
    say: planSay,
  };
}

/** Copies the email of some commitments; where the browser refuses, offers it for copying by hand. */
export async function copyEmail(take: TakeAway): Promise<void> {
  const { confirmation } = await import('./exports/email-text.ts');
  const { body } = confirmation(take.commitments, take);
  try {
    await navigator.clipboard.writeText(body);
    notify({ kind: 'plan', text: planSay('plan.js.copied'), stays: false });
  } catch {
    notify({ kind: 'plan', text: planSay('plan.js.copyFailed'), selectable: body, stays: true });
  }
}

/** Opens the email of some commitments in the mail program, if that can take so long a text. */
export async function openEmail(take: TakeAway): Promise<void> {
  const { confirmation } = await import('./exports/email-text.ts');
  const address = mailtoAddress(confirmation(take.commitments, take));
  if (address) location.href = address;
  else notify({ kind: 'plan', text: planSay('plan.js.tooLongForMail'), stays: true });
}

/** Tells where personal data stands in what is about to leave, in words; empty if nowhere. */
export async function personalDataIn(take: TakeAway): Promise<string> {
  const { findPersonalData } = await import('./exports/personal-data.ts');
  const places = findPersonalData(take).map((found) => {
    const field = planSay(`export.field.${found.field}`);
    const name =
      'partner' in found
        ? take.partners.find(({ id }) => id === found.partner)?.name
        : take.commitments.find(({ id }) => id === found.commitment)?.action;
    return `${field} (${(name || planSay('plan.js.empty')).slice(0, 60)})`;
  });
  return places.length > 0
    ? planSay('plan.js.personal', { where: [...new Set(places)].join('; ') })
    : '';
}

/** The part of “My strategy” that makes files and texts; what it takes is loaded only when used. */
export class TakeToMeeting {
  readonly #place: HTMLElement;

  constructor(place: HTMLElement, signal: AbortSignal) {
    this.#place = place;
    place.addEventListener('click', (event) => void this.#press(event), { signal });
    place.addEventListener('input', () => void this.#pointOut(), { signal });
    const file = new File([''], 'dates.ics', { type: 'text/calendar' });
    place.querySelector<HTMLElement>('[data-can-share]')!.hidden = !(
      typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] })
    );
    const stop = $partners.subscribe((records) => this.#listPartners(partnersOf(records)));
    signal.addEventListener('abort', stop);
    void this.#pointOut();
  }

  /** Lists the partners to choose from. */
  #listPartners(partners: readonly NamedPartner[]): void {
    const scope = this.#scope;
    const { value } = scope;
    scope.replaceChildren(
      scope.options[0]!,
      ...partners.map(({ id, name }) => new Option(name, id)),
    );
    scope.value = value;
    if (scope.value !== value) scope.value = '';
  }

  get #scope(): HTMLSelectElement {
    return this.#place.querySelector<HTMLSelectElement>('[data-scope]')!;
  }

  get #take(): TakeAway {
    const scope = this.#scope.value;
    const { checked } = this.#place.querySelector<HTMLInputElement>('[data-with-notes]')!;
    return takeAway(({ partner }) => scope === '' || partner === scope, checked);
  }

  async #pointOut(): Promise<void> {
    const text = await personalDataIn(this.#take);
    const place = this.#place.querySelector('[data-personal]')!;
    if (place.textContent !== text) place.textContent = text;
  }

  async #press({ target }: Event): Promise<void> {
    const button = (target as Element).closest<HTMLElement>('button');
    if (!button) return;
    const { dataset } = button;
    const take = this.#take;
    void this.#pointOut();
    try {
      if (dataset['print']) await this.#print(dataset['print'], take);
      else if (dataset['export']) await this.#file(dataset['export'], take);
      else if ('copyText' in dataset) await copyEmail(take);
      else if ('mail' in dataset) await openEmail(take);
    } catch {
      notify({ kind: 'plan', text: planSay('plan.js.makeFailed'), stays: true });
    }
  }

  async #print(which: string, take: TakeAway): Promise<void> {
    const [{ actionLog, strategyOnAPage }, { showOnPaper }] = await Promise.all([
      import('./exports/strategy-document.ts'),
      import('./paper-view.ts'),
    ]);
    const paper = document.querySelector<HTMLElement>('[data-plan-paper]')!;
    const units = new Map(take.commitments.map(({ id, unit }) => [id, unit]));
    showOnPaper(
      paper,
      which === 'strategy' ? strategyOnAPage(take) : actionLog(take),
      (id) => units.get(id) ?? '',
    );
    printAlone(paper);
  }

  async #file(id: string, take: TakeAway): Promise<void> {
    const [{ formats, makeFile }, { handOver, download }] = await Promise.all([
      import('./exports/formats.ts'),
      import('./exports/share.ts'),
    ]);
    const format = formats.find((one) => one.id === id)!;
    notify({ kind: 'plan', text: planSay('plan.js.making'), stays: false });
    const file = await makeFile(format, take);
    const share = this.#place.querySelector<HTMLInputElement>('[data-share]')!.checked;
    let handed: string = 'downloaded';
    if (share) handed = await handOver(file);
    else download(file);
    if (handed !== 'cancelled') {
      notify({
        kind: 'plan',
        text: planSay('plan.js.made', { name: file.name }),
        stays: false,
      });
    }
  }
}
