import { html, nothing, type TemplateResult } from 'lit';
import { changedRecord, interplayScan, type InterplayScan, type PartyKind } from '@draagkracht/model';
import { InTurn } from '../shared/in-turn.js';
import type { ToolOwner } from '../shared/tool-desk.js';
import { deskMessages } from './desk.messages.js';
import type { Part } from './matrix.template.js';
import type { ScanForms } from './scan-forms.js';
import { waitingOf, type ScanRecord } from './ties.view.js';

/** The sides answer one after another on one device; what they said is shown when all have, or when somebody shows it. */
export class ScanTurns {
  readonly #owner: ToolOwner<InterplayScan>;
  readonly #forms: ScanForms;
  readonly #current: () => ScanRecord | undefined;
  readonly #turns: InTurn;
  /** A side that answers once more. */
  #again: PartyKind | undefined;

  constructor(owner: ToolOwner<InterplayScan>, forms: ScanForms, current: () => ScanRecord | undefined) {
    this.#owner = owner;
    this.#forms = forms;
    this.#current = current;
    this.#turns = new InTurn({
      count: () => this.#current()?.data.sides.length ?? 0,
      begin: () => this.#begin(),
      end: () => void this.reveal(),
      focus: owner.focus,
      first: '#form-sheet',
    });
  }

  /** Whether somebody is asked, or the device is handed on. */
  get isOn(): boolean {
    return this.#turns.state !== 'rest';
  }

  get #next(): PartyKind | undefined {
    const current = this.#current();
    return this.#again ?? (current && waitingOf(current.data)[0]);
  }

  /** The device is handed to the next side, or to one that answers once more. */
  start(again: PartyKind | undefined = this.#again): void {
    this.#again = again;
    this.#turns.start();
  }

  /** Nobody is asked any more; what was answered stays. */
  leave(): void {
    this.#again = undefined;
    this.#turns.leave();
  }

  /** Not now: what was answered stays, and nothing of it is shown. */
  readonly #stop = (): void => {
    this.leave();
    this.#owner.focus('#scan');
  };

  /** A side has answered: the next one, or all of it together. */
  done({ data }: ScanRecord): void {
    this.#owner.stored.last = undefined;
    this.#again = undefined;
    if (waitingOf(data).length > 0) this.#turns.done();
    else void this.reveal();
  }

  /** Shows what the sides said. */
  async reveal(): Promise<void> {
    this.leave();
    const current = this.#current();
    if (!current) return;
    const { stored, now, focus } = this.#owner;
    const shown = changedRecord(interplayScan, current, { ...current.data, revealed: true }, now());
    if (current.data.revealed || (await stored.save(shown))) focus('#scan');
  }

  #begin(): void {
    const [current, side] = [this.#current(), this.#next];
    if (current && side) this.#forms.beginSheet(side, current);
  }

  /** Whose turn it is, or what that side fills in. */
  template({ data }: ScanRecord, part: Part): TemplateResult {
    const say = deskMessages[part.language];
    const side = this.#next;
    const isBetween = this.#turns.state === 'between' && side !== undefined;
    return html`${isBetween ? html`<p class="lead">${say.nextSide(say.sides[side])}</p>` : nothing}
    ${this.#turns.template({ ...part, say: say.inTurn, form: () => this.#forms.template('sheet', data) })}
    ${
      isBetween
        ? html`<div class="actions no-print">
            <button type="button" class="stop-turns" @click=${this.#stop}>${say.stopTurns}</button>
          </div>`
        : nothing
    }`;
  }
}
