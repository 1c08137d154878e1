import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LoggedAct, RemovedDataset, RemovedRecord } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { TRASH_MOST, type HistoryDone, type HistoryRead } from './history-desk.js';
import type { HistoryMessages } from './history.messages.js';
import {
  actWords,
  dayWords,
  entryWords,
  momentWords,
  recordWords,
  refusalWords,
  whenWords,
  willWords,
  type Telling,
} from './history.words.js';

/** What can be done in the history. */
export interface HistoryActs {
  readonly undo: (act: LoggedAct) => void;
  readonly restore: (recordId: string) => void;
  readonly restoreDataset: (id: string) => void;
  readonly only: (recordId: string | undefined) => void;
  readonly more: () => void;
  readonly ask: (sure: boolean) => void;
  readonly empty: () => void;
}

/** What every part of the history works with. */
export interface HistoryStage {
  readonly telling: Telling;
  readonly say: HistoryMessages;
  readonly acts: HistoryActs;
  readonly readonly: boolean;
  /** The record whose history this is; absent: of everything. */
  readonly record: string | undefined;
  /** Level of headings inside. */
  readonly level: number;
  /** Whether it was asked to empty the trash. */
  readonly sure: boolean;
}

/** Entries of one act that are told one by one. */
const MOST = 20;

/** What was done last here, with the way back; a refusal says what stands in the way. The region is always there, so that it is heard. */
export function doneTemplate(done: HistoryDone | undefined, stage: HistoryStage): TemplateResult {
  const refused = done?.kind === 'refused';
  return html`<div
    id="done"
    class="no-print ${done ? `message${refused ? ' fault' : ''}` : 'visually-hidden'}"
    role="status"
    tabindex="-1"
  >
    ${done ? doneWords(done, stage) : nothing}
  </div>`;
}

function doneWords(done: HistoryDone, { telling, say, acts }: HistoryStage): TemplateResult {
  if (done.kind === 'refused')
    return html`${refusalWords(done.outcome, telling).map((sentence) => html`<p>${sentence}</p>`)}`;
  if (done.kind === 'emptied') return html`<p>${say.emptied}</p>`;
  if (done.kind === 'dataset-restored') return html`<p>${say.restored(recordWords('dataset', done.id, telling))}</p>`;
  const { act, taken, kind } = done;
  const [first] = act.entries;
  const sentence =
    kind === 'redone'
      ? say.doneAgain
      : kind === 'undone' && taken
        ? say.done(actWords(taken, telling))
        : say.restored(first ? recordWords(first.type, first.recordId, telling) : say.unknownType);
  return html`<p>${sentence}</p>
    <div class="actions">
      <button type="button" class="take-back" @click=${() => acts.undo(act)}>${say.takeBack}</button>
    </div>`;
}

/** The acts, newest first, each with what changed in it and what taking it back will do. */
export function actsTemplate({ acts, more }: HistoryRead, stage: HistoryStage): TemplateResult {
  const { say, record } = stage;
  if (acts.length === 0) return html`<p>${record === undefined ? say.empty : say.emptyOf}</p>`;
  return html`<ol class="acts">
      ${repeat(
        acts,
        ({ id }) => id,
        (act) => html`<li>${actTemplate(act, stage)}</li>`,
      )}
    </ol>
    ${more ? html`<p class="no-print"><button type="button" class="more" @click=${stage.acts.more}>${say.more}</button></p>` : nothing}`;
}

function actTemplate(act: LoggedAct, stage: HistoryStage): TemplateResult {
  const { telling } = stage;
  return html`<details class=${act.undoneBy === undefined ? '' : 'undone'}>
    <summary>
      <span class="what">${actWords(act, telling)}</span>
      <span class="quiet">${whenWords(act, telling)}</span>
    </summary>
    <div class="inside">${insideTemplate(act, stage)}${undoTemplate(act, stage)}</div>
  </details>`;
}

function insideTemplate({ entries }: LoggedAct, stage: HistoryStage): TemplateResult {
  const { telling, say } = stage;
  const shown = entries.slice(0, MOST);
  return html`${shown.map((entry) => {
    const what = recordWords(entry.type, entry.recordId, telling);
    const only = stage.record === undefined && entry.recordId !== '';
    return html`<div class="entry">
      ${entries.length > 1 ? html`<p><strong>${what}</strong></p>` : nothing}
      <ul>
        ${entryWords(entry, telling).map((line) => html`<li>${line}</li>`)}
      </ul>
      ${
        only
          ? html`<p class="no-print">
              <button
                type="button"
                class="only"
                aria-label=${say.onlyThisOf(what)}
                @click=${() => stage.acts.only(entry.recordId)}
              >
                ${say.onlyThis}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  })}
  ${entries.length > MOST ? html`<p>${say.andMore(entries.length - MOST)}</p>` : nothing}`;
}

function undoTemplate(act: LoggedAct, { telling, say, acts, readonly }: HistoryStage): TemplateResult | typeof nothing {
  if (act.undoneBy !== undefined) return html`<p>${say.isUndone}</p>`;
  if (readonly) return nothing;
  const isBack = act.undoes !== undefined;
  const what = actWords(act, telling);
  return html`<div class="undo no-print">
    <p>${willWords(act, telling)}</p>
    <button
      type="button"
      class="undo-act"
      aria-label=${isBack ? say.redoOf(what) : say.undoOf(what)}
      @click=${() => acts.undo(act)}
    >
      ${isBack ? say.redo : say.undo}
    </button>
  </div>`;
}

/** The trash: what was removed, with the way back; and emptying it, asked twice. */
export function trashTemplate({ removed, datasets }: HistoryRead, stage: HistoryStage): TemplateResult {
  const { say, level, readonly } = stage;
  const count = removed.length + datasets.length;
  return html`<section class="trash">
    ${heading(level, say.trash)}
    ${
      count === 0
        ? html`<p>${say.trashEmpty}</p>`
        : html`<p class="quiet">
              ${say.trashIntro} ${removed.length >= TRASH_MOST ? say.trashMore(TRASH_MOST) : nothing}
            </p>
            <ul class="removed">
              ${datasets.map((one) => datasetTemplate(one, stage))}${removed.map((one) => recordTemplate(one, stage))}
            </ul>
            ${readonly ? nothing : emptyTemplate(count, stage)}`
    }
  </section>`;
}

function removedTemplate(
  what: string,
  details: readonly string[],
  restore: () => void,
  { say, readonly }: HistoryStage,
): TemplateResult {
  return html`<li>
    <div>
      <p class="what">${what}</p>
      <p class="quiet">${details.join(' ')}</p>
    </div>
    ${
      readonly
        ? nothing
        : html`<button type="button" class="restore no-print" aria-label=${say.restoreOf(what)} @click=${restore}>
            ${say.restore}
          </button>`
    }
  </li>`;
}

const recordTemplate = ({ record, removedAt, who }: RemovedRecord, stage: HistoryStage): TemplateResult =>
  removedTemplate(
    recordWords(record.type, record.id, stage.telling),
    [stage.say.removed(momentWords(removedAt, stage.telling), who)],
    () => stage.acts.restore(record.id),
    stage,
  );

const datasetTemplate = ({ dataset, removedAt, who, until }: RemovedDataset, stage: HistoryStage): TemplateResult =>
  removedTemplate(
    recordWords('dataset', dataset.id, stage.telling),
    [stage.say.removed(momentWords(removedAt, stage.telling), who), stage.say.until(dayWords(until, stage.telling))],
    () => stage.acts.restoreDataset(dataset.id),
    stage,
  );

function emptyTemplate(count: number, { say, sure, acts }: HistoryStage): TemplateResult {
  if (!sure)
    return html`<p class="no-print">
      <button type="button" class="empty" @click=${() => acts.ask(true)}>${say.emptyTrash}</button>
    </p>`;
  return html`<div id="sure" class="message fault no-print" role="group" aria-label=${say.emptyTrash} tabindex="-1">
    <p>${say.emptySure(count)}</p>
    <div class="actions">
      <button type="button" class="keep" @click=${() => acts.ask(false)}>${say.keep}</button>
      <button type="button" class="danger" @click=${acts.empty}>${say.doEmpty}</button>
    </div>
  </div>`;
}
