import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { MergeChoice } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { storedDataMessages } from '@draagkracht/base/words.js';
import { momentWords, refusalWords, type Telling } from '../history/history.words.js';
import type { BackupDesk } from './backup-desk.js';
import type { RoomStage } from './backup.template.js';
import { clashTemplate, lineList } from './clash.template.js';
import { differencesOf, type Clash, type Differences } from './differences.view.js';
import { fileQuestion } from './file.template.js';
import type { MergeDesk } from './merge-desk.js';
import { sharingMessages, type SharingMessages } from './sharing.messages.js';

/** What the part about merging does beside its desks. */
export interface MergeActs {
  readonly focus: (selector: string) => void;
  readonly changed: () => void;
}

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** Most names that are listed without being asked for. */
const NAMED = 12;

function folded(title: string, content: unknown, open = false): TemplateResult {
  return html`<details ?open=${open}>
    <summary>${title}</summary>
    ${content}
  </details>`;
}

/** What nobody has to choose about. */
function byItself(
  { joining, coming, renamed, datasets, same, onlyHere, rejected }: Differences,
  stage: RoomStage,
): TemplateResult {
  const say = sharingMessages.in(stage.language);
  const joined = joining.map(
    ({ name, lines }) => html`${name}${lines.length === 1 ? `: ${lines[0]}` : lineList(lines)}`,
  );
  return html`${joining.length > 0 ? folded(say.together(joining.length), lineList(joined), joining.length <= NAMED) : nothing}
    ${coming.length > 0 ? folded(say.onlyThere(coming.length), lineList(coming), coming.length <= NAMED) : nothing}
    ${renamed.map((sentence) => html`<p class="renamed">${sentence}</p>`)}
    ${datasets.length > 0 ? folded(say.datasetsThere(datasets.length), lineList(datasets), true) : nothing}
    ${rejected > 0 ? html`<p>${say.rejected(rejected)}</p>` : nothing}
    <p class="quiet">${same > 0 ? say.same(same) : nothing} ${onlyHere > 0 ? say.onlyHere(onlyHere) : nothing}</p>`;
}

function clashesTemplate(
  clashes: readonly Clash[],
  desk: MergeDesk,
  stage: RoomStage,
  acts: MergeActs,
): TemplateResult {
  const say = sharingMessages.in(stage.language);
  const choose = (id: string) => (choice: MergeChoice) => {
    desk.choice(id, choice);
    acts.changed();
  };
  return html`<p><strong>${say.toChoose(clashes.length)}.</strong> ${say.toChooseHelp}</p>
    ${repeat(
      clashes,
      ({ id }) => id,
      (clash) => clashTemplate(clash, stage, choose(clash.id)),
    )}`;
}

/** What merging will do with what was chosen, in one sentence. */
function willWords({ counts, clashes }: Differences, say: SharingMessages): string {
  if (Object.values(counts).some((count) => count > 0)) return say.will(counts);
  return clashes.length > 0 ? say.willKeep : say.willNothing;
}

function mergeActions(desk: MergeDesk, say: SharingMessages, can: boolean, acts: MergeActs): TemplateResult {
  const run = (): void => void desk.run().then(() => acts.focus('#merged'));
  const leave = (): void => {
    desk.leave();
    acts.changed();
    acts.focus('#colleague');
  };
  return html`<div class="actions no-print">
    ${
      can
        ? html`<button type="button" class="primary run" aria-busy=${desk.busy} @click=${run}>${say.doMerge}</button>`
        : nothing
    }
    <button type="button" class="leave" @click=${leave}>${say.leave}</button>
  </div>`;
}

function preview(desk: MergeDesk, stage: RoomStage, acts: MergeActs): TemplateResult | typeof nothing {
  const { language, level, today, readonly } = stage;
  const say = sharingMessages.in(language);
  const { preview: found } = desk;
  if (!found) return nothing;
  if (!found.ok)
    return html`<p id="differences" class="message fault" role="alert" tabindex="-1">
      ${storedDataMessages[language].faults[found.fault ?? 'not-ours']}
    </p>`;
  const differences = differencesOf(found, desk.choices, language, today);
  const { madeAt, clashes, empty } = differences;
  return html`<div id="differences" class="part" tabindex="-1">
    ${heading(Math.min(level + 1, 6), say.differences)}
    <p class="quiet">${say.madeAt(madeAt)}</p>
    ${clashes.length > 0 ? clashesTemplate(clashes, desk, stage, acts) : nothing} ${byItself(differences, stage)}
    <p class="will" role="status">${willWords(differences, say)}</p>
    ${mergeActions(desk, say, !readonly && !empty, acts)}
  </div>`;
}

/** What was done, and the way back. */
function outcome(desk: MergeDesk, stage: RoomStage, telling: Telling, acts: MergeActs): TemplateResult {
  const say = sharingMessages.in(stage.language);
  const { done, last, undone, refused } = desk;
  const text = undone ? say.undone : done ? say.did(done) : '';
  return html`<p id="merged" class=${text ? 'message' : 'visually-hidden'} role="status" tabindex="-1">${text}</p>
    ${
      refused
        ? html`<div id="refused" class="message fault" role="alert" tabindex="-1">
            ${refusalWords(refused, telling).map((line) => html`<p>${line}</p>`)}
          </div>`
        : nothing
    }
    ${
      last && !stage.readonly
        ? html`<p class="last">${say.last(lowerFirst(momentWords(last.at, telling)))}</p>
            <div class="actions no-print">
              <button
                type="button"
                class="undo"
                aria-busy=${desk.busy}
                @click=${() => void desk.undo().then(() => acts.focus(desk.refused ? '#refused' : '#merged'))}
              >
                ${say.undo}
              </button>
            </div>`
        : nothing
    }`;
}

/** The part about a colleague: a file to give, the file that was got, what differs, and the way back. */
export function mergeTemplate(
  desk: MergeDesk,
  backup: BackupDesk,
  stage: RoomStage,
  telling: Telling,
  acts: MergeActs,
): TemplateResult {
  const { language, level } = stage;
  const say = sharingMessages.in(language);
  const given = backup.made?.what === 'colleague' ? backup.made.name : undefined;
  return html`<section class="merge" aria-labelledby="merge-title">
    <div id="merge-title">${heading(level, say.merge)}</div>
    <p>${say.mergeIntro}</p>
    <div class="actions no-print">
      <button type="button" class="give" aria-busy=${backup.busy} @click=${() => void backup.make('colleague')}>
        ${say.give}
      </button>
    </div>
    <p class=${given ? 'message given' : 'visually-hidden'} role="status">${given ? say.given(given) : nothing}</p>
    ${fileQuestion({
      id: 'colleague',
      label: say.choose,
      help: say.chooseHelp,
      busy: desk.busy,
      choose: (file) => void desk.choose(file).then(() => acts.focus('#differences')),
    })}
    ${preview(desk, stage, acts)} ${outcome(desk, stage, telling, acts)}
  </section>`;
}
