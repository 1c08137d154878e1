import { html, nothing, type TemplateResult } from 'lit';
import { heading, honesty, typedAt } from '@draagkracht/base';
import {
  ageWords,
  backupAge,
  keepingMessages,
  mergeCounts,
  renamedIn,
  placeWords,
  sizeWords,
  storedDataMessages,
} from '@draagkracht/base/words.js';
import type { Storage } from '@draagkracht/model';
import { fileField } from '../shared/file-field.js';
import { deskMessages } from './desk.messages.js';
import { inventoryTable, kindOf, toolsIn, type ManagerStage } from './inventory.template.js';
import { fullness, NEARLY_FULL } from './inventory.view.js';
import type { Done, ManagerDesk, Read } from './manager-desk.js';

/** What was done last, in a sentence. */
function doneWords(done: Done | undefined, { language }: ManagerStage): string {
  const say = deskMessages[language];
  if (!done) return '';
  switch (done.kind) {
    case 'csv':
      return say.csvMade(done.file);
    case 'wiped':
      return say.wiped(done.count, done.seconds);
    case 'expired': {
      const { types, drafts } = done.expired;
      const kinds = Object.entries(types).map(([type, count]) => `${kindOf(type, language)} (${count})`);
      if (drafts > 0) kinds.push(say.draftsLeft(drafts));
      return kinds.length > 0 ? say.expired(kinds) : say.expiredNone;
    }
    case 'merged':
      return keepingMessages[language].did(done.done);
    case 'not-promised':
      return keepingMessages[language].persistRefused;
    default:
      return {
        'wiped-for-good': say.wipedForGood,
        unwiped: say.unwiped,
        'not-unwiped': say.notUnwiped,
        'drafts-dropped': say.draftsDropped,
        'merge-undone': say.mergeUndone,
        'merge-kept': say.mergeKept,
      }[done.kind];
  }
}

function part(name: string, title: string, { level }: ManagerStage, content: unknown): TemplateResult {
  return html`<section class="part ${name}" aria-labelledby="${name}-title">
    <div id="${name}-title">${heading(Math.min(level, 6), title)}</div>
    ${content}
  </section>`;
}

/** The sentence it opens with: how much there is, and what goes soon. */
function lead({ inventory, summary, drafts }: Read, stage: ManagerStage): TemplateResult {
  const { language } = stage;
  const say = deskMessages[language];
  const count = inventory.reduce((sum, one) => sum + one.count + one.setAside, 0);
  const bytes = inventory.reduce((sum, one) => sum + one.bytes, 0);
  const soon = inventory.reduce((sum, { expiring }) => sum + (expiring?.count ?? 0), 0);
  if (count === 0 && summary.datasets === 0 && drafts.length === 0)
    return html`<p class="lead">${say.nothing}</p>
      <p>${say.nothingWhy}</p>`;
  return html`<p class="lead">
      ${say.lead(count, toolsIn(inventory, language), sizeWords(bytes, language))}
      ${soon > 0 ? say.goesSoon(soon) : nothing}
    </p>
    ${summary.datasets > 0 ? html`<p>${say.datasets}: ${summary.datasets}.</p>` : nothing}`;
}

function reminder({ standing }: Read, { language, today }: ManagerStage): TemplateResult | typeof nothing {
  if (standing.madeAt === undefined && standing.changes === 0) return nothing;
  const { due } = backupAge(standing, today);
  const say = keepingMessages[language];
  return html`<div class=${due ? 'message' : ''}>
    ${due ? html`<p><strong>${say.due}</strong> ${say.dueWhy}</p>` : nothing}
    <p class="age">${ageWords(standing, language, today)}</p>
  </div>`;
}

function unfinished({ drafts: found }: Read, desk: ManagerDesk, stage: ManagerStage): TemplateResult | typeof nothing {
  if (found.length === 0) return nothing;
  const { language, today, readonly } = stage;
  const say = deskMessages[language];
  const said = found.map((draft) => say.draft(kindOf(draft.type, language), typedAt(draft.at, today, language)));
  const content = html`<p>${say.draftsHelp}</p>
    <ul class="lines">
      ${found.map(
        (draft, i) =>
          html`<li>
            ${said[i]}
            ${
              readonly
                ? nothing
                : html`<button
                    type="button"
                    class="drop-draft no-print"
                    aria-label="${say.dropDraft}: ${said[i]}"
                    @click=${() => void desk.dropDrafts([draft])}
                  >
                    ${say.dropDraft}
                  </button>`
            }
          </li>`,
      )}
    </ul>
    ${
      found.length > 1 && !readonly
        ? html`<div class="actions no-print">
            <button type="button" class="drop-drafts" @click=${() => void desk.dropDrafts(found)}>
              ${say.dropDrafts}
            </button>
          </div>`
        : nothing
    }`;
  return part('drafts', say.drafts, stage, content);
}

function expiry(desk: ManagerDesk, stage: ManagerStage): TemplateResult | typeof nothing {
  if (stage.readonly) return nothing;
  const say = deskMessages[stage.language];
  return part(
    'expiry',
    say.expiry,
    stage,
    html`<p>${say.expiryHelp}</p>
      <div class="actions no-print">
        <button type="button" class="expire" @click=${() => void desk.expire()}>${say.expire}</button>
      </div>`,
  );
}

function merging(desk: ManagerDesk, { language }: ManagerStage): TemplateResult | typeof nothing {
  const found = desk.merging;
  const say = deskMessages[language];
  if (!found) return nothing;
  if (!found.ok)
    return html`<p id="merging" class="message fault" role="alert" tabindex="-1">
      ${storedDataMessages[language].faults[found.fault ?? 'not-ours']}
    </p>`;
  const counts = mergeCounts(found, {});
  const brings = Object.values(counts).some((count) => count > 0);
  const { will, willNothing, renamed } = keepingMessages[language];
  return html`<div id="merging" class="message" tabindex="-1">
    <p>${brings ? will(counts) : willNothing} ${counts.beside > 0 ? say.mergeBoth : nothing}</p>
    ${renamedIn(found).map(({ from, to }) => html`<p class="renamed">${renamed(from, to)}</p>`)}
    ${found.rejected.length > 0 ? html`<p>${say.rejected(found.rejected.length)}</p>` : nothing}
    <div class="actions">
      ${brings ? html`<button type="button" class="primary run" @click=${() => void desk.merge()}>${say.doMerge}</button>` : nothing}
      <button type="button" class="leave" @click=${() => desk.leave()}>${say.leave}</button>
    </div>
  </div>`;
}

function merge({ lastMerge }: Read, desk: ManagerDesk, stage: ManagerStage): TemplateResult | typeof nothing {
  if (stage.readonly) return nothing;
  const say = deskMessages[stage.language];
  const choose = (file: File): void => void desk.choose(file);
  const content = html`${fileField({ id: 'colleague', label: say.mergeChoose, hint: say.mergeHelp, choose })}
  ${merging(desk, stage)}
  ${
    lastMerge
      ? html`<div class="actions no-print">
          <button type="button" class="undo-merge" @click=${() => void desk.undoMerge(lastMerge)}>
            ${say.undoMerge}
          </button>
        </div>`
      : nothing
  }`;
  return part('merge', say.merge, stage, content);
}

function place({ summary }: Read, storage: Storage, desk: ManagerDesk, stage: ManagerStage): TemplateResult {
  const { language, readonly } = stage;
  const say = deskMessages[language];
  const full = fullness(summary);
  const status = storage.status();
  const asks = status.mode === 'local' && summary.persisted === false && !readonly;
  const content = html`${full !== undefined && full >= NEARLY_FULL ? html`<p class="message fault" role="status">${say.nearlyFull}</p>` : nothing}
    <ul class="lines">
      ${placeWords(status, summary, language).map((line) => html`<li>${line}</li>`)}
      ${storage.lock?.state === 'unlocked' ? html`<li>${say.unlocked}</li>` : nothing}
    </ul>
    ${
      asks
        ? html`<div class="actions no-print">
            <button type="button" class="persist" @click=${() => void desk.persist()}>
              ${keepingMessages[language].persist}
            </button>
          </div>`
        : nothing
    }`;
  return part('place', say.place, stage, content);
}

/** What everything is copied, brought back and wiped with: the part that stands inside every tool. */
const copies = (
  storage: Storage,
  stage: ManagerStage,
  set: { clock: () => Date; authorRole: string },
): TemplateResult =>
  part(
    'copy',
    deskMessages[stage.language].copy,
    stage,
    html`<dk-stored-data
      .actsOnly=${true}
      lang=${stage.language}
      .source=${storage}
      .clock=${set.clock}
      .authorRole=${set.authorRole}
      ?readonly=${stage.readonly}
      @dk-ready=${(event: Event) => event.stopPropagation()}
    ></dk-stored-data>`,
  );

/** The whole page: what there is, what can be done with it, and where it is. */
export function managerTemplate(
  desk: ManagerDesk,
  storage: Storage,
  stage: ManagerStage,
  set: { readonly clock: () => Date; readonly authorRole: string },
): TemplateResult {
  const { language } = stage;
  const say = deskMessages[language];
  const { read } = desk;
  const said = doneWords(desk.done, stage);
  return html`<p class="quiet">${honesty[language]}</p>
    ${read ? html`${lead(read, stage)} ${reminder(read, stage)}` : nothing}
    <p id="done" class=${said ? 'message' : 'visually-hidden'} role="status" tabindex="-1">${said}</p>
    ${
      desk.wipe.held
        ? html`<div class="actions no-print">
            <button type="button" class="unwipe-type" @click=${() => void desk.unwipe()}>${say.unwipe}</button>
          </div>`
        : nothing
    }
    ${
      read
        ? html`${read.inventory.length > 0 ? inventoryTable(read.inventory, desk, stage) : nothing}
          ${unfinished(read, desk, stage)} ${read.inventory.length > 0 ? expiry(desk, stage) : nothing}
          ${copies(storage, stage, set)} ${merge(read, desk, stage)} ${place(read, storage, desk, stage)}`
        : nothing
    }`;
}
