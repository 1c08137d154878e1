import { html, nothing, type TemplateResult } from 'lit';
import { changedRecord, interplayScan, plainName, type InterplayScan } from '@draagkracht/model';
import { DkExportEvent, DkImportEvent, download } from '@draagkracht/base';
import { fileField } from '../shared/file-field.js';
import type { ToolOwner } from '../shared/tool-desk.js';
import { deskMessages, type ScanDeskMessages } from './desk.messages.js';
import { joinScan, readScan, scanFile, type JoinedScan } from './scan-file.view.js';
import { sideWords } from './scan.words.js';
import type { ScanRecord } from './ties.view.js';

/** Answers of sides that go from one device to another as a file, and what came of the last one. */
export class ScanExchange {
  readonly #owner: ToolOwner<InterplayScan>;
  readonly #taken: (id: string) => void;
  #outcome: { readonly isFault: boolean; readonly text: string } | undefined;

  constructor(owner: ToolOwner<InterplayScan>, taken: (id: string) => void) {
    this.#owner = owner;
    this.#taken = taken;
  }

  /** Forgets what came of the last file. */
  clear(): void {
    this.#outcome = undefined;
  }

  get #say(): ScanDeskMessages {
    return deskMessages[this.#owner.language()];
  }

  #export(record: ScanRecord): void {
    download(scanFile(record), `${this.#say.fileName}-${plainName(record.data.area, 40)}.json`);
    this.#owner.tell(new DkExportEvent('json', record.data.sides.length));
  }

  /** Takes a file in: into the scan with the same id, else as a scan of its own. */
  async import(text: string): Promise<void> {
    const found = readScan(text);
    if (typeof found === 'string') return this.#refuse(this.#say.refused[found]);
    const { stored, now, tell, focus } = this.#owner;
    const here = stored.records.find(({ id }) => id === found.id);
    const joined = here ? joinScan(here, found) : undefined;
    if (joined === 'other-parties') return this.#refuse(this.#say.refused[joined]);
    const data = joined?.data ?? found.data;
    const isNew = !joined || joined.added.length > 0;
    if (isNew && !(await stored.save(changedRecord(interplayScan, here ?? found, data, now())))) return;
    tell(new DkImportEvent(isNew ? 1 : 0, 0));
    this.#outcome = { isFault: false, text: joined ? this.#came(joined) : this.#say.cameNew };
    this.#taken(found.id);
    focus('#came');
  }

  #refuse(text: string): void {
    this.#outcome = { isFault: true, text };
    this.#owner.tell(new DkImportEvent(0, 1));
    this.#owner.focus('#came');
  }

  #came({ added, known, kept }: JoinedScan): string {
    const language = this.#owner.language();
    const parts = [
      added.length > 0 ? this.#say.came(sideWords(added, language)) : '',
      known.length > 0 ? this.#say.known(sideWords(known, language)) : '',
      kept.length > 0 ? this.#say.kept(sideWords(kept, language)) : '',
    ].filter(Boolean);
    return parts.length === 0 ? this.#say.cameEmpty : parts.join(' ');
  }

  /** The ways out and in, with what came of the last file; `leave` closes it where there is nothing else in sight. */
  template(current: ScanRecord | undefined, leave?: () => void): TemplateResult {
    const say = this.#say;
    const choose = async (file: File): Promise<void> => this.import(await file.text());
    return html`<div class="block no-print">
      ${
        this.#outcome
          ? html`<p class="message ${this.#outcome.isFault ? 'fault' : ''}" id="came" role="status" tabindex="-1">
              ${this.#outcome.text}
            </p>`
          : nothing
      }
      ${
        current
          ? html`<p class="quiet">${say.fileHelp}</p>
              <div class="actions">
                <button type="button" class="take" @click=${() => this.#export(current)}>${say.file}</button>
              </div>`
          : nothing
      }
      ${fileField({ id: 'scan-file', label: say.importLabel, hint: say.importHint, choose: (file) => void choose(file) })}
      ${
        leave
          ? html`<div class="actions">
              <button type="button" class="leave" @click=${leave}>${say.letGoFile}</button>
            </div>`
          : nothing
      }
    </div>`;
  }
}
