import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DkElement, heading, Late, toolStyles, watchPage } from '@draagkracht/base';
import { probeMessages } from './messages.js';
import type { ProbeReport } from './report.js';
import { themeProbeStyles } from './theme-probe.styles.js';

/**
 * What our elements find of the house style on this page: which design tokens, under which names, how the colours stand out, what was
 * mended and why, and what is our own where the page says nothing.
 *
 * Put it on a page for a moment when a chart looks different from the rest, or keep it on a page for designers. It changes nothing and
 * keeps nothing.
 * @element dk-theme-probe
 * @status experimental
 * @since 0.6.0
 * @slot - what stands here is the page without this element; the probe takes its place
 * @csspart heading - the headings
 * @csspart sentence - what was found, in short
 * @fires {DkReadyEvent} dk-ready - it has drawn itself for the first time
 */
export class DkThemeProbe extends DkElement {
  static override styles: CSSResultGroup = [DkElement.styles, toolStyles, themeProbeStyles];
  static override readonly wordings = [probeMessages];

  /** The id of one of our elements on this page, to look from there; without it the probe looks from its own place. */
  @property({ attribute: 'for' }) subject = '';
  /** Only the sentence and what was mended. */
  @property({ type: Boolean }) compact = false;

  @state() private _report: ProbeReport | undefined;
  @state() private _unreadable = false;
  readonly #reports = new Late(this, () => import('./report.js'));
  #stop: (() => void) | undefined;
  #looked: Promise<void> = Promise.resolve();
  #asked = 0;

  /** Looks again; asked for by itself when the page changes its class, style or a style sheet. */
  readonly look = (): Promise<void> => (this.#looked = this.#read());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = watchPage(() => void this.look());
    if (this.hasUpdated) void this.look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    void this.look();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('subject') && changed.get('subject') !== undefined) void this.look();
  }

  /** Also waits until it has looked. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#looked;
    return super.getUpdateComplete();
  }

  /** The element whose place is looked from, if there is one of that id. */
  get #lookedFrom(): DkElement | undefined {
    const other = this.subject
      ? (this.getRootNode() as ParentNode).querySelector(`#${CSS.escape(this.subject)}`)
      : null;
    return other instanceof DkElement ? other : undefined;
  }

  async #read(): Promise<void> {
    const asked = (this.#asked += 1);
    const reports = await this.#reports.come();
    if (!reports || !this.isConnected) return;
    const report = await reports.reportOn(this, this.#lookedFrom ?? this);
    if (asked !== this.#asked || !this.isConnected) return;
    this._report = report;
    this._unreadable = !report;
  }

  #waiting(): TemplateResult {
    const say = probeMessages.in(this.language);
    const fault = this.#reports.failed ? say.failed : this._unreadable ? say.unreadable : '';
    return fault
      ? html`<p class="message fault" role="alert">${fault}</p>
          <div class="actions"><button type="button" class="again" @click=${this.look}>${say.again}</button></div>`
      : html`<p class="quiet">${say.looking}</p>`;
  }

  protected override render(): TemplateResult {
    const { language, compact, headingLevel: level, subject } = this;
    const missing = this.#lookedFrom ? '' : subject;
    return html`<section class="probe">
      ${heading(level, probeMessages.in(language).title)}
      ${this._report ? this._report.template({ language, compact, level, missing, again: this.look }) : this.#waiting()}
      ${this._report ? nothing : html`<slot></slot>`}
    </section>`;
  }
}
