import { html, nothing, type TemplateResult } from 'lit';
import { dayAt, periodLabel, type CaseDialogue, type DkRecord } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import type { Part } from './conversation.template.js';
import { deskMessages } from './desk.messages.js';
import { dissents, firstOpen, screensOf } from './screens.view.js';

type Dialogue = DkRecord<CaseDialogue>;

/** What can be done with what is kept; none where nobody may change it. */
export interface ListActs {
  readonly goOn: (dialogue: Dialogue) => void;
  readonly remove: (dialogue: Dialogue) => void;
  readonly again: () => void;
}

/** Running ones first, then those that were decided, the newest first. */
export const inOrder = (records: readonly Dialogue[]): readonly Dialogue[] =>
  records.toSorted(
    (a, b) =>
      Number(a.data.closedOn !== '') - Number(b.data.closedOn !== '') || b.data.openedOn.localeCompare(a.data.openedOn),
  );

/** How a dialogue stands, in sentences. */
function standing({ data, expiresAt }: Dialogue, { language }: Part): string {
  const say = deskMessages[language];
  const { closedOn, deviates } = data;
  const until = expiresAt ? say.list.expires(periodLabel(dayAt(new Date(expiresAt)), language)) : '';
  const words =
    closedOn === ''
      ? [say.list.running(say.partNames[screensOf(data)[firstOpen(data)]!.part].toLowerCase())]
      : [
          say.list.decided(periodLabel(closedOn, language)),
          deviates ? say.list.deviates[deviates] : '',
          say.list.dissents(dissents(data).length),
        ];
  return [...words, until].filter(Boolean).join(' ');
}

function card(
  dialogue: Dialogue,
  part: Part,
  compact: boolean,
  acts: ListActs | undefined,
  show: (dialogue: Dialogue) => void,
) {
  const { pseudonym, desiredEffect, closedOn } = dialogue.data;
  const { list: say } = deskMessages[part.language];
  const named = html`<span class="visually-hidden">: ${pseudonym}</span>`;
  return html`<li class="dialogue">
    ${heading(part.level, pseudonym)}
    ${compact ? nothing : html`<p>${desiredEffect ? html`<q>${desiredEffect}</q>` : say.noEffect}</p>`}
    <p class="quiet">${standing(dialogue, part)}</p>
    <div class="actions no-print">
      ${
        closedOn === ''
          ? acts &&
            html`<button type="button" class="go-on" @click=${() => acts.goOn(dialogue)}>${say.goOn}${named}</button>`
          : html`<button type="button" class="show-motivation" @click=${() => show(dialogue)}>
              ${say.show}${named}
            </button>`
      }
      ${acts && html`<button type="button" class="remove" @click=${() => acts.remove(dialogue)}>${say.remove}${named}</button>`}
    </div>
  </li>`;
}

/** What is kept: one sentence, and every dialogue with how it stands. */
export function dialogueList(
  records: readonly Dialogue[],
  part: Part,
  compact: boolean,
  acts: ListActs | undefined,
  show: (dialogue: Dialogue) => void,
): TemplateResult {
  const { list: say } = deskMessages[part.language];
  const closed = records.filter(({ data }) => data.closedOn !== '').length;
  return html`<p class="conclusion">${say.sentence(records.length - closed, closed)}</p>
    <ul class="dialogues">
      ${inOrder(records).map((one) => card(one, part, compact, acts, show))}
    </ul>
    ${
      acts
        ? html`<div class="actions no-print">
            <button type="button" class="primary again" @click=${acts.again}>${say.again}</button>
          </div>`
        : nothing
    }`;
}
