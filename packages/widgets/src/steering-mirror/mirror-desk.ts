import { html, nothing, type TemplateResult } from 'lit';
import {
  addedTally,
  budgetCaseType,
  budgetRemainderType,
  mirrorCode,
  noTally,
  obstacleType,
  readCounts,
  steeringMirror,
  teamBudgetType,
  type BudgetCase,
  type BudgetRemainder,
  type KeptDraft,
  type Obstacle,
  type SteeringMirror,
  type SteeringTally,
  type TeamBudget,
} from '@draagkracht/model';
import { alsoStyled, DkImportEvent, heading } from '@draagkracht/base';
import { changeKept } from '../shared/change-kept.js';
import { scaleStyles } from '../shared/scale.styles.js';
import type { Signal, ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { Collect } from './collect.js';
import { deskMessages } from './desk.messages.js';
import { exampleMirror } from './example.js';
import { factsOf, type MirrorFacts } from './facts.view.js';
import { gapTemplate } from './gap.template.js';
import { MirrorForms, type MirrorForm } from './mirror-forms.js';
import { mirrorSignals, mirrorView, stageOf, tellingDue, type MirrorRecord } from './mirror.view.js';
import { mirrorStyles } from './mirror.styles.js';
import { Others } from './others.js';
import { doneTemplate, factsTemplate, othersTemplate, promiseTemplate, type RoundPart } from './round.template.js';

/** What stands open; the going round and the collecting take the whole place, so that nothing else is in sight. */
type Open = { readonly what: MirrorForm | 'turns'; readonly id: string } | { readonly what: 'collect' } | undefined;

/** The late half of the mirror: the rounds, the forms, the going round, the example. */
export class MirrorDesk implements ToolDesk {
  readonly #owner: ToolOwner<SteeringMirror>;
  readonly #forms: MirrorForms;
  readonly #others: Others;
  readonly #collect: Collect;
  readonly #notices = new Map<string, string>();
  #open: Open;

  constructor(owner: ToolOwner<SteeringMirror>) {
    this.#owner = owner;
    this.#forms = new MirrorForms(owner, {
      facts: () => this.#facts(),
      closed: (form, saved) => this.#close(saved ? '#act' : form === 'self' ? '.again, .start' : `.${form}`),
    });
    this.#others = new Others({
      focus: owner.focus,
      update: owner.update,
      ended: (tally) => void this.#counted(tally),
    });
    this.#collect = new Collect(owner, () => this.#close('.collect-start'));
    alsoStyled(owner.element, scaleStyles);
    alsoStyled(owner.element, mirrorStyles);
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  start(): void {
    this.#show('self', undefined, '#self-whose');
  }

  /** Others answer here for a mirror on another device. */
  collect(): void {
    this.#open = { what: 'collect' };
    this.#collect.start();
  }

  resume(draft: KeptDraft): void {
    const found = this.#forms.resume(draft);
    if (found) this.#open = { what: found.form, id: found.id };
  }

  signals(): readonly Signal[] {
    return mirrorSignals(this.#records, this.#owner.today());
  }

  /** A day of telling that has come asks its question by itself. */
  follow(): void {
    const due = this.#records.find(({ data }) => tellingDue(data, this.#owner.today()) !== 'later');
    if (due && !this.#owner.readonly()) this.#forms.begin('back', due);
  }

  get #records(): readonly MirrorRecord[] {
    return this.#owner.stored.records;
  }

  #facts(): MirrorFacts {
    const { stored, today } = this.#owner;
    return factsOf(
      {
        obstacles: stored.others<Obstacle>(obstacleType),
        budgets: stored.others<TeamBudget>(teamBudgetType),
        cases: stored.others<BudgetCase>(budgetCaseType),
        remainders: stored.others<BudgetRemainder>(budgetRemainderType),
      },
      today(),
    );
  }

  #show(what: MirrorForm, record: MirrorRecord | undefined, focus: string): void {
    this.#owner.stored.last = undefined;
    this.#forms.begin(what, record);
    this.#open = { what, id: record?.id ?? '' };
    this.#owner.focus(focus);
  }

  #close(focus: string): void {
    this.#open = undefined;
    this.#owner.focus(focus);
  }

  #isOpenFor(what: MirrorForm | 'turns', { id }: MirrorRecord): boolean {
    return this.#open?.what === what && this.#open.id === id;
  }

  #askOthers(record: MirrorRecord): void {
    this.#owner.stored.last = undefined;
    this.#open = { what: 'turns', id: record.id };
    this.#others.start();
  }

  #add(record: MirrorRecord, tally: SteeringTally, mark?: string): Promise<boolean> {
    return changeKept(this.#owner, steeringMirror, record, (data) => ({
      ...data,
      others: addedTally(data.others ?? noTally(), tally),
      added: mark === undefined ? data.added : [...data.added, mark],
    }));
  }

  /** Everybody had a turn. When the device refuses, the counts stay and it can be tried again. */
  async #counted(tally: SteeringTally): Promise<void> {
    const open = this.#open;
    const record = open?.what === 'turns' ? this.#records.find(({ id }) => id === open.id) : undefined;
    if (record && !(await this.#add(record, tally))) return this.#others.start(true);
    this.#others.forget();
    this.#close('#act');
  }

  async #file(record: MirrorRecord, event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const text = await file.text();
    input.value = '';
    const { language, update, tell } = this.#owner;
    const say = deskMessages[language()];
    const read = readCounts(text, { code: mirrorCode(record.id), added: record.data.added });
    if (read.ok && !(await this.#add(record, read.counts, read.mark))) return;
    this.#notices.set(record.id, read.ok ? say.fileAdded(read.counts.people) : say.faults[read.because]);
    tell(new DkImportEvent(Number(read.ok), Number(!read.ok)));
    update();
  }

  /** From now on nobody is added: who came later could be worked out from the difference. */
  async #showOthers(record: MirrorRecord): Promise<void> {
    const { today } = this.#owner;
    const isDone = await changeKept(this.#owner, steeringMirror, record, (data) => ({ ...data, shownOn: today() }));
    if (!isDone) return;
    // What was seen cannot be taken back: adding somebody after that would tell what they answered.
    this.#owner.stored.last = undefined;
    const kept = this.#records.find(({ id }) => id === record.id) ?? record;
    this.#forms.begin('promise', kept);
    this.#open = { what: 'promise', id: kept.id };
    this.#owner.focus(`#round-${kept.id}`);
  }

  async #remove(id: string): Promise<void> {
    if (await this.#owner.stored.remove(id)) this.#owner.focus('#act');
  }

  #button(name: string, text: string, act: () => void): TemplateResult {
    return html`<button type="button" class=${name} @click=${act}>${text}</button>`;
  }

  #round(record: MirrorRecord, part: RoundPart): TemplateResult {
    const { data, id } = record;
    const say = deskMessages[part.language];
    const inner = { ...part, level: part.level + 1 };
    const isReadonly = this.#owner.readonly();
    return html`<section class="round stack" id="round-${id}" tabindex="-1">
      ${heading(part.level, say.roundTitle(data.whose, data.round))} ${this.#stage(record, inner)}
      ${
        isReadonly
          ? nothing
          : html`<div class="actions no-print">${this.#button('remove', say.remove, () => void this.#remove(id))}</div>`
      }
    </section>`;
  }

  #stage(record: MirrorRecord, part: RoundPart): unknown {
    const { data, id } = record;
    const isReadonly = this.#owner.readonly();
    const facts = factsTemplate(data, this.#facts(), part);
    switch (stageOf(data)) {
      case 'others':
        return isReadonly
          ? facts
          : othersTemplate(
              record,
              {
                ask: () => this.#askOthers(record),
                file: (event) => void this.#file(record, event),
                show: () => void this.#showOthers(record),
                notice: this.#notices.get(id) ?? '',
              },
              part,
            );
      case 'commit':
        return isReadonly ? facts : html`${gapTemplate(data, part)} ${facts} ${this.#promiseForm(record, part)}`;
      default:
        return html`${promiseTemplate(data, part)} ${isReadonly ? nothing : this.#running(record, part)} ${facts}
        ${isReadonly || this.#owner.compact() ? nothing : this.#gapAgain(record, part)}`;
    }
  }

  #promiseForm(record: MirrorRecord, { language }: RoundPart): TemplateResult {
    if (this.#isOpenFor('promise', record)) return this.#forms.template('promise');
    const say = deskMessages[language];
    return html`<div class="actions no-print">
      ${this.#button('primary promise', say.promiseStart, () => this.#show('promise', record, '#promise-letGo'))}
    </div>`;
  }

  /** A promise that runs: what came of it, once the day has come or somebody asks. */
  #running(record: MirrorRecord, { language, today }: RoundPart): TemplateResult {
    const say = deskMessages[language];
    if (this.#isOpenFor('promise', record)) return this.#forms.template('promise');
    if (this.#isOpenFor('back', record) || tellingDue(record.data, today) !== 'later')
      return this.#forms.template('back');
    return html`<div class="actions no-print">
      ${this.#button('back', say.lookBack, () => this.#show('back', record, '[id^="back-letGoOutcome"]'))}
      ${this.#button('promise', say.promise.edit, () => this.#show('promise', record, '#promise-letGo'))}
      ${this.#button('print', say.promise.print, () => window.print())}
    </div>`;
  }

  #gapAgain({ data }: MirrorRecord, part: RoundPart): TemplateResult {
    return html`<details class="no-print">
      <summary>${deskMessages[part.language].gap.title}</summary>
      ${gapTemplate(data, part)}
    </details>`;
  }

  /** While somebody else has the device nothing but the questions is in sight. */
  #alone(): unknown {
    const { language, level } = this.#owner;
    const open = this.#open;
    if (open?.what === 'collect') return this.#collect.template();
    if (open?.what !== 'turns') return undefined;
    const record = this.#records.find(({ id }) => id === open.id);
    const stop = (): void => {
      this.#others.forget();
      this.#close('.ask-others');
    };
    return html`${this.#others.template({ language: language(), level: level(), whose: record?.data.whose ?? '' })}
    ${this.#others.people === 0 ? html`<div class="actions no-print">${this.#button('stop', deskMessages[language()].stopTurns, stop)}</div>` : nothing}`;
  }

  body(): unknown {
    const alone = this.#alone();
    if (alone) return alone;
    const { language, level, today, readonly } = this.#owner;
    const part = { language: language(), level: level(), today: today() };
    const say = deskMessages[part.language];
    const { current, done } = mirrorView(this.#records);
    const isSelf = this.#open?.what === 'self';
    return html`${isSelf ? this.#forms.template('self') : nothing} ${current.map((record) => this.#round(record, part))}
    ${doneTemplate(done, readonly() ? undefined : ({ id }) => void this.#remove(id), part)}
    ${
      readonly() || isSelf
        ? nothing
        : html`<div class="actions no-print">
            ${this.#button(`${current.length === 0 ? 'primary' : ''} again`, say.again, () => this.start())}
            ${this.#button('collect-start', say.collect.title, () => this.collect())}
          </div>`
    }`;
  }

  example(): TemplateResult {
    const { language, level, today } = this.#owner;
    const say = deskMessages[language()];
    const part = { language: language(), level: level(), today: today() };
    const { data, facts } = exampleMirror(part.language, part.today);
    return html`<section id="example" class="example stack no-print" aria-label=${say.invented} tabindex="-1">
      <p class="tag">${say.invented}</p>
      <p>${say.inventedNote}</p>
      ${promiseTemplate(data, part)} ${factsTemplate(data, facts, part)} ${gapTemplate(data, part)}
    </section>`;
  }
}
