import { html, nothing, type TemplateResult } from 'lit';
import {
  budgetCaseType,
  budgetRemainderType,
  obstacleType,
  steeringMirror,
  teamBudgetType,
  type BudgetCase,
  type BudgetRemainder,
  type KeptDraft,
  type Obstacle,
  type SteeringMirror,
  type TeamBudget,
} from '@draagkracht/model';
import { alsoStyled, heading } from '@draagkracht/base';
import { changeKept } from '../shared/change-kept.js';
import { exampleFrame } from '../shared/example.template.js';
import { scaleStyles } from '../shared/scale.styles.js';
import type { Signal, ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { Answers } from './answers.js';
import { Collect } from './collect.js';
import { deskMessages } from './desk.messages.js';
import { exampleMirror } from './example.js';
import { factsOf, type MirrorFacts } from './facts.view.js';
import { gapTemplate } from './gap.template.js';
import { MirrorForms, type MirrorForm } from './mirror-forms.js';
import { mirrorSignals, mirrorView, stageOf, tellingDue, type MirrorRecord } from './mirror.view.js';
import { mirrorStyles } from './mirror.styles.js';
import { doneTemplate, factsTemplate, othersTemplate, promiseTemplate, type RoundPart } from './round.template.js';

/** Which form stands open, and about which round; '' for a new one. */
interface Open {
  readonly what: MirrorForm;
  readonly id: string;
}

/** The button somebody came from to a form, in its own round; the question that asks itself stays where it is. */
function cameFrom(open: Open | undefined): string {
  if (!open) return '[id^="back-letGoOutcome"]';
  return open.what === 'self' ? '.again, .start' : `[id="round-${open.id}"] .${open.what}`;
}

/** The facts of today, from what is kept in the same place. */
const factsToday = ({ stored, today }: ToolOwner<SteeringMirror>): MirrorFacts =>
  factsOf(
    {
      obstacles: stored.others<Obstacle>(obstacleType),
      budgets: stored.others<TeamBudget>(teamBudgetType),
      cases: stored.others<BudgetCase>(budgetCaseType),
      remainders: stored.others<BudgetRemainder>(budgetRemainderType),
    },
    today(),
  );

const button = (name: string, text: string, act: () => void): TemplateResult =>
  html`<button type="button" class=${name} @click=${act}>${text}</button>`;

/** The late half of the mirror: the rounds, the forms, the going round, the example. */
export class MirrorDesk implements ToolDesk {
  readonly #owner: ToolOwner<SteeringMirror>;
  readonly #forms: MirrorForms;
  readonly #answers: Answers;
  readonly #collect: Collect;
  #open: Open | undefined;
  #isCollecting = false;

  constructor(owner: ToolOwner<SteeringMirror>) {
    this.#owner = owner;
    this.#forms = new MirrorForms(owner, {
      facts: () => factsToday(owner),
      closed: (saved) => this.#close(saved ? '#act' : cameFrom(this.#open)),
    });
    this.#answers = new Answers(owner, { closed: owner.focus });
    this.#collect = new Collect(owner, () => {
      this.#isCollecting = false;
      owner.focus('.collect-start');
    });
    alsoStyled(owner.element, scaleStyles);
    alsoStyled(owner.element, mirrorStyles);
  }

  get isOpen(): boolean {
    return this.#open !== undefined || this.#isCollecting;
  }

  start(): void {
    this.#show('self', undefined, '#self-whose');
  }

  /** Others answer here for a mirror on another device. */
  collect(): void {
    this.#isCollecting = true;
    this.#collect.start();
  }

  resume(draft: KeptDraft): void {
    const found = this.#forms.resume(draft);
    if (found) this.#open = { what: found.form, id: found.id };
  }

  signals(): readonly Signal[] {
    return mirrorSignals(this.#records, this.#owner.today());
  }

  /** A day of telling that has come asks its question by itself, unless somebody tells about another round. */
  follow(): void {
    const due = this.#records.filter(({ data }) => tellingDue(data, this.#owner.today()) !== 'later');
    const [first] = due;
    if (!first || this.#owner.readonly() || this.#isTelling(due)) return;
    this.#forms.begin('back', first);
  }

  /** Whether the look back stands open, or is being filled in, about a round that is there and not done. */
  #isTelling(due: readonly MirrorRecord[]): boolean {
    const isOpen = this.#open?.what === 'back' && this.#records.some(({ id }) => id === this.#open?.id);
    return isOpen || due.some((one) => this.#forms.isAbout('back', one) && this.#forms.isTyped('back'));
  }

  get #records(): readonly MirrorRecord[] {
    return this.#owner.stored.records;
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

  #isOpenFor(what: MirrorForm, { id }: MirrorRecord): boolean {
    return this.#open?.what === what && this.#open.id === id;
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
          : html`<div class="actions no-print">${button('remove', say.remove, () => void this.#remove(id))}</div>`
      }
    </section>`;
  }

  #stage(record: MirrorRecord, part: RoundPart): unknown {
    const { data, id } = record;
    const isReadonly = this.#owner.readonly();
    const facts = factsTemplate(data, factsToday(this.#owner), part);
    switch (stageOf(data)) {
      case 'others':
        return isReadonly
          ? facts
          : othersTemplate(
              record,
              {
                ask: () => this.#answers.ask(record),
                file: (event) => void this.#answers.file(record, event),
                show: () => void this.#showOthers(record),
                notice: this.#answers.notice(id),
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
      ${button('primary promise', say.promiseStart, () => this.#show('promise', record, '#promise-letGo'))}
    </div>`;
  }

  /** A promise that runs: what came of it, once the day has come or somebody asks. */
  #running(record: MirrorRecord, { language, today }: RoundPart): TemplateResult {
    const say = deskMessages[language];
    if (this.#isOpenFor('promise', record)) return this.#forms.template('promise');
    const isDue = tellingDue(record.data, today) !== 'later';
    if (this.#isOpenFor('back', record) || (isDue && this.#forms.isAbout('back', record)))
      return this.#forms.template('back');
    return html`<div class="actions no-print">
      ${button('back', isDue ? say.lookBackTitle : say.lookBack, () => this.#show('back', record, '[id^="back-letGoOutcome"]'))}
      ${button('promise', say.promise.edit, () => this.#show('promise', record, '#promise-letGo'))}
      ${button('print', say.promise.print, () => window.print())}
    </div>`;
  }

  #gapAgain({ data }: MirrorRecord, part: RoundPart): TemplateResult {
    return html`<details class="no-print">
      <summary>${deskMessages[part.language].gap.title}</summary>
      ${gapTemplate(data, part)}
    </details>`;
  }

  body(): unknown {
    // While somebody else has the device nothing but the questions is in sight.
    if (this.#answers.isAsking) return this.#answers.template();
    if (this.#isCollecting) return this.#collect.template();
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
            ${button(`${current.length === 0 ? 'primary' : ''} again`, say.again, () => this.start())}
            ${button('collect-start', say.collect.title, () => this.collect())}
          </div>`
    }`;
  }

  example(): TemplateResult {
    const { language, level, today } = this.#owner;
    const say = deskMessages[language()];
    const part = { language: language(), level: level(), today: today() };
    const { data, facts } = exampleMirror(part.language, part.today);
    return exampleFrame(
      say,
      html`${promiseTemplate(data, part)} ${factsTemplate(data, facts, part)} ${gapTemplate(data, part)}`,
    );
  }
}
