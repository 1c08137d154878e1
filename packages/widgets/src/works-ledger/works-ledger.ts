import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { practiceType, type Practice, type SmallNumberPolicy } from '@draagkracht/model';
import {
  actNote,
  alsoStyled,
  defineStoredData,
  DkElement,
  DkExportEvent,
  DkSignalEvent,
  DkStatefulElement,
  heading,
  Late,
  oneOf,
  standingNote,
  storedDataPanel,
  StoredRecordsController,
  toolStyles,
} from '@draagkracht/base';
import type { LinkedRecord } from '../shared/linked-records.js';
import type { LedgerForms } from './ledger-forms.js';
import type { Order, PracticeRecord } from './ledger.view.js';
import type { LookPart } from './look.template.js';
import { whileBusy } from '../shared/while-busy.js';
import { messages } from './messages.js';
import { worksLedgerStyles } from './works-ledger.styles.js';

/**
 * The practices of a municipality with three questions: do we know that it works, do we do it, do we pay for it? Each gets the fixed advice of
 * its combination, and money that stops is tied to a dated decision.
 *
 * Use it where policy, purchasing and management decide what goes on and what stops.
 * @element dk-works-ledger
 * @status experimental
 * @since 0.2.0
 * @slot intro - own words of the organisation, shown below the heading
 * @slot - what stands here is the page without this element; the ledger takes its place
 * @csspart heading - the headings
 * @fires {DkChangeEvent} dk-change - somebody typed or chose something; nothing is saved yet
 * @fires {DkSaveEvent} dk-save - a practice was saved
 * @fires {DkDeleteEvent} dk-delete - a practice was removed
 * @fires {DkExportEvent} dk-export - the ledger was handed over as a spreadsheet, or everything as a file
 * @fires {DkImportEvent} dk-import - a file was restored
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - the guard noticed a kind of personal data
 * @fires {DkSignalEvent} dk-signal - money stops within six months or has stopped (`funding-ends`), or the day of a decision has come (`decision-due`)
 * @fires {DkErrorEvent} dk-error - the device refused
 */
export class DkWorksLedger extends DkStatefulElement {
  static override styles: CSSResultGroup = [DkElement.styles, toolStyles, worksLedgerStyles];
  static override readonly wordings = [messages];
  static override readonly attributeRules = {
    ...DkStatefulElement.attributeRules,
    'small-number-policy': oneOf('intern', 'publiek', 'streng'),
  };

  /**
   * How careful it is with money: `publiek` (default) and `streng` show only sums of five practices or more of which none is over 30%;
   * `intern` shows every amount, and says that it is not to be published.
   */
  @property({ attribute: 'small-number-policy' }) smallNumberPolicy: SmallNumberPolicy = 'publiek';

  @state() private _open: 'nothing' | 'form' | 'example' = 'nothing';
  /** Somebody asked for something and it could not be fetched. */
  @state() private _unreachable = false;
  @state() private _dataShown = false;
  @state() private _order: Order = 'name';
  @state() private _links: readonly LinkedRecord[] = [];
  readonly #signalled = new Set<string>();

  readonly #stored = new StoredRecordsController<Practice>(this, {
    type: practiceType,
    namespace: () => this.namespace ?? '',
    mode: () => this.mode,
    who: () => this.authorRole,
    now: () => this.now,
    read: () => void this.#wasRead(),
  });

  readonly #look = new Late(this, async () => {
    const parts = await import('./look.js');
    alsoStyled(this, parts.worksLookStyles);
    return parts;
  });

  readonly #forms = new Late(this, async (): Promise<LedgerForms> => {
    const [parts] = await Promise.all([import('./ledger-forms.js'), this.#stored.prepare(), this.#stored.notes.come()]);
    return new parts.LedgerForms({
      element: this,
      stored: this.#stored,
      language: () => this.language,
      today: () => this.today,
      who: () => this.authorRole,
      now: () => this.now,
      links: () => this._links,
      saved: () => this.#close('#act'),
      cancelled: () => this.#close('.start'),
    });
  });

  get #policy(): SmallNumberPolicy {
    return this.smallNumberPolicy ?? 'publiek';
  }

  /** Also waits for parts that are on their way. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#forms.arrival, this.#look.arrival]);
    await super.getUpdateComplete();
    await this.#stored.notes.arrival;
    return super.getUpdateComplete();
  }

  /** After every reading: the tables come when there is something in them, and what asks for attention is told once. */
  async #wasRead(): Promise<void> {
    const { records, storage } = this.#stored;
    if (records.length === 0) return;
    void defineStoredData();
    const look = await this.#look.come();
    if (!look) return;
    this._links = await look.linkedRecords(storage);
    for (const { id, type, code } of look.signalsOf(records, this.today)) {
      if (this.#signalled.has(`${id} ${type}`)) continue;
      this.#signalled.add(`${id} ${type}`);
      this.dispatchEvent(new DkSignalEvent(type, code));
    }
  }

  #close(focus: string): void {
    this._open = 'nothing';
    void this.focusOn(focus);
  }

  /** Goes on with the parts an act takes, or says that they cannot be had. */
  async #with<T>(event: Event, late: Late<T>, next: (part: T) => void): Promise<void> {
    const part = await whileBusy(event, this.#look, late);
    this._unreachable = part === undefined;
    if (part !== undefined) next(part);
  }

  #start(event: Event, edited?: PracticeRecord): void {
    void this.#with(event, this.#forms, async (forms) => {
      this._links = (await this.#look.here?.linkedRecords(this.#stored.storage)) ?? [];
      forms.begin(edited);
      this._open = 'form';
      this.#stored.last = undefined;
      void this.focusOn('#practice-practice');
    });
  }

  #toggleExample(event: Event): void {
    void this.#with(event, this.#look, () => {
      this._open = this._open === 'example' ? 'nothing' : 'example';
      void this.focusOn(this._open === 'example' ? '#example' : '.show-example');
    });
  }

  async #remove({ id }: PracticeRecord): Promise<void> {
    if (await this.#stored.remove(id)) void this.focusOn('#act');
  }

  #part(prefix: string): Omit<LookPart, 'actions'> {
    return {
      language: this.language,
      level: (this.headingLevel || 3) + 1,
      today: this.today,
      policy: this.#policy,
      order: this._order,
      links: this._links,
      sort: (order) => (this._order = order),
      prefix,
    };
  }

  /** The tables with what can be done; while they are on their way, what is there to say about it. */
  #filled(): TemplateResult {
    const look = this.#look.part;
    if (!look) return html`${this.#look.failed ? this.#unreachable() : nothing}`;
    return look.ledger(
      this.#stored.records,
      this.#part('own'),
      this.readonly
        ? undefined
        : {
            start: (event) => this.#start(event),
            edit: (event, record) => this.#start(event, record),
            remove: (record) => void this.#remove(record),
            exported: (count) => this.dispatchEvent(new DkExportEvent('csv', count)),
          },
    );
  }

  #unreachable(): TemplateResult {
    return html`<p class="message fault" role="alert">${messages.in(this.language).unreachable}</p>`;
  }

  #empty(): TemplateResult {
    const say = messages.in(this.language);
    if (this.readonly) return html`<p>${say.noneYet}</p>`;
    const isExample = this._open === 'example';
    return html`<section class="empty no-print">
        <p>${say.purpose}</p>
        <div class="actions">
          <button type="button" class="primary start" @click=${(event: Event) => this.#start(event)}>
            ${say.start}
          </button>
          <button
            type="button"
            class="show-example"
            aria-expanded=${isExample ? 'true' : 'false'}
            @click=${(event: Event) => this.#toggleExample(event)}
          >
            ${isExample ? say.hideExample : say.showExample}
          </button>
        </div>
      </section>
      ${isExample ? this.#look.here?.example(this.#part('example')) : nothing}`;
  }

  #body(): unknown {
    if (this._open === 'form' && this.#forms.here) return this.#forms.here.template((this.headingLevel || 3) + 1);
    return this.#stored.records.length > 0 ? this.#filled() : this.#empty();
  }

  protected override render(): TemplateResult {
    const { language, compact } = this;
    return html`<article class="ledger ${compact ? 'compact' : ''}">
      <header class="head">
        ${heading(this.headingLevel || 3, messages.in(language).title)}
        <slot name="intro"></slot>
      </header>
      ${standingNote(this.#stored, language)} ${this.#stored.state === 'loading' ? nothing : this.#body()}
      ${this._unreachable ? this.#unreachable() : nothing} ${actNote(this.#stored, language)} ${this.#data()}
    </article>`;
  }

  #data(): TemplateResult | typeof nothing {
    const { language, clock, authorRole, readonly } = this;
    const { storage } = this.#stored;
    if (!storage) return nothing;
    const toggle = (shown: boolean): void => void (this._dataShown = shown);
    return storedDataPanel({ storage, language, clock, authorRole, readonly, shown: this._dataShown, toggle });
  }
}
