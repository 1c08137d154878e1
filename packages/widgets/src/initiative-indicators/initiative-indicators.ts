import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { initiativeType, type Initiative, type Moment, type SmallNumberPolicy } from '@draagkracht/model';
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
import { wordMessages } from '@draagkracht/base/words.js';
import type { InitiativeForms } from './initiative-forms.js';
import { initiativeIndicatorsStyles } from './initiative-indicators.styles.js';
import type { InitiativeRecord } from './initiative.view.js';
import type { LookPart } from './look.template.js';
import { whileBusy } from '../shared/while-busy.js';
import { messages } from './messages.js';

/**
 * Ten output indicators of an initiative in two columns, whether it works and whether it lasts, at the start and after six and twelve months. What
 * residents want themselves comes first. There is no total score.
 *
 * Use it where volunteers and residents keep track of their own initiative, and funders want to read it honestly.
 * @element dk-initiative-indicators
 * @status experimental
 * @since 0.2.0
 * @slot intro - own words of the organisation, shown below the heading
 * @slot - what stands here is the page without this element; the initiative takes its place
 * @csspart heading - the headings
 * @fires {DkChangeEvent} dk-change - somebody typed or chose something; nothing is saved yet
 * @fires {DkSaveEvent} dk-save - an initiative or a figure was saved
 * @fires {DkDeleteEvent} dk-delete - an initiative was removed
 * @fires {DkExportEvent} dk-export - an initiative was handed over as a spreadsheet, or everything as a file
 * @fires {DkImportEvent} dk-import - a file was restored
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - the guard noticed a kind of personal data
 * @fires {DkSignalEvent} dk-signal - the day of a measurement has come (`measurement-due`, with `start`, `six` or `twelve`)
 * @fires {DkErrorEvent} dk-error - the device refused
 */
export class DkInitiativeIndicators extends DkStatefulElement {
  static override styles: CSSResultGroup = [DkElement.styles, toolStyles, initiativeIndicatorsStyles];
  static override readonly wordings = [messages, wordMessages];
  static override readonly attributeRules = {
    ...DkStatefulElement.attributeRules,
    'small-number-policy': oneOf('intern', 'publiek', 'streng'),
  };

  /**
   * How careful it is with small numbers. `intern` (default) shows them, and says that they are not to be published: this is a tool of the
   * group itself. `publiek` and `streng` leave them out, for a page everybody reads.
   */
  @property({ attribute: 'small-number-policy' }) smallNumberPolicy: SmallNumberPolicy = 'intern';

  /** The id of the initiative to show; without it the one that was changed last. */
  @property() initiative = '';

  @state() private _open: 'nothing' | 'form' | 'example' = 'nothing';
  /** Somebody asked for something and it could not be fetched. */
  @state() private _unreachable = false;
  @state() private _dataShown = false;
  /** The initiative that was picked. */
  @state() private _picked = '';
  readonly #signalled = new Set<string>();

  readonly #stored = new StoredRecordsController<Initiative>(this, {
    type: initiativeType,
    namespace: () => this.namespace ?? '',
    mode: () => this.mode,
    who: () => this.authorRole,
    now: () => this.now,
    read: () => void this.#wasRead(),
  });

  readonly #look = new Late(this, async () => {
    const parts = await import('./look.js');
    alsoStyled(this, parts.initiativeLookStyles);
    return parts;
  });

  readonly #forms = new Late(this, async (): Promise<InitiativeForms> => {
    const [parts] = await Promise.all([
      import('./initiative-forms.js'),
      this.#stored.prepare(),
      this.#stored.notes.come(),
    ]);
    return new parts.InitiativeForms({
      element: this,
      stored: this.#stored,
      language: () => this.language,
      today: () => this.today,
      who: () => this.authorRole,
      now: () => this.now,
      saved: ({ id }) => {
        this._picked = id;
        this.#close('#act');
      },
      cancelled: () => this.#close('.start'),
      turned: () => {
        this.requestUpdate();
        void this.focusOn('#figure');
      },
    });
  });

  /** The initiative that is shown: the one that was picked, the one the page asks for, or the one that was changed last. */
  get #shown(): InitiativeRecord | undefined {
    const { records } = this.#stored;
    const of = (id: string): InitiativeRecord | undefined => records.find((record) => record.id === id);
    return of(this._picked) ?? of(this.initiative ?? '') ?? records[0];
  }

  /** Also waits for parts that are on their way. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#forms.arrival, this.#look.arrival]);
    await super.getUpdateComplete();
    await this.#stored.notes.arrival;
    return super.getUpdateComplete();
  }

  /** After every reading: the columns come when there is something in them, and a measurement whose day has come is told once. */
  async #wasRead(): Promise<void> {
    if (this.#stored.records.length === 0) return;
    void defineStoredData();
    const look = await this.#look.come();
    for (const { id, code } of look?.signalsOf(this.#stored.records, this.today) ?? []) {
      if (this.#signalled.has(`${id} ${code}`)) continue;
      this.#signalled.add(`${id} ${code}`);
      this.dispatchEvent(new DkSignalEvent('measurement-due', code));
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

  #form(event: Event, focus: string, begin: (forms: InitiativeForms) => void): void {
    void this.#with(event, this.#forms, (forms) => {
      begin(forms);
      this._open = 'form';
      this.#stored.last = undefined;
      void this.focusOn(focus);
    });
  }

  #toggleExample(event: Event): void {
    void this.#with(event, this.#look, () => {
      this._open = this._open === 'example' ? 'nothing' : 'example';
      void this.focusOn(this._open === 'example' ? '#example' : '.show-example');
    });
  }

  get #part(): Omit<LookPart, 'measure'> {
    const policy = this.smallNumberPolicy ?? 'intern';
    return { language: this.language, level: (this.headingLevel || 3) + 1, today: this.today, policy };
  }

  readonly #start = (event: Event): void => this.#form(event, '#initiative-ownGoal', (forms) => forms.begin());

  async #remove({ id }: InitiativeRecord): Promise<void> {
    if (await this.#stored.remove(id)) void this.focusOn('#act');
  }

  #filled(record: InitiativeRecord): unknown {
    const look = this.#look.part;
    if (!look) return this.#look.failed ? this.#unreachable() : nothing;
    const measure = (event: Event, moment: Moment): void =>
      this.#form(event, '#figure', (forms) => forms.measure(record, moment));
    const part = { ...this.#part, ...(this.readonly ? {} : { measure }) };
    const actions = {
      start: this.#start,
      edit: (event: Event) => this.#form(event, '#initiative-ownGoal', (forms) => forms.begin(record)),
      remove: () => void this.#remove(record),
    };
    const exported = (): void => void this.dispatchEvent(new DkExportEvent('csv', 1));
    return html`${look.picker(this.#stored.records, record, part, (id) => (this._picked = id))}
    ${look.initiativePage(record, part, this.readonly ? undefined : actions, exported)}`;
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
        <p>${say.whyTen}</p>
        <div class="actions">
          <button type="button" class="primary start" @click=${this.#start}>${say.start}</button>
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
      ${isExample ? this.#look.here?.example(this.#part) : nothing}`;
  }

  #body(): unknown {
    if (this._open === 'form' && this.#forms.here) return this.#forms.here.template((this.headingLevel || 3) + 1);
    const shown = this.#shown;
    return shown ? this.#filled(shown) : this.#empty();
  }

  protected override render(): TemplateResult {
    const { language, compact } = this;
    return html`<article class="page ${compact ? 'compact' : ''}">
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
