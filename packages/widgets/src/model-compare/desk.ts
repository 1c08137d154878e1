import { html, nothing, type TemplateResult } from 'lit';
import {
  answersOf,
  changedRecord,
  fieldsOf,
  joinAnswers,
  modelComparison,
  mostSheets,
  sheetForm,
  type ModelComparison,
} from '@draagkracht/model';
import { alsoStyled, blankValues, heading, newest } from '@draagkracht/base';
import { InTurn } from '../shared/in-turn.js';
import { RecordForm } from '../shared/record-form.js';
import { scaleStyles } from '../shared/scale.styles.js';
import type { Signal, ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { change, others } from './change.template.js';
import { changeDue, comparisonsView, type Comparison, type ComparisonsView } from './compare.view.js';
import { subjectWords } from './compare.words.js';
import { deskMessages } from './desk.messages.js';
import { deskStyles } from './desk.styles.js';
import { exampleComparison } from './example.js';
import { Exchange } from './exchange.js';
import { answersOfAll, type Part } from './pairs.template.js';
import { sheetQuestions } from './sheet.template.js';

type Open = 'nothing' | 'subject' | 'change' | 'back';
type Forms = Readonly<Record<Exclude<Open, 'nothing'> | 'sheet', RecordForm<ModelComparison>>>;

const blank = { ...blankValues(fieldsOf(modelComparison.schema)), sheets: [], evidence: [], revealed: false };
const blankSheet = blankValues(fieldsOf(sheetForm.schema));

/**
 * What is kept of comparisons: the subject, answers of people one after another, the answers of all, one change, and what came of it. Until
 * somebody shows the answers nobody sees those of another.
 */
export class CompareDesk implements ToolDesk {
  readonly #owner: ToolOwner<ModelComparison>;
  readonly #forms: Forms;
  readonly #turns: InTurn;
  readonly #exchange: Exchange;
  #open: Open = 'nothing';
  /** The comparison in sight; the newest when nobody chose another. */
  #at = '';

  constructor(owner: ToolOwner<ModelComparison>) {
    this.#owner = owner;
    this.#exchange = new Exchange(owner);
    alsoStyled(owner.element, scaleStyles, deskStyles);
    const form = (prefix: Exclude<Open, 'nothing'>, asks: readonly string[]): RecordForm<ModelComparison> =>
      new RecordForm<ModelComparison>(owner, {
        type: modelComparison,
        prefix,
        asks,
        saved: (record) => this.#saved(prefix, record),
        cancelled: () => this.#show('nothing', '.again, .start'),
      });
    this.#forms = {
      subject: form('subject', ['subjectKind', 'subjectLabel']),
      change: form('change', ['pair', 'change', 'ownerRole', 'reviewOn']),
      back: form('back', ['outcome', 'learned']),
      sheet: this.#sheet(),
    };
    this.#turns = new InTurn({
      count: () => this.#current?.data.sheets.length ?? 0,
      begin: () => this.#forms.sheet.begin(blankSheet, this.#current),
      end: () => this.#show('nothing', '#comparison'),
      focus: owner.focus,
      first: '#sheet-now1',
    });
  }

  /** One person's sheet becomes a row among the others, in the same record. */
  #sheet(): RecordForm<ModelComparison> {
    const owner = this.#owner;
    return new RecordForm<ModelComparison>(owner, {
      type: sheetForm,
      prefix: 'sheet',
      record: (draft, about, making) => {
        const now = newest(about, owner.stored.records) ?? about!;
        const joined = joinAnswers(now.data, answersOf(draft.values, making.id));
        return changedRecord(modelComparison, now, joined.ok ? joined.data : now.data, making.now);
      },
      saved: () => {
        owner.stored.last = undefined;
        this.#turns.done();
      },
      cancelled: () => this.#turns.start(),
    });
  }

  get isOpen(): boolean {
    return this.#open === 'subject';
  }

  get #view(): ComparisonsView {
    return comparisonsView(this.#owner.stored.records, this.#owner.today());
  }

  get #current(): Comparison | undefined {
    const { all } = this.#view;
    return all.find(({ id }) => id === this.#at) ?? all[0];
  }

  get #part(): Part {
    return { language: this.#owner.language(), level: this.#owner.level() };
  }

  start(): void {
    this.#begin(undefined);
  }

  /** The forms follow what is kept, but never let go of what is being written. */
  follow(): void {
    const [due] = this.#view.due;
    const { back, change: changing } = this.#forms;
    if (!back.draft.dirty && this.#open !== 'back') back.begin(due?.data ?? {}, due);
    if (!changing.draft.dirty && this.#open !== 'change') changing.begin(this.#current?.data ?? {}, this.#current);
  }

  signals(): readonly Signal[] {
    const today = this.#owner.today();
    return this.#view.due.map((one) => ({ id: one.id, type: 'review-due', code: changeDue(one, today) ?? 'due' }));
  }

  #show(open: Open, focus: string): void {
    this.#open = open;
    this.#exchange.clear();
    this.follow();
    this.#owner.focus(focus);
  }

  #saved(prefix: string, record: Comparison): void {
    if (prefix !== 'back') this.#at = record.id;
    this.#show('nothing', prefix === 'subject' ? '#comparison' : '#act');
    if (prefix !== 'subject' || record.data.sheets.length > 0) return;
    this.#owner.stored.last = undefined;
    this.#turns.start();
  }

  #begin(edited: Comparison | undefined): void {
    this.#turns.leave();
    this.#forms.subject.begin(edited?.data ?? blank, edited);
    this.#forms.sheet.begin(blankSheet);
    this.#show('subject', '#subject-subjectKind');
  }

  #openForm(open: 'change' | 'back', about: Comparison, focus: string): void {
    this.#forms[open].begin(about.data, about);
    this.#show(open, focus);
  }

  readonly #goTo = (id: string): void => {
    this.#at = id;
    this.#show('nothing', '#comparison');
  };

  async #reveal(current: Comparison): Promise<void> {
    const { stored, now, focus } = this.#owner;
    const shown = changedRecord(modelComparison, current, { ...current.data, revealed: true }, now());
    if (await stored.save(shown)) focus('#comparison');
  }

  async #remove({ id }: Comparison): Promise<void> {
    if (await this.#owner.stored.remove(id)) this.#owner.focus('#act');
  }

  body(): unknown {
    if (this.#open === 'subject') return this.#subject();
    const { due, all } = this.#view;
    const current = this.#current;
    const part = this.#part;
    if (current && this.#turns.state !== 'rest')
      return html`<p class="eyebrow">${subjectWords(current.data, part.language)}</p>
        ${this.#turns.template({ ...part, form: () => this.#answer() })}`;
    const isReadonly = this.#owner.readonly();
    const asked = this.#open === 'back' ? this.#forms.back.edited : due[0];
    return html`${asked && !isReadonly ? this.#back(asked) : nothing} ${current ? this.#comparison(current) : nothing}
    ${isReadonly ? nothing : this.#again()}
    ${others({
      records: all.filter((one) => one !== current),
      today: this.#owner.today(),
      isOpen: !this.#owner.compact(),
      open: this.#goTo,
      part,
    })}`;
  }

  /** The subject; where nothing is kept the sheet to print instead, because no answers can be gathered. */
  #subject(): TemplateResult {
    const { language, level } = this.#part;
    const say = deskMessages[language];
    const { subject } = this.#forms;
    const isKept = this.#owner.stored.status.mode !== 'none';
    const title = heading(level, say.subjectTitle);
    if (isKept) return subject.template({ title, save: say.saveSubject });
    return html`${subject.template({ title })} ${this.#answer()}`;
  }

  #answer(): TemplateResult {
    const { language, level } = this.#part;
    const say = deskMessages[language];
    return this.#forms.sheet.template({
      title: heading(level, say.sheetTitle),
      save: say.saveSheet,
      fields: (fields, draw) => sheetQuestions(fields, draw, this.#part),
    });
  }

  #back(asked: Comparison): TemplateResult {
    const { language, level } = this.#part;
    const say = deskMessages[language];
    return html`<section class="back stack" aria-labelledby="back-title">
      <div id="back-title">${heading(level, say.backTitle)}</div>
      <p>${subjectWords(asked.data, language)}</p>
      ${change(asked.data, this.#owner.today(), language)}
      ${this.#forms.back.template({ title: html``, save: say.saveBack })}
    </section>`;
  }

  #comparison(current: Comparison): TemplateResult {
    const part = this.#part;
    const { data } = current;
    const say = deskMessages[part.language];
    const count = data.sheets.length;
    return html`<section class="stack part" id="comparison" tabindex="-1" aria-labelledby="comparison-title">
      <div id="comparison-title">${heading(part.level, subjectWords(data, part.language))}</div>
      <p>${count === 0 ? say.nobody : say.people(count)} ${data.revealed || count === 0 ? nothing : say.hidden}</p>
      ${data.revealed ? html`${answersOfAll(data, part)} ${this.#change(current)}` : nothing}
      ${this.#owner.readonly() ? nothing : this.#actions(current)}
    </section>`;
  }

  /** The change that was chosen; the form for it while there is none. */
  #change(current: Comparison): TemplateResult {
    const { language, level } = this.#part;
    const say = deskMessages[language];
    if (this.#owner.readonly() || (current.data.change !== '' && this.#open !== 'change'))
      return change(current.data, this.#owner.today(), language);
    return this.#forms.change.template({
      title: html`${heading(level + 1, say.changeTitle)}
        <p>${say.changeHelp}</p>`,
      save: say.saveChange,
    });
  }

  #actions(current: Comparison): TemplateResult {
    const { data } = current;
    const say = deskMessages[this.#part.language];
    const due = changeDue(current, this.#owner.today());
    const button = (name: string, text: string, act: () => unknown): TemplateResult =>
      html`<button type="button" class=${name} @click=${act}>${text}</button>`;
    const has = data.sheets.length > 0;
    return html`<div class="actions no-print">
        ${has && !data.revealed ? button('primary reveal', say.reveal, () => this.#reveal(current)) : nothing}
        ${
          data.sheets.length < mostSheets
            ? button(has ? 'next' : 'primary next', has ? say.nextPerson : say.firstPerson, () => this.#turns.start())
            : nothing
        }
        ${
          due === 'later' && this.#open !== 'back'
            ? button('look-back', say.lookBack, () => this.#openForm('back', current, '#back-outcome'))
            : nothing
        }
        ${
          due && this.#open !== 'change'
            ? button('change-it', say.changeIt, () => this.#openForm('change', current, '#change-pair'))
            : nothing
        }
        ${has ? nothing : button('edit', say.editSubject, () => this.#begin(current))}
        ${data.revealed ? button('print', say.print, () => window.print()) : nothing}
        ${button('remove', say.remove, () => this.#remove(current))}
      </div>
      ${this.#exchange.template(current)}`;
  }

  #again(): TemplateResult {
    return html`<div class="actions no-print">
      <button type="button" class="again" @click=${() => this.#begin(undefined)}>
        ${deskMessages[this.#part.language].again}
      </button>
    </div>`;
  }

  example(): TemplateResult {
    const part = this.#part;
    const data = exampleComparison(part.language);
    const say = deskMessages[part.language];
    return html`<section id="example" class="example no-print" aria-label=${say.invented} tabindex="-1">
      <p class="tag">${say.invented}</p>
      ${heading(part.level, subjectWords(data, part.language))}
      <p>${say.people(data.sheets.length)}</p>
      ${answersOfAll(data, part)}
    </section>`;
  }
}
