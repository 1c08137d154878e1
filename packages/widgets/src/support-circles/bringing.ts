import { html, nothing, type TemplateResult } from 'lit';
import { changedRecord, dayAt, periodLabel, supportCircles, type SupportCircles } from '@draagkracht/model';
import { DkImportEvent, heading } from '@draagkracht/base';
import type { ToolOwner } from '../shared/tool-desk.js';
import { deskMessages, type CirclesDeskMessages } from './desk.messages.js';
import type { CirclesRecord } from './people.view.js';
import { circlesLook, laterInShort, type Look } from './look.template.js';
import { readFile, type Brought, type UnreadCode } from './take-along.view.js';

/** Circles that come back from a file: looked at first, kept only when somebody says so. */
export class Bringing {
  /** Whether a file is asked for or looked at. */
  isOpen = false;
  readonly #owner: ToolOwner<SupportCircles>;
  readonly #kept: (now: CirclesRecord) => void;
  #found: Brought | UnreadCode | undefined;

  constructor(owner: ToolOwner<SupportCircles>, kept: (now: CirclesRecord) => void) {
    this.#owner = owner;
    this.#kept = kept;
  }

  /** Asks for a file. */
  open(): void {
    [this.isOpen, this.#found] = [true, undefined];
    this.#owner.focus('#circles-file');
  }

  get #say(): CirclesDeskMessages {
    return deskMessages[this.#owner.language()];
  }

  readonly #read = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    this.#found = readFile(await file.text());
    input.value = ''; // the same file may be chosen again, once it was mended
    this.#owner.focus(typeof this.#found === 'string' ? '#circles-file' : '#lead');
  };

  readonly #close = (): void => {
    [this.isOpen, this.#found] = [false, undefined];
    this.#owner.focus('.from-file, .bring');
  };

  readonly #keep = async ({ now, later, rejected }: Brought): Promise<void> => {
    const { stored, tell } = this.#owner;
    const at = this.#owner.now();
    const fresh = (record: CirclesRecord): CirclesRecord => changedRecord(supportCircles, record, record.data, at);
    const isDone = await stored.save(fresh(now), later ? [fresh(later)] : []);
    if (!isDone) return;
    tell(new DkImportEvent(later ? 2 : 1, rejected));
    [this.isOpen, this.#found] = [false, undefined];
    this.#kept(now);
  };

  #preview(found: Brought, look: Look): TemplateResult {
    const { stored, readonly } = this.#owner;
    const here = stored.records.find(({ id }) => id === found.now.id);
    const { mode } = stored.status;
    const day = here && periodLabel(dayAt(new Date(here.updatedAt)), look.language);
    return html`<div class="message" role="status">
        <p>${this.#say.brought}</p>
        ${day ? html`<p>${this.#say.broughtOver(day)}</p>` : nothing}
        ${found.rejected > 0 ? html`<p>${this.#say.rejected(found.rejected)}</p>` : nothing}
      </div>
      ${circlesLook(found, 'now', look)} ${found.later ? laterInShort(found.now.data, found.later.data, look) : nothing}
      <p class="quiet no-print">${this.#say.kept}</p>
      <div class="actions no-print">
        ${
          mode === 'none' || readonly()
            ? nothing
            : html`<button type="button" class="primary keep" @click=${() => void this.#keep(found)}>
                ${mode === 'local' ? this.#say.keep : this.#say.keepInMemory}
              </button>`
        }
        <button type="button" class="print" @click=${() => window.print()}>${this.#say.print}</button>
        <button type="button" class="let-go" @click=${this.#close}>${this.#say.letGo}</button>
      </div>`;
  }

  /** The question for a file, or what was found in it. */
  template(look: Look): TemplateResult {
    const found = this.#found;
    if (found !== undefined && typeof found !== 'string') return this.#preview(found, look);
    return html`<section class="block">
      ${heading(look.level, this.#say.bringTitle)}
      <div class="field">
        <label for="circles-file">${this.#say.bring}</label>
        <p class="hint" id="circles-file-hint">${this.#say.bringHelp}</p>
        <input
          id="circles-file"
          type="file"
          accept=".json,application/json"
          aria-describedby="circles-file-hint circles-file-fault"
          @change=${(event: Event) => void this.#read(event)}
        />
        <div id="circles-file-fault" role="alert">
          ${found ? html`<p class="error">${this.#say.unread[found]}</p>` : nothing}
        </div>
      </div>
      <div class="actions"><button type="button" class="let-go" @click=${this.#close}>${this.#say.letGo}</button></div>
    </section>`;
  }
}
