import { html, nothing, type TemplateResult } from 'lit';
import {
  budgetCaseType,
  metAgain,
  obstacle,
  type BudgetCase,
  type KeptDraft,
  type Obstacle,
  type SmallNumberPolicy,
} from '@draagkracht/model';
import { alsoStyled, DkExportEvent, download } from '@draagkracht/base';
import { changeKept } from '../shared/change-kept.js';
import { exampleFrame } from '../shared/example.template.js';
import type { Signal, ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { deskMessages } from './desk.messages.js';
import { exampleObstacles } from './example.js';
import { itemActions, itemTools, type ItemActing } from './item-actions.template.js';
import { logTemplate, type LogPart } from './log.template.js';
import { LogForms, type Open } from './log-forms.js';
import { obstaclesCsv } from './obstacle-csv.words.js';
import { everything, logView, unansweredSignals, type Chosen, type ObstacleRecord } from './obstacle.view.js';
import { logStyles } from './log.styles.js';

/** What the log has of its own, by its attributes. */
export interface LogSettings {
  readonly answerDays: () => number;
  /** What the page asks for; `undefined` when it leaves it to the log. */
  readonly policy: () => SmallNumberPolicy | undefined;
}

/** The late half of the log: the lists, the picture, the forms, the example. */
export class LogDesk implements ToolDesk {
  readonly #owner: ToolOwner<Obstacle>;
  readonly #settings: LogSettings;
  readonly #forms: LogForms;
  #opened: Open | undefined;
  #chosen: Chosen = everything;
  #isChoosing = false;

  constructor(owner: ToolOwner<Obstacle>, settings: LogSettings) {
    this.#owner = owner;
    this.#settings = settings;
    this.#forms = new LogForms(owner, {
      answerDays: settings.answerDays,
      closed: (saved) => this.#close(saved ? '#act' : this.#cameFrom()),
      metToo: (record) => void this.#metSimilar(record),
    });
    alsoStyled(owner.element, logStyles);
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** The form that stands open; one about an obstacle goes and comes back with it. */
  get #open(): Open | undefined {
    const open = this.#opened;
    if (!open || open.form === 'report') return open;
    return this.#owner.stored.records.some(({ id }) => id === open.id) ? open : undefined;
  }

  start(): void {
    this.#show({ form: 'report' }, '#report-title');
  }

  resume(draft: KeptDraft): void {
    this.#opened = this.#forms.resume(draft);
  }

  signals(): readonly Signal[] {
    return unansweredSignals(this.#owner.stored.records, this.#owner.today());
  }

  #show(open: Open, focus: string, record?: ObstacleRecord): void {
    this.#owner.stored.last = undefined;
    this.#forms.begin(open, record);
    this.#opened = open;
    this.#owner.focus(focus);
  }

  /** The button somebody came from. */
  #cameFrom(): string {
    const open = this.#open;
    return open && open.form !== 'report' ? `[id="obstacle-${open.id}"] .respond` : '.report, .start';
  }

  #close(focus: string): void {
    this.#opened = undefined;
    this.#owner.focus(focus);
  }

  /** Inside the organisation everything; where nobody may change anything it is taken for a public page. */
  get #policy(): SmallNumberPolicy {
    return this.#settings.policy() ?? (this.#owner.readonly() ? 'publiek' : 'intern');
  }

  #part(): LogPart {
    const { language, today, level, compact, readonly, stored } = this.#owner;
    const cases = stored.others<BudgetCase>(budgetCaseType);
    return {
      language: language(),
      today: today(),
      policy: this.#policy,
      level: level(),
      compact: compact(),
      chosen: this.#chosen,
      isChoosing: this.#isChoosing,
      choose: (chosen) => this.#choose(chosen),
      pseudonymOf: (id) => cases.find((one) => one.id === id)?.data.pseudonym ?? '',
      ...(!readonly() && {
        first: this.#open?.form === 'report' ? nothing : this.#reportButton(),
        below: (record: ObstacleRecord) => this.#below(record),
        tools: (record: ObstacleRecord) => itemTools(record, this.#acting(record), language()),
      }),
    };
  }

  /** The button that shows everything again goes with the choice: the focus stays with what there is to choose. */
  #choose(chosen: Chosen): void {
    this.#chosen = chosen;
    this.#isChoosing = true;
    if (chosen === everything) this.#owner.focus('.chooser summary');
    else this.#owner.update();
  }

  #below(record: ObstacleRecord): unknown {
    const open = this.#open;
    if (open && open.form !== 'report' && open.id === record.id) return this.#forms.template(open);
    return itemActions(record, this.#acting(record), this.#owner.language());
  }

  #acting(record: ObstacleRecord): ItemActing {
    const { id } = record;
    return {
      metToo: () => void this.#metHere(record),
      respond: () => this.#show({ form: 'answer', id }, '[id^="respond-status"]', record),
      edit: () => this.#show({ form: 'edit', id }, '#report-title', record),
      article: () => this.#show({ form: 'article', id }, '#article-article', record),
      selfMade: () => void this.#selfMade(record),
      remove: () => void this.#remove(id),
    };
  }

  #keep(record: ObstacleRecord, change: (data: Obstacle) => Obstacle): Promise<boolean> {
    return changeKept(this.#owner, obstacle, record, change);
  }

  #met(record: ObstacleRecord): Promise<boolean> {
    const { today, who } = this.#owner;
    const { answerDays } = this.#settings;
    return this.#keep(record, (data) => metAgain(data, { on: today(), by: who() }, answerDays()));
  }

  /** It may move to another place in the lists, such as when it was solved: the focus goes along. */
  async #metHere(record: ObstacleRecord): Promise<void> {
    if (await this.#met(record)) this.#owner.focus(`[id="obstacle-${record.id}"] .met-too`);
  }

  async #metSimilar(record: ObstacleRecord): Promise<void> {
    if (!(await this.#met(record))) return;
    this.#forms.drop();
    this.#close('#act');
  }

  /** No article was found: then we made the rule ourselves, and the state cannot take it away. */
  async #selfMade(record: ObstacleRecord): Promise<void> {
    const isDone = await this.#keep(record, (data) => ({
      ...data,
      kind: 'self-made-rule',
      level: data.level === 'national' ? 'municipality' : data.level,
    }));
    if (isDone) this.#owner.focus('#act');
  }

  async #remove(id: string): Promise<void> {
    if (await this.#owner.stored.remove(id)) this.#owner.focus('#act');
  }

  readonly #csv = (): void => {
    const { stored, language, today, tell } = this.#owner;
    const policy = this.#settings.policy() ?? 'publiek';
    const saying = { language: language(), today: today(), policy };
    download(obstaclesCsv(stored.records, saying), deskMessages[language()].csvName, 'text/csv');
    tell(new DkExportEvent('csv', stored.records.length));
  };

  #reportButton(): TemplateResult {
    const say = deskMessages[this.#owner.language()];
    return html`<div class="actions no-print">
      <button type="button" class="primary report" @click=${() => this.start()}>${say.report}</button>
    </div>`;
  }

  body(): unknown {
    const { stored, language, today } = this.#owner;
    const say = deskMessages[language()];
    const { records } = stored;
    const isReporting = this.#open?.form === 'report';
    const view = logView(records, this.#chosen, { today: today(), language: language() });
    return html`${isReporting ? this.#forms.template({ form: 'report' }) : nothing}
    ${records.length > 0 ? logTemplate(records, view, this.#part()) : nothing}
    ${
      records.length === 0
        ? nothing
        : html`<div class="actions no-print">
            <button type="button" class="csv" @click=${this.#csv}>${say.csv}</button>
            <button type="button" class="print" @click=${() => window.print()}>${say.print}</button>
          </div>`
    }`;
  }

  example(): TemplateResult {
    const { language, today } = this.#owner;
    const say = deskMessages[language()];
    const records = exampleObstacles(language(), today());
    const { below: _below, tools: _tools, first: _first, ...part } = this.#part();
    const shown = { ...part, policy: 'intern', compact: true, chosen: everything } as const;
    return exampleFrame(say, logTemplate(records, logView(records, everything, part), shown));
  }
}
