import type { NamedPartner } from '../partners/my-partner.ts';
import type { SavedCommitment } from './saved-commitment.ts';

/** The part of “My strategy” that makes files and texts to take away. */
export class TakeToMeeting {
  readonly #place: HTMLElement;

  constructor(place: HTMLElement, signal: AbortSignal) {
    this.#place = place;
    void signal;
  }

  /** Follows what is saved. */
  render(open: SavedCommitment[], partners: NamedPartner[]): void {
    void open;
    void partners;
    void this.#place;
  }
}
