import { html, nothing, type TemplateResult } from 'lit';
import { changedRecord, modelComparison, type KeptDraft, type ModelComparison } from '@draagkracht/model';
import { alsoStyled, heading } from '@draagkracht/base';
import { InTurn } from '../shared/in-turn.js';
import { agreedStyles, timelineStyles } from '../shared/said.styles.js';
import { scaleStyles } from '../shared/scale.styles.js';
import type { Signal, ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { comparisonActions } from './actions.template.js';
import { change, others } from './change.template.js';
import { changeDue, comparisonsView, type Comparison, type ComparisonsView } from './compare.view.js';
import { subjectWords } from './compare.words.js';
import { deskMessages } from './desk.messages.js';
import { deskStyles } from './desk.styles.js';
import { Exchange } from './exchange.js';
import { drawBack, drawChange, drawSheet, drawSubject } from './forms.template.js';
import { blank, blankSheet, compareForms, formNames, type CompareForms, type FormName } from './forms.js';
import { PairInSight } from './pair-in-sight.js';
import { PairShown } from './pair-shown.js';
import { answersOfAll, exampleTemplate, type Part } from './pairs.template.js';

type Open = 'nothing' | Exclude<FormName, 'sheet'>;

/**
 * What is kept of comparisons: the subject, answers of people one after another, the answers of all, one change, and what came of it. Until
 * somebody shows the answers nobody sees those of another.
 */
export class CompareDesk implements ToolDesk {
  readonly #owner: ToolOwner<ModelComparison>;
  readonly #forms: CompareForms;
  readonly #turns: InTurn;
  readonly #exchange: Exchange;
  readonly #sight: PairInSight;
  readonly #shown: PairShown;
  #open: Open = 'nothing';
  /** The comparison in sight; the newest when nobody chose another. */
  #at = '';

  constructor(owner: ToolOwner<ModelComparison>) {
    this.#owner = owner;
    this.#exchange = new Exchange(owner);
    alsoStyled(owner.element, scaleStyles, agreedStyles, timelineStyles, deskStyles);
    this.#forms = compareForms(owner, {
      saved: (form, record) => this.#saved(form, record),
      cancelled: (form) => (form === 'sheet' ? this.#turns.start() : this.#show('nothing', '.again, .start')),
    });
    this.#sight = new PairInSight({ draft: () => this.#forms.sheet.draft, focus: owner.focus });
    this.#shown = new PairShown(owner.focus);
    this.#turns = new InTurn({
      count: () => this.#current?.data.sheets.length ?? 0,
      begin: () => this.#beginSheet(this.#current),
      end: () => this.#show('nothing', '#comparison'),
      focus: owner.focus,
      first: '#sheet-now1',
    });
  }

  get isOpen(): boolean {
    // While the device goes around nothing may be offered of what somebody else typed.
    return this.#open !== 'nothing' || this.#turns.state !== 'rest';
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

  /** Somebody's answers can only go on in the comparison they belong to. */
  resume(draft: KeptDraft): void {
    const form = formNames.find((name) => name === draft.form);
    const isThere = this.#owner.stored.records.some(({ id }) => id === draft.recordId);
    if (!form || (form !== 'subject' && !isThere)) return;
    this.#at = draft.recordId ?? this.#at;
    this.#forms[form].resume(draft);
    if (form !== 'sheet') return void (this.#open = form);
    this.#turns.state = 'turn';
    this.#sight.resume();
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

  #saved(form: FormName, record: Comparison): void {
    if (form === 'sheet') return this.#turns.done();
    if (form !== 'back') this.#at = record.id;
    this.#show('nothing', form === 'subject' ? '#comparison' : '#act');
    if (form !== 'subject' || record.data.sheets.length > 0) return;
    this.#owner.stored.last = undefined;
    this.#turns.start();
  }

  #begin(edited: Comparison | undefined): void {
    this.#turns.leave();
    this.#forms.subject.begin(edited?.data ?? blank, edited);
    this.#beginSheet(undefined);
    this.#show('subject', '#subject-subjectKind');
  }

  #beginSheet(edited: Comparison | undefined): void {
    this.#sight.at = 1;
    this.#forms.sheet.begin(blankSheet, edited);
  }

  #openForm(open: 'change' | 'back', about: Comparison, focus: string): void {
    this.#forms[open].begin(about.data, about);
    this.#show(open, focus);
  }

  readonly #goTo = (id: string): void => {
    this.#at = id;
    this.#shown.reset();
    this.#show('nothing', '#comparison');
  };

  async #reveal(current: Comparison): Promise<void> {
    const { stored, now, focus } = this.#owner;
    this.#shown.reset();
    const shown = changedRecord(modelComparison, current, { ...current.data, revealed: true }, now());
    if (await stored.save(shown)) focus('#comparison');
  }

  async #remove({ id }: Comparison): Promise<void> {
    if (await this.#owner.stored.remove(id)) this.#owner.focus('#act');
  }

  body(): unknown {
    if (this.#open === 'subject')
      return drawSubject(this.#forms, this.#owner.stored.status.mode, this.#part, this.#sight);
    const { due, all } = this.#view;
    const current = this.#current;
    const part = this.#part;
    if (current && this.#turns.state !== 'rest')
      return html`<p class="eyebrow">${subjectWords(current.data, part.language)}</p>
        ${this.#turns.template({ ...part, form: () => drawSheet(this.#forms, part, this.#sight) })}`;
    const isReadonly = this.#owner.readonly();
    const asked = this.#open === 'back' ? this.#forms.back.edited : due[0];
    return html`${asked && !isReadonly ? drawBack(this.#forms, asked.data, this.#owner.today(), part) : nothing}
    ${current ? this.#comparison(current) : nothing} ${isReadonly ? nothing : this.#again()}
    ${others({
      records: all.filter((one) => one !== current),
      today: this.#owner.today(),
      isOpen: !this.#owner.compact(),
      open: this.#goTo,
      part,
    })}`;
  }

  #comparison(current: Comparison): TemplateResult {
    const part = this.#part;
    const { data } = current;
    const say = deskMessages[part.language];
    const count = data.sheets.length;
    return html`<section class="stack part" id="comparison" tabindex="-1" aria-labelledby="comparison-title">
      <div id="comparison-title">${heading(part.level, subjectWords(data, part.language))}</div>
      <p>${count === 0 ? say.nobody : say.people(count)} ${data.revealed || count === 0 ? nothing : say.hidden}</p>
      ${data.revealed ? html`${answersOfAll(data, part, this.#shown)} ${this.#change(current)}` : nothing}
      ${this.#owner.readonly() ? nothing : this.#actions(current)}
    </section>`;
  }

  /** The change that was chosen; the form for it while there is none. */
  #change(current: Comparison): TemplateResult {
    return this.#owner.readonly() || (current.data.change !== '' && this.#open !== 'change')
      ? change(current.data, this.#owner.today(), this.#part.language)
      : drawChange(this.#forms, this.#part);
  }

  #actions(current: Comparison): TemplateResult {
    return html`${comparisonActions(
      current.data,
      this.#open === 'nothing' ? changeDue(current, this.#owner.today()) : undefined,
      {
        reveal: () => void this.#reveal(current),
        next: () => this.#turns.start(),
        lookBack: () => this.#openForm('back', current, '#back-outcome'),
        changeIt: () => this.#openForm('change', current, '#change-pair'),
        edit: () => this.#begin(current),
        remove: () => void this.#remove(current),
      },
      this.#part.language,
    )}
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
    return exampleTemplate(this.#part, this.#shown);
  }
}
