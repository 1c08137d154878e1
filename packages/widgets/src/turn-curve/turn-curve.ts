import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { turnCurveType, type Series, type TurnCurve } from '@draagkracht/model';
import {
  actNote,
  defineStoredData,
  DkElement,
  DkSignalEvent,
  DkStatefulElement,
  Late,
  standingNote,
  storedDataPanel,
  StoredRecordsController,
  toolStyles,
} from '@draagkracht/base';
import { messages } from './messages.js';
import { earlier, empty, head, running, type Part } from './turn-curve.template.js';
import { turnCurveStyles } from './turn-curve.styles.js';
import { turnsView, type Turn, type TurnsView, type TurnView, type Viewing } from './turn-curve.view.js';
import type { TurnDesk } from './turn-desk.js';

/**
 * A conversation that goes from a result wanted for all to at most three actions, in six steps and 75 minutes.
 *
 * Use it at a table with everybody who can do something about a curve, residents too. It opens with what was agreed before and asks how
 * it went.
 * @element dk-turn-curve
 * @status experimental
 * @since 0.4.0
 * @slot intro - own words of the organisation, shown below the title
 * @slot - what stands here is the page without this element; the conversation takes its place
 * @csspart heading - the headings
 * @fires {DkChangeEvent} dk-change - somebody typed or chose something; nothing is saved yet
 * @fires {DkSaveEvent} dk-save - a step was saved
 * @fires {DkDeleteEvent} dk-delete - a conversation was removed
 * @fires {DkExportEvent} dk-export - everything was handed over as a file
 * @fires {DkImportEvent} dk-import - a file was restored
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - the guard noticed a kind of personal data
 * @fires {DkSignalEvent} dk-signal - the day of an action has come (`review-due`)
 * @fires {DkErrorEvent} dk-error - the device refused
 */
export class DkTurnCurve extends DkStatefulElement {
  static override styles: CSSResultGroup = [DkElement.styles, toolStyles, turnCurveStyles];
  static override readonly wordings = [messages];

  /** The curve, where the page has it: then no figures are asked for, and only conversations about this indicator are shown. */
  @property({ attribute: false }) series: Series | undefined;

  /** A publication or a file with the curve, as `dk-outcome-chart` reads it; default none. */
  @property() src = '';

  @state() private _open: 'rest' | 'desk' | 'report' | 'example' | 'look-back' = 'rest';
  /** Somebody asked for the conversation and it could not be fetched. */
  @state() private _unreachable = false;
  @state() private _dataShown = false;
  readonly #signalled = new Set<string>();

  readonly #stored = new StoredRecordsController<TurnCurve>(this, {
    type: turnCurveType,
    namespace: () => this.namespace ?? '',
    mode: () => this.mode,
    who: () => this.authorRole,
    now: () => this.now,
    read: () => this.#wasRead(),
  });

  readonly #desk = new Late(this, async (): Promise<TurnDesk> => {
    const [parts] = await Promise.all([
      import('./turn-desk.js'),
      import('@draagkracht/charts/outcome-chart/define.js'),
      this.#stored.prepare(),
      this.#stored.notes.come(),
    ]);
    const desk = new parts.TurnDesk({
      element: this,
      stored: this.#stored,
      viewing: () => this.#viewing,
      source: () => ({ series: this.series, src: this.src ?? '' }),
      language: () => this.language,
      today: () => this.today,
      who: () => this.authorRole,
      now: () => this.now,
      clock: () => this.clock().getTime(),
      show: (what, focus) => this.#show(what, focus),
    });
    desk.follow(this.#view.running?.record);
    return desk;
  });

  get #viewing(): Viewing {
    return { today: this.today, language: this.language, indicatorId: this.series?.indicator.id ?? '' };
  }

  get #view(): TurnsView {
    return turnsView(this.#stored.records, this.#viewing);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('series');
    if (!this.hasUpdated || !changed.has('series') || before?.indicator.id === this.series?.indicator.id) return;
    this._open = 'rest';
    this.#wasRead();
  }

  /** Also waits for parts that are on their way. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#desk.arrival;
    await super.getUpdateComplete();
    await this.#stored.notes.arrival;
    return super.getUpdateComplete();
  }

  /** After every reading: the look back follows the conversation that goes on, and an action whose day has come asks for attention. */
  #wasRead(): void {
    const { running: now } = this.#view;
    if (this.#stored.records.length > 0) void defineStoredData();
    this.#desk.here?.follow(now?.record);
    if (now?.asks && !this.readonly) void this.#desk.come();
    if (!now || now.due === 'later' || this.#signalled.has(now.record.id)) return;
    this.#signalled.add(now.record.id);
    this.dispatchEvent(new DkSignalEvent('review-due', now.due));
  }

  /** Goes on with the conversation. While it is fetched the button that asked keeps the focus; it looks busy only if that takes long. */
  async #with(event: Event, next: (desk: TurnDesk) => void): Promise<void> {
    const button = event.currentTarget as HTMLElement;
    button.ariaBusy = 'true';
    const desk = await this.#desk.come();
    button.ariaBusy = null;
    this._unreachable = !desk;
    if (desk) next(desk);
  }

  #show(what: typeof this._open, focus: string): void {
    this._open = what;
    this.requestUpdate();
    void this.focusOn(focus);
  }

  readonly #button = (name: string, text: string, next: (desk: TurnDesk) => void, isPrimary = false): TemplateResult =>
    html`<button
      type="button"
      class="${name} ${isPrimary ? 'primary' : ''}"
      @click=${(event: Event) => void this.#with(event, next)}
    >
      ${text}
    </button>`;

  #begin(about: Turn | undefined): (desk: TurnDesk) => void {
    return (desk) => {
      this.#stored.last = undefined;
      desk.begin(about);
      this.#show('desk', '#step');
    };
  }

  async #remove({ id }: Turn): Promise<void> {
    if (await this.#stored.remove(id)) void this.focusOn('#act');
  }

  /** What can be done with the conversation that goes on. */
  #runningActions({ record, isAgreed, asks }: TurnView, part: Part): TemplateResult {
    const say = messages.in(this.language);
    const asked = isAgreed && (asks || this._open === 'look-back') ? this.#desk.here : undefined;
    return html`${asked?.lookBack(part) ?? nothing}
      <div class="actions no-print">
        ${isAgreed && !asked ? this.#button('look-back', say.lookBack, () => this.#show('look-back', '#back-chosen-0-outcome')) : nothing}
        ${this.#button('go-on', isAgreed ? say.change : say.goOn, this.#begin(record), !isAgreed)}
        ${this.#button('show-report', say.report, () => this.#show('report', '#report'))}
        <button type="button" class="remove" @click=${() => this.#remove(record)}>${say.remove}</button>
      </div>`;
  }

  #invitation(part: Part, isFirst: boolean): TemplateResult {
    const say = messages.in(this.language);
    const isShown = this._open === 'example';
    const toggle = (): void => this.#show(isShown ? 'rest' : 'example', isShown ? '.show-example' : '#example');
    return html`${empty(
      part,
      html`${this.#button('start', isFirst ? say.start : say.startAgain, this.#begin(undefined), true)}
      ${this.#button('show-example', isShown ? say.hideExample : say.showExample, toggle)}`,
    )}
    ${isShown ? this.#desk.here?.example(part) : nothing}`;
  }

  #body(part: Part, { running: now, earlier: past }: TurnsView): TemplateResult {
    const desk = this.#desk.here;
    if (desk && this._open === 'report') return desk.report(now?.record ?? past[0]?.record, part);
    const say = messages.in(this.language);
    if (this.readonly) {
      const report = this.#button('show-report', say.report, () => this.#show('report', '#report'));
      return now
        ? running(now, part, html`<div class="actions no-print">${report}</div>`)
        : html`<p>${say.noneYet}</p>`;
    }
    if (desk && this._open === 'desk') return desk.conversation(part);
    return now ? running(now, part, this.#runningActions(now, part)) : this.#invitation(part, past.length === 0);
  }

  protected override render(): TemplateResult {
    const { language, compact } = this;
    const part = { language, level: (this.headingLevel || 3) + 1 };
    const view = this.#view;
    const isAtRest = this._open !== 'desk' && this._open !== 'report';
    return html`<article
      class="card ${compact ? 'compact' : ''}"
      @pointerenter=${this.#foresee}
      @focusin=${this.#foresee}
    >
      ${head(part, compact || !isAtRest)} ${standingNote(this.#stored, language)}
      ${this.#stored.state === 'loading' ? nothing : this.#body(part, view)}
      ${this._unreachable ? html`<p class="message fault" role="alert">${messages.in(language).unreachable}</p>` : nothing}
      ${actNote(this.#stored, language)} ${isAtRest ? earlier(view.earlier, part, !compact) : nothing} ${this.#data()}
    </article>`;
  }

  /** Who comes near may press a button: then the conversation is better on its way already. */
  readonly #foresee = (): void => {
    if (!this.readonly) void this.#desk.part;
  };

  #data(): TemplateResult | typeof nothing {
    const { language, clock, authorRole, readonly } = this;
    const { storage } = this.#stored;
    if (!storage) return nothing;
    const toggle = (shown: boolean): void => void (this._dataShown = shown);
    return storedDataPanel({ storage, language, clock, authorRole, readonly, shown: this._dataShown, toggle });
  }
}
