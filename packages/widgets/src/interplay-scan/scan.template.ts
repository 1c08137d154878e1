import { html, nothing, type TemplateResult } from 'lit';
import { periodLabel, type PartyKind } from '@draagkracht/model';
import { dueOf } from '../shared/due.view.js';
import { deskMessages } from './desk.messages.js';
import type { Part } from './matrix.template.js';
import { sideWords } from './scan.words.js';
import { sidesOf, waitingOf, type ScanRecord } from './ties.view.js';

/** What can be done with a scan that is kept. */
export interface ScanActs {
  readonly readonly: () => boolean;
  /** The next side takes the device. */
  readonly turn: () => void;
  readonly askAgain: (side: PartyKind) => void;
  readonly reveal: () => void;
  readonly edit: (name: 'parties' | 'tensions' | 'chosen' | 'back', current: ScanRecord) => void;
  readonly csv: (current: ScanRecord) => void;
  readonly remove: (current: ScanRecord) => void;
  readonly again: () => void;
  readonly show: (id: string) => void;
}

const button = (name: string, text: string, act: () => unknown): TemplateResult =>
  html`<button type="button" class=${name} @click=${act}>${text}</button>`;

/** Ties whose day has come are asked after, first of all. */
export function dueNote(
  current: ScanRecord,
  today: string,
  { language }: Part,
  acts: ScanActs,
): TemplateResult | typeof nothing {
  const due = current.data.chosen.filter(({ by, outcome }) => outcome === undefined && dueOf(by, today) !== 'later');
  if (due.length === 0) return nothing;
  const say = deskMessages[language];
  return html`<div class="message no-print">
    <p>${say.backHelp}</p>
    ${due.map(({ what }) => html`<p>${what}</p>`)}
    ${
      acts.readonly()
        ? nothing
        : html`<div class="actions">${button('ask', say.ask, () => acts.edit('back', current))}</div>`
    }
  </div>`;
}

/** Who answered and who did not, and why there is nothing to ask yet. Before the answers are shown nothing of them is seen. */
export function standing(current: ScanRecord, { language }: Part, acts: ScanActs): TemplateResult {
  const say = deskMessages[language];
  const { data } = current;
  const [sides, waiting] = [sidesOf(data.parties), waitingOf(data)];
  const told = sides.filter((side) => !waiting.includes(side));
  if (data.parties.length < 3) return html`<p>${say.few}</p>`;
  if (sides.length < 2) return html`<p>${say.oneSide}</p>`;
  return html`<div class="block">
    ${
      data.revealed
        ? nothing
        : html`<p class="lead">${told.length === 0 ? say.nothing : say.answered(sideWords(told, language))}</p>
            ${waiting.length > 0 ? html`<p>${say.waiting(sideWords(waiting, language))}</p>` : nothing}
            ${told.length > 0 ? html`<p>${say.hidden}</p>` : nothing}`
    }
    ${
      acts.readonly()
        ? nothing
        : html`<div class="actions no-print">
            ${waiting.length > 0 ? button('primary turn', told.length === 0 ? say.firstTurn : say.turn, acts.turn) : nothing}
            ${!data.revealed && told.length > 0 ? button('reveal', say.reveal, acts.reveal) : nothing}
          </div>`
    }
  </div>`;
}

/** What can be done with the scan in sight. */
export function actions(current: ScanRecord, { language }: Part, acts: ScanActs): TemplateResult {
  const say = deskMessages[language];
  const { data } = current;
  const told = data.sides.map(({ side }) => side);
  return html`<div class="actions no-print">
    ${data.revealed ? html`${button('print', say.print, () => window.print())} ${button('csv', say.csv, () => acts.csv(current))}` : nothing}
    ${
      acts.readonly()
        ? nothing
        : html`${button('tensions', say.editTensions, () => acts.edit('tensions', current))}
          ${data.chosen.length > 0 ? button('edit-chosen', say.editChosen, () => acts.edit('chosen', current)) : nothing}
          ${button('edit-parties', say.editParties, () => acts.edit('parties', current))}
          ${told.map((side) => button(`ask-again ask-${side}`, say.again(say.sides[side]), () => acts.askAgain(side)))}
          ${button('again', say.new, acts.again)} ${button('remove', say.remove, () => acts.remove(current))}`
    }
  </div>`;
}

/** Other scans that are kept, by area and day. */
export function others(
  all: readonly ScanRecord[],
  { language }: Part,
  acts: ScanActs,
): TemplateResult | typeof nothing {
  const say = deskMessages[language];
  return all.length === 0
    ? nothing
    : html`<details class="no-print">
        <summary>${say.others}</summary>
        <ul class="rows">
          ${all.map(
            ({ id, data }) =>
              html`<li>
                <p class="pair">${data.area}</p>
                <p>${say.made(periodLabel(data.heldOn, language))}</p>
                <div class="actions">
                  <button type="button" class="show-other" @click=${() => acts.show(id)}>
                    ${say.show}<span class="visually-hidden">: ${data.area}</span>
                  </button>
                </div>
              </li>`,
          )}
        </ul>
      </details>`;
}
