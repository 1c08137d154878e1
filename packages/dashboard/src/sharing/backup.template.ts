import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { ageWords, backupAge, placeWords, storedDataMessages } from '@draagkracht/base/words.js';
import { lineList } from './clash.template.js';
import type { BackupDesk } from './backup-desk.js';
import { fileQuestion } from './file.template.js';
import { rehearsalWords } from './rehearsal.view.js';
import { sharingMessages } from './sharing.messages.js';

/** What both parts of the room are drawn with. */
export interface RoomStage {
  readonly language: Language;
  readonly level: number;
  /** ISO day. */
  readonly today: string;
  readonly readonly: boolean;
}

function rehearsed({ rehearsal }: BackupDesk, language: Language): TemplateResult | typeof nothing {
  if (!rehearsal) return nothing;
  if (!rehearsal.ok)
    return html`<p id="rehearsed" class="message fault" role="alert" tabindex="-1">
      ${storedDataMessages[language].faults[rehearsal.fault ?? 'not-ours']}
    </p>`;
  const { whole, verdict, back, here } = rehearsalWords(rehearsal, language);
  return html`<div id="rehearsed" class=${whole ? 'message' : 'message fault'} role="status" tabindex="-1">
    <p><strong>${verdict}</strong></p>
    ${lineList(back)} ${lineList(here)}
  </div>`;
}

function age(desk: BackupDesk, { language, today }: RoomStage): TemplateResult {
  const say = sharingMessages.in(language);
  const { standing } = desk;
  if (!standing) return html`<p role="status">${say.loading}</p>`;
  if (standing.madeAt === undefined && standing.changes === 0) return html`<p class="lead">${say.nothingKept}</p>`;
  const { due } = backupAge(standing, today);
  return html`<div class=${due ? 'message' : 'standing'}>
    ${due ? html`<p><strong>${say.due}</strong> ${say.dueWhy}</p>` : nothing}
    <p class="lead age">${ageWords(standing, language, today)}</p>
  </div>`;
}

/** The part about backing up: how old the last file is, a new one, a rehearsal, and where everything is. */
export function backupTemplate(desk: BackupDesk, stage: RoomStage, focus: (selector: string) => void): TemplateResult {
  const { language, level } = stage;
  const say = sharingMessages.in(language);
  const kept = desk.standing !== undefined && (desk.standing.madeAt !== undefined || desk.standing.changes > 0);
  return html`<section class="backup" aria-labelledby="backup-title">
    <div id="backup-title">${heading(level, say.backup)}</div>
    ${age(desk, stage)}
    ${
      kept
        ? html`<div class="actions no-print">
            <button type="button" class="primary make" aria-busy=${desk.busy} @click=${() => void desk.make('backup')}>
              ${say.make}
            </button>
          </div>`
        : nothing
    }
    <p class=${desk.made?.what === 'backup' ? 'message made' : 'visually-hidden'} role="status">
      ${desk.made?.what === 'backup' ? say.made(desk.made.name) : nothing}
    </p>
    ${fileQuestion({
      id: 'rehearse',
      label: say.rehearse,
      help: say.rehearseHelp,
      busy: desk.busy,
      choose: (file) => void desk.rehearse(file).then(() => focus('#rehearsed')),
    })}
    ${rehearsed(desk, language)} ${place(desk, stage)}
  </section>`;
}

function place(desk: BackupDesk, { language, level }: RoomStage): TemplateResult | typeof nothing {
  const say = sharingMessages.in(language);
  const status = desk.monitor?.storage?.status();
  if (!status) return nothing;
  const asks = status.mode === 'local' && desk.summary !== undefined && desk.summary.persisted !== true;
  return html`<div class="part place">
    ${heading(Math.min(level + 1, 6), say.where)} ${lineList(placeWords(status, desk.summary, language))}
    ${
      asks
        ? html`<div class="actions no-print">
            <button type="button" class="persist" @click=${() => void desk.persist()}>${say.persist}</button>
          </div>`
        : nothing
    }
    <p role="status" class=${desk.notPromised ? 'message' : 'visually-hidden'}>
      ${desk.notPromised ? say.persistRefused : nothing}
    </p>
  </div>`;
}
