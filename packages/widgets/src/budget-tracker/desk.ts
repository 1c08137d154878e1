import { html, nothing, type TemplateResult } from 'lit';
import { teamBudgetType, type KeptDraft } from '@draagkracht/model';
import { alsoStyled } from '@draagkracht/base';
import type { Signal, ToolDesk } from '../shared/tool-desk.js';
import { CaseDesk } from './case-desk.js';
import { deskStyles } from './desk.styles.js';
import { exampleTemplate } from './example.js';
import { listsTemplate, moneyTemplate, solvedTemplate, type OverviewPart } from './overview.template.js';
import { Panels } from './panels.js';
import { Settings } from './settings.js';
import { Shelf, type TrackerOwner } from './shelf.js';
import { trackerMessages } from './tracker.messages.js';
import { trackerView, type CaseRecord, type TrackerView } from './tracker.view.js';

type Screen = 'overview' | 'case' | 'settings' | 'panel';

/** The budget of a team: how the money stands and what is open, one request at a time, the rules, and what is handed over. */
export class BudgetDesk implements ToolDesk {
  readonly #owner: TrackerOwner;
  readonly #shelf: Shelf;
  readonly #case: CaseDesk;
  readonly #settings: Settings;
  readonly #panels: Panels;
  #screen: Screen = 'overview';
  /** The request somebody wants to see that is not read yet. */
  #awaited = '';

  constructor(owner: TrackerOwner) {
    this.#owner = owner;
    this.#shelf = new Shelf(owner);
    const left = (focus: string): void => this.#show('overview', focus);
    this.#case = new CaseDesk(owner, this.#shelf, left);
    this.#settings = new Settings(owner, this.#shelf, left);
    this.#panels = new Panels(owner, this.#shelf);
    alsoStyled(owner.element, deskStyles);
  }

  get isOpen(): boolean {
    return this.#now !== 'overview';
  }

  get #view(): TrackerView {
    const { budget, cases, remainders } = this.#shelf;
    return trackerView(budget, cases, remainders, { today: this.#owner.today(), now: this.#owner.now() });
  }

  #show(screen: Screen, focus: string): void {
    this.#screen = screen;
    this.#owner.focus(focus);
  }

  start(): void {
    this.#screen = 'case';
    this.#case.open(undefined);
  }

  /** Opens the request with this id where it stands, now or as soon as it is read. */
  openCase(id: string): void {
    const record = this.#owner.stored.records.find((one) => one.id === id);
    this.#awaited = record ? '' : id;
    if (!record) return;
    this.#shelf.choose(record.data.budgetId);
    this.#open(record);
  }

  follow(): void {
    if (this.#awaited) this.openCase(this.#awaited);
  }

  /** What is in sight; when the request that was open is gone, the overview. */
  get #now(): Screen {
    return this.#screen === 'case' && !this.#case.isThere ? 'overview' : this.#screen;
  }

  resume(draft: KeptDraft): void {
    if (draft.type === teamBudgetType) {
      this.#show('settings', '#page');
      return this.#settings.form.resume(draft);
    }
    this.#screen = 'case';
    this.#case.resume(draft);
  }

  signals(): readonly Signal[] {
    const { money, pace, askedBack } = this.#view;
    const { id } = this.#shelf.budget;
    return [
      ...(money.isOver ? [{ id, type: 'over-budget', code: 'over' }] : []),
      ...(pace.isIdle ? [{ id, type: 'idle-money', code: 'idle' }] : []),
      ...askedBack.map(({ record, moment }) => ({ id: `${record.id} ${moment}`, type: 'follow-up-due', code: moment })),
    ];
  }

  body(): unknown {
    switch (this.#now) {
      case 'case':
        return this.#case.template();
      case 'settings':
        return this.#settings.template();
      case 'panel':
        return this.#panels.template(() => this.#show('overview', '.panels button'));
      default:
        return this.#overview();
    }
  }

  readonly #open = (record: CaseRecord): void => {
    this.#screen = 'case';
    this.#owner.stored.last = undefined;
    this.#case.open(record);
  };

  #overview(): TemplateResult {
    const { language, level, compact, policy, readonly } = this.#owner;
    const part: OverviewPart = {
      language: language(),
      level: level(),
      compact: compact(),
      policy: policy(),
      open: compact() ? undefined : this.#open,
    };
    const view = this.#view;
    const { budget } = this.#shelf;
    return html`${this.#pick()} ${this.#pastYear()}
      <div class="stack">${moneyTemplate(view, budget, part)} ${solvedTemplate(view, part)}</div>
      ${readonly() ? nothing : this.#acts()} ${listsTemplate(view, budget, part)} ${compact() ? nothing : this.#foot()}`;
  }

  /** Which team and year, once there are several. */
  #pick(): TemplateResult | typeof nothing {
    const { budgets, budget } = this.#shelf;
    if (budgets.length < 2) return nothing;
    const choose = (event: Event): void => {
      this.#shelf.choose((event.target as HTMLSelectElement).value);
      this.#owner.update();
    };
    return html`<div class="field no-print">
      <label for="pick">${trackerMessages[this.#owner.language()].pick}</label>
      <select id="pick" @change=${choose} @blur=${choose}>
        ${budgets.map(
          ({ id, data }) =>
            html`<option value=${id} .selected=${id === budget.id}>${data.teamLabel}, ${data.year}</option>`,
        )}
      </select>
    </div>`;
  }

  /** That this is the budget of a year that is over, where the team has none of this year; with the way to one. */
  #pastYear(): TemplateResult | typeof nothing {
    const { today, language, readonly } = this.#owner;
    const { budgets, budget } = this.#shelf;
    const { teamLabel } = budget.data;
    const year = Number(today().slice(0, 4));
    if (budgets.concat(budget).some(({ data }) => data.teamLabel === teamLabel && data.year >= year)) return nothing;
    const say = trackerMessages[language()];
    const begin = (): void => {
      this.#screen = 'settings';
      this.#settings.beginYear(year);
    };
    return html`<div class="message past-year">
      <p>${say.pastYear(budget.data.year, year)}</p>
      ${
        readonly()
          ? nothing
          : html`<div class="actions no-print">
              <button type="button" class="begin-year" @click=${begin}>${say.nextYear(year)}</button>
            </div>`
      }
    </div>`;
  }

  #acts(): TemplateResult {
    const say = trackerMessages[this.#owner.language()];
    const openSettings = (): void => {
      this.#settings.begin(this.#shelf.budget);
      this.#show('settings', '#page');
    };
    return html`<div class="actions no-print">
      <button type="button" class="primary new-case" @click=${() => this.start()}>${say.newCase}</button>
      <button type="button" class="settings" @click=${openSettings}>${say.settings}</button>
    </div>`;
  }

  #foot(): TemplateResult {
    const say = trackerMessages[this.#owner.language()];
    const { decidedBy } = this.#shelf.budget.data;
    return html`<p class="quiet">${decidedBy ? say.decidedBy(decidedBy) : say.decidedByNobody}</p>
      ${this.#panels.buttons(() => this.#show('panel', '#page'))}`;
  }

  example(): TemplateResult {
    return exampleTemplate(this.#owner.language(), this.#owner.today(), this.#owner.level());
  }
}
