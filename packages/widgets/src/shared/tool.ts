import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  actNote,
  defineStoredData,
  DkElement,
  DkSignalEvent,
  DkStatefulElement,
  heading,
  Late,
  standingNote,
  storedDataPanel,
  StoredRecordsController,
  toolStyles,
} from '@draagkracht/base';
import type { Wording } from '@draagkracht/base/words.js';
import { LateOffers } from './late-offers.js';
import type { ToolDesk, ToolOwner } from './tool-desk.js';
import { toolFrameStyles } from './tool-frame.styles.js';
import type { ToolWords } from './tool.messages.js';
import { forMeeting, invitation, unreachable } from './tool.template.js';

/** What kind of records a tool keeps, and what it says at first sight. */
export interface ToolKind {
  /** The type of its records, such as `obstacle`. */
  readonly type: string;
  /** Other types it reads along. */
  readonly also?: readonly string[];
  readonly words: Wording<ToolWords>;
}

/**
 * The life every tool with records shares. It reads what is kept; while that is nothing it says what it is for, with a button to begin and
 * an invented example. All else, its *desk*, is fetched when there is something to show or somebody begins. A tool adds its own words, its
 * desk, and the attributes it has beside these.
 * @slot intro - own words of the organisation, shown below the heading
 * @slot - what stands here is the page without this element; the tool takes its place
 * @csspart head - the name of the tool with the organisation's own words below it
 * @csspart heading - the headings
 * @csspart invitation - what the tool is for, with the buttons to begin, while nothing is kept
 * @csspart example - the invented example, when somebody asked for it
 * @csspart form - the form somebody fills in
 * @csspart field - each question of a form with its answer
 * @csspart foot - the button for a meeting and what is kept on this device
 */
export abstract class DkTool<Data, Desk extends ToolDesk = ToolDesk> extends DkStatefulElement {
  static override styles: CSSResultGroup = [DkElement.styles, toolStyles, toolFrameStyles];

  /** Several people look at one screen: everything is drawn larger. */
  @property({ type: Boolean }) meeting = false;

  /** Somebody asked for something and it could not be fetched. */
  @state() private _unreachable = false;
  @state() private _exampleShown = false;
  @state() private _dataShown = false;
  readonly #kind: ToolKind;
  readonly #signalled = new Set<string>();
  readonly #offers: LateOffers;

  /** What is kept. */
  protected readonly stored: StoredRecordsController<Data>;
  /** The late half. */
  protected readonly desk: Late<Desk>;

  constructor(kind: ToolKind) {
    super();
    this.#kind = kind;
    this.stored = new StoredRecordsController<Data>(this, {
      type: kind.type,
      also: kind.also ?? [],
      namespace: () => this.namespace ?? '',
      mode: () => this.mode,
      who: () => this.authorRole,
      now: () => this.now,
      read: () => void this.wasRead(),
    });
    this.desk = new Late(this, async () => {
      const [desk] = await Promise.all([
        this.fetchDesk(this.#owner()),
        this.stored.prepare(),
        this.stored.notes.come(),
      ]);
      return desk;
    });
    this.#offers = new LateOffers(this.#owner(), this.desk, kind.type);
  }

  /** Fetches the late half: an import, and a class made of it. */
  protected abstract fetchDesk(owner: ToolOwner<Data>): Promise<Desk>;

  /** Whether there is something to show, so that the desk takes the place of the invitation. */
  protected get inUse(): boolean {
    return this.stored.records.length > 0;
  }

  /** Whether what is kept, or what draws it, is on its way: what stands below comes with it at first, or it would be pushed down. */
  protected get isComing(): boolean {
    return this.stored.state === 'loading' || (this.inUse && !this.desk.has && !this.desk.failed);
  }

  /** What stands between the purpose and the buttons while nothing is kept; most tools have nothing there. */
  protected first(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What the tool is called, above the page's own words. */
  protected head(say: ToolWords): TemplateResult {
    return heading(this.headingLevel || 3, say.title ?? '');
  }

  /** What stands below, whatever is kept and without waiting for the desk; most tools have nothing there. */
  protected always(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What stands behind the two buttons while nothing is kept, such as a way in for who has a file. */
  protected others(): TemplateResult | typeof nothing {
    return nothing;
  }

  #owner(): ToolOwner<Data> {
    return {
      element: this,
      stored: this.stored,
      language: () => this.language,
      today: () => this.today,
      who: () => this.authorRole,
      now: () => this.now,
      level: () => (this.headingLevel || 3) + 1,
      readonly: () => this.readonly,
      compact: () => this.compact,
      meeting: () => this.meeting,
      offersDrafts: () => this.desk.here?.resume !== undefined,
      update: () => this.requestUpdate(),
      focus: (selector) => {
        this.requestUpdate();
        void this.focusOn(selector);
      },
      tell: (event) => void this.dispatchEvent(event),
    };
  }

  /** Also waits for the desk when it is on its way. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.desk.arrival;
    await super.getUpdateComplete();
    await this.stored.notes.arrival;
    await this.#offers.arrival;
    return super.getUpdateComplete();
  }

  /** After every reading, and when an attribute changed what is shown: the desk comes when it is needed, and signals are told once. */
  protected async wasRead(): Promise<void> {
    if (this.stored.records.length > 0) void defineStoredData();
    void this.#offers.look();
    const desk = this.inUse ? await this.desk.come() : this.desk.here;
    desk?.follow?.();
    for (const { id, type, code } of desk?.signals?.() ?? []) {
      if (this.#signalled.has(`${id} ${type}`)) continue;
      this.#signalled.add(`${id} ${type}`);
      this.dispatchEvent(new DkSignalEvent(type, code));
    }
  }

  /** Goes on with the desk. The button that asked keeps the focus meanwhile; it looks busy only if that takes long. */
  protected async withDesk(event: Event, next: (desk: Desk) => void | Promise<void>): Promise<void> {
    const button = event.currentTarget as HTMLElement;
    button.ariaBusy = 'true';
    const desk = await this.desk.come();
    button.ariaBusy = null;
    this._unreachable = desk === undefined;
    if (!desk) return;
    await next(desk);
    this.requestUpdate();
  }

  readonly #start = (event: Event): void => {
    void this.withDesk(event, (desk) => {
      this.stored.last = undefined;
      this._exampleShown = false;
      desk.start();
    });
  };

  readonly #toggleExample = (event: Event): void => {
    void this.withDesk(event, () => {
      this._exampleShown = !this._exampleShown;
      void this.focusOn(this._exampleShown ? '#example' : '.show-example');
    });
  };

  #empty(say: ToolWords): TemplateResult {
    const first = this.first();
    if (this.readonly)
      return html`${first}
        <p>${say.noneYet}</p>`;
    const isExampleShown = this._exampleShown;
    const level = (this.headingLevel || 3) + 1;
    const toggleExample = this.#toggleExample;
    return html`${invitation({ say, level, isExampleShown, start: this.#start, toggleExample, first, others: this.others() })}
    ${isExampleShown ? this.desk.here?.example() : nothing}`;
  }

  #body(say: ToolWords): unknown {
    if (this.stored.state === 'loading') return nothing;
    const desk = this.desk.here;
    if (desk && (this.inUse || desk.isOpen)) return desk.body();
    if (!this.inUse) return this.#empty(say);
    return this.desk.failed ? unreachable(this.language) : nothing;
  }

  protected override render(): TemplateResult {
    // What the page holds itself stays until it is known what is kept: nothing is drawn in two steps above the rest of the page.
    const waits = this.isComing && !this.renderRoot.querySelector('.foot');
    if (waits && this.childElementCount > 0) return html`<slot></slot>`;
    const { language, compact, meeting } = this;
    const say = this.#kind.words.in(language);
    return html`<article class="tool ${compact ? 'compact' : ''} ${meeting ? 'meeting' : ''}">
      <header part="head" class="head">
        ${this.head(say)}
        <slot name="intro"></slot>
      </header>
      ${standingNote(this.stored, language)} ${this.#offers.template()} ${this.#body(say)}
      ${this._unreachable ? unreachable(language) : nothing} ${actNote(this.stored, language)}
      ${waits ? nothing : html`${this.always()} ${this.#foot()}`}
    </article>`;
  }

  /** What every tool ends with: drawing it large for a meeting, and the way to what is kept on this device. */
  #foot(): TemplateResult {
    const { language, clock, authorRole, readonly, meeting, compact } = this;
    const { storage } = this.stored;
    const toggle = (shown: boolean): void => void (this._dataShown = shown);
    return html`<footer part="foot" class="foot no-print">
      ${compact ? nothing : forMeeting(language, meeting, () => (this.meeting = !meeting))}
      ${storage ? storedDataPanel({ storage, language, clock, authorRole, readonly, shown: this._dataShown, toggle }) : nothing}
    </footer>`;
  }
}
