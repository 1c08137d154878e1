import { html, nothing, type TemplateResult } from 'lit';
import {
  fieldsOf,
  interplayScan,
  periodLabel,
  plainName,
  type InterplayScan,
  type KeptDraft,
} from '@draagkracht/model';
import { alsoStyled, blankValues, DkExportEvent, download, heading } from '@draagkracht/base';
import { byTime, dueOf } from '../shared/due.view.js';
import { exampleFrame } from '../shared/example.template.js';
import type { Signal, ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { deskMessages, type ScanDeskMessages } from './desk.messages.js';
import { exampleScan } from './example.js';
import { findings, tensionsBlock } from './findings.template.js';
import { matrix, type Part } from './matrix.template.js';
import { ScanExchange } from './scan-exchange.js';
import { ScanForms, allTensions, type ScanFormName } from './scan-forms.js';
import { actions, dueNote, others, standing, type ScanActs } from './scan.template.js';
import { scanCsv } from './scan-csv.words.js';
import { scanSentence } from './scan.words.js';
import { ScanTurns } from './scan-turns.js';
import { scanStyles } from './scan.styles.js';
import { sideOrder, type ScanRecord } from './ties.view.js';

/** The scan itself: its parties, the sides one after another, what was found, tensions and answers, and what is worked on. */
export class ScanDesk implements ToolDesk {
  readonly #owner: ToolOwner<InterplayScan>;
  readonly #forms: ScanForms;
  readonly #turns: ScanTurns;
  readonly #exchange: ScanExchange;
  #open: Exclude<ScanFormName, 'sheet'> | undefined;
  #shown = '';
  /** A file is asked for, while nothing is kept. */
  #isBringing = false;

  constructor(owner: ToolOwner<InterplayScan>) {
    this.#owner = owner;
    this.#forms = new ScanForms(owner, {
      saved: (name, record) => this.#saved(name, record),
      cancelled: (name) => (name === 'sheet' ? this.#turns.start() : this.#close('#scan, .start')),
    });
    this.#exchange = new ScanExchange(owner, (id) => this.#show(id));
    this.#turns = new ScanTurns(owner, this.#forms, () => this.#current);
    alsoStyled(owner.element, scanStyles);
  }

  get isOpen(): boolean {
    return this.#open !== undefined || this.#isBringing;
  }

  get #say(): ScanDeskMessages {
    return deskMessages[this.#owner.language()];
  }

  get #part(): Part {
    return { language: this.#owner.language(), level: this.#owner.level() };
  }

  get #all(): readonly ScanRecord[] {
    return [...this.#owner.stored.records].sort((a, b) => byTime(b.createdAt, a.createdAt));
  }

  get #current(): ScanRecord | undefined {
    return this.#all.find(({ id }) => id === this.#shown) ?? this.#all[0];
  }

  /** Ties whose day to look back has come. */
  signals(): readonly Signal[] {
    const today = this.#owner.today();
    return this.#all.flatMap(({ id, data }) =>
      data.chosen.flatMap(({ a, b, by, outcome }) => {
        const due = dueOf(by, today);
        return outcome === undefined && due !== 'later'
          ? [{ id: `${id} ${a} ${b}`, type: 'review-due', code: due }]
          : [];
      }),
    );
  }

  /** Begins a scan with room for three parties, one of each side. */
  start(): void {
    const blank = blankValues(fieldsOf(interplayScan.schema));
    const parties = sideOrder.map((kind) => ({ label: '', kind }));
    this.#forms.begin('parties', { ...blank, heldOn: this.#owner.today(), parties, sides: [], revealed: false });
    this.#openForm('parties', '#parties-area');
  }

  /** Asks for a file that another side gave. */
  bring(): void {
    this.#isBringing = true;
    this.#exchange.clear();
    this.#owner.focus('#scan-file');
  }

  /** Goes on with what was typed and never saved. */
  resume(draft: KeptDraft): void {
    const name = this.#forms.resume(draft);
    if (!name || name === 'sheet') return;
    this.#shown = draft.recordId ?? '';
    this.#openForm(name, `#form-${name}`);
  }

  #openForm(name: Exclude<ScanFormName, 'sheet'>, focus: string): void {
    this.#turns.leave();
    this.#exchange.clear();
    this.#open = name;
    this.#owner.stored.last = undefined;
    this.#owner.focus(focus);
  }

  #close(focus: string): void {
    this.#open = undefined;
    this.#isBringing = false;
    this.#owner.focus(focus);
  }

  #show(id: string): void {
    this.#shown = id;
    this.#close('#scan');
  }

  #saved(name: ScanFormName, record: ScanRecord): void {
    this.#shown = record.id;
    if (name === 'sheet') this.#turns.done(record);
    else this.#close(name === 'parties' ? '#scan' : '#act');
  }

  /** What is in sight. */
  body(): unknown {
    const current = this.#current;
    if (this.#open) return this.#forms.template(this.#open, this.#forms.about(this.#open)?.data ?? current?.data);
    if (!current) return this.#exchange.template(undefined, () => this.#close('.from-file'));
    if (this.#turns.isOn) return this.#turns.template(current, this.#part);
    return this.#rest(current);
  }

  #rest(current: ScanRecord): TemplateResult {
    const { data } = current;
    const part = this.#part;
    const today = this.#owner.today();
    const isReadonly = this.#owner.readonly();
    const work = isReadonly
      ? undefined
      : (tie: { a: { key: string }; b: { key: string } }) => this.#work(current, tie.a.key, tie.b.key);
    return html`<section class="stack" id="scan" tabindex="-1">
      ${heading(part.level, data.area)}
      <p class="quiet">${this.#say.made(periodLabel(data.heldOn || today, part.language))}</p>
      ${dueNote(current, today, part, this.#acts)}
      ${data.revealed ? html`<p class="lead">${scanSentence(data, part.language)}</p>` : nothing}
      ${standing(current, part, this.#acts)}
      ${data.revealed ? html`${findings(data, today, work, part)} ${this.#owner.compact() ? nothing : matrix(data, part)}` : nothing}
      ${data.revealed || data.tensions.length > 0 ? tensionsBlock(data, part) : nothing}
      ${actions(current, part, this.#acts)} ${isReadonly ? nothing : this.#exchange.template(current)}
      ${others(
        this.#all.filter((one) => one !== current),
        part,
        this.#acts,
      )}
    </section>`;
  }

  #edit(name: 'parties' | 'tensions' | 'chosen' | 'back', current: ScanRecord): void {
    const values = name === 'tensions' ? { ...current.data, tensions: allTensions(current.data) } : { ...current.data };
    this.#forms.begin(name, values, current);
    this.#openForm(name, `#form-${name}`);
  }

  #work(current: ScanRecord, a: string, b: string): void {
    this.#edit('chosen', current);
    const at = this.#forms.choose(a, b);
    this.#owner.focus(`#chosen-chosen-${at}-what`);
  }

  readonly #acts: ScanActs = {
    readonly: () => this.#owner.readonly(),
    turn: () => this.#turns.start(),
    askAgain: (side) => this.#turns.start(side),
    reveal: () => void this.#turns.reveal(),
    edit: (name, current) => this.#edit(name, current),
    csv: ({ data }) => {
      const name = `${this.#say.fileName}-${plainName(data.area, 40)}.csv`;
      download(scanCsv(data, this.#owner.today(), this.#owner.language()), name, 'text/csv');
      this.#owner.tell(new DkExportEvent('csv', data.ties.length));
    },
    remove: async ({ id }) => {
      if (await this.#owner.stored.remove(id)) this.#owner.focus('#act');
    },
    again: () => this.start(),
    show: (id) => this.#show(id),
  };

  /** An invented example. */
  example(): TemplateResult {
    const part = this.#part;
    const today = this.#owner.today();
    const data = exampleScan(part.language, today);
    return exampleFrame(
      this.#say,
      html`<p class="lead">${scanSentence(data, part.language)}</p>
        ${findings(data, today, undefined, part)} ${matrix(data, part)} ${tensionsBlock(data, part)}`,
    );
  }
}
