import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { KeptDraft } from '@draagkracht/model';
import { DkElement, formStyles, Late, toolStyles } from '@draagkracht/base';
import { printAlone } from '../council-page/print-alone.js';
import type { Panel } from '../goals/goals-owner.js';
import { goalsMessages } from '../goals/goals.messages.js';
import type { Monitor, MonitorRecords } from '../monitor/monitor.js';
import { askingBack } from './asking-back.js';
import { listTemplate, type ListActs } from './list.template.js';
import { park, takeParked } from './parked.js';
import { daysTemplate, headTemplate, inventedTemplate, reportTemplate, type RoomStage } from './room.template.js';
import { resumedTalk } from './resumed-talk.js';
import { TalkForm, type TalkFormOwner } from './talk-form.js';
import { talksMessages } from './talks.messages.js';
import { talksStyles } from './talks.styles.js';
import { blankSession, dueAgreements, sessionAfter, sessionLists } from './talks.view.js';

/**
 * Conversations about figures: what asks to be looked at again first, a session with its fixed questions and two readings beside one
 * another, and its report on one sheet. What was agreed is asked back when its day has come.
 *
 * @element dk-monitor-talks
 * @status experimental
 * @since 0.1.0
 * @csspart heading - the headings
 * @fires {DkChangeEvent} dk-change - somebody typed or chose something; nothing is saved yet
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - the guard noticed a kind of personal data
 */
export class DkMonitorTalks extends DkElement {
  static override styles: CSSResultGroup = [DkElement.styles, toolStyles, formStyles, talksStyles];
  static override readonly wordings = [talksMessages, goalsMessages];

  /** The monitor it is part of. */
  @property({ attribute: false }) monitor: Monitor | undefined;

  /** The session that is being written. */
  @state() private _form: TalkForm | undefined;
  /** Id of the session whose report is read. */
  @state() private _read: string | undefined;
  /** The form that looks back on an agreement. */
  @state() private _panel: Panel | undefined;
  @state() private _said = '';
  @state() private _exampleShown = false;
  readonly #example = new Late(this, () => import('../example/example-sessions.js'));
  readonly #calendar = new Late(this, () => import('./calendar-file.js'));
  #end: (() => void) | undefined;
  #watched: Monitor | undefined;
  #printed: { readonly sheet: Element; readonly end: () => void } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.defaultView?.addEventListener('beforeunload', this.#unloading);
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.defaultView?.removeEventListener('beforeunload', this.#unloading);
    this.#unfollow();
    this.#printApart(null);
  }

  protected override willUpdate(): void {
    if (this.#watched !== this.monitor) this.#follow();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#printApart(this._read ? this.renderRoot.querySelector('.sheet') : null);
  }

  #follow(): void {
    this.#unfollow();
    const { monitor } = this;
    if (!this.isConnected || !monitor) return;
    this.#watched = monitor;
    this.#end = monitor.watch(() => {
      // What is locked is not kept in sight, and neither is what somebody was writing.
      if (!monitor.records) this.#shutForm();
      this._form?.follow();
      this.requestUpdate();
    });
    const back = takeParked(monitor);
    if (back) this._form = TalkForm.back(this.#owner(monitor), back);
  }

  /** What is filled in and not kept waits until somebody comes back. */
  #unfollow(): void {
    this.#end?.();
    if (this.#watched && this._form?.dirty) park(this.#watched, this._form.parked());
    this.#shutForm();
    this.#end = this.#watched = undefined;
  }

  readonly #unloading = (event: Event): void => {
    if (this._form?.dirty) event.preventDefault();
  };

  /** On paper a report stands alone. */
  #printApart(sheet: Element | null): void {
    if (this.#printed?.sheet === sheet) return;
    this.#printed?.end();
    this.#printed = sheet ? { sheet, end: printAlone(sheet) } : undefined;
  }

  #shutForm(): void {
    this._form?.end();
    this._form = undefined;
  }

  /** Shows something else, and brings the focus there. */
  #show(to: { form?: TalkForm; read?: string; panel?: Panel; said?: string }, focus = '#top'): void {
    this.#shutForm();
    this._panel?.end?.();
    [this._form, this._read] = [to.form, to.read];
    this._panel = to.panel;
    this._said = to.said ?? '';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(focus)?.focus());
  }

  #owner(monitor: Monitor): TalkFormOwner {
    return {
      host: this,
      monitor,
      language: () => this.language,
      level: () => Math.min(this.headingLevel, 4),
      update: () => this.requestUpdate(),
      done: (said) => this.#show({ said }, '#said'),
      close: () => this.#show({}),
      finished: ({ id }) => this.#show({ read: id, said: talksMessages.in(this.language).finished }, '.sheet header'),
    };
  }

  /** Without an answer the focus goes back to the button that asked. */
  #askingOwner(monitor: Monitor): TalkFormOwner {
    return { ...this.#owner(monitor), close: this.#stopAsking };
  }

  readonly #stopAsking = (): void => this.#show({}, `[id="look-back-${this._panel?.at}"]`);

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || this._panel?.dirty) return;
    event.preventDefault();
    this.#stopAsking();
  };

  #write(monitor: Monitor, make: (owner: TalkFormOwner) => TalkForm): void {
    this.#show({ form: make(this.#owner(monitor)) });
  }

  /** Goes on with what was typed earlier and never saved. */
  resume(draft: KeptDraft): void {
    const { monitor } = this;
    if (monitor) this.#show(...resumedTalk(draft, this.#owner(monitor), this.#askingOwner(monitor)));
  }

  #acts(monitor: Monitor, { indicators }: MonitorRecords): ListActs {
    const there = indicators.map(({ id }) => id);
    return {
      read: ({ id }) => this.#show({ read: id }, '.sheet header'),
      goOn: (session) => this.#write(monitor, (owner) => new TalkForm(owner, session.data, session)),
      again: (session) =>
        this.#write(monitor, (owner) => new TalkForm(owner, sessionAfter(session, there, monitor.today()))),
      lookBack: (due) => this.#show({ panel: askingBack(this.#askingOwner(monitor), due) }, '#panel'),
      key: this.#key,
      remove: async ({ id }) => {
        if (await monitor.remove(id)) this.#show({ said: talksMessages.in(this.language).removed }, '#said');
      },
    };
  }

  protected override render(): TemplateResult {
    const { monitor, language } = this;
    const say = talksMessages.in(language);
    if (!monitor?.records) return html`<p role="status">${say.loading}</p>`;
    return html`<div class="talks">
      ${monitor.fault ? html`<p class="message fault no-print" role="alert">${say.fault}</p>` : nothing}
      ${this._form?.shown() ?? (this._read ? this.#report(monitor, monitor.records, this._read) : this.#list(monitor, monitor.records))}
    </div>`;
  }

  #stage(monitor: Monitor): RoomStage {
    return { monitor, language: this.language, level: this.headingLevel, said: this._said };
  }

  #list(monitor: Monitor, records: MonitorRecords): TemplateResult {
    const { sessions } = records;
    const today = monitor.today();
    const stage = this.#stage(monitor);
    const begin = (): void =>
      this.#write(monitor, (owner) => new TalkForm(owner, blankSession(monitor.setup.region, today)));
    return html`${headTemplate(stage, begin)}
    ${listTemplate(sessionLists(sessions, today), dueAgreements(sessions, today), {
      language: this.language,
      level: Math.min(this.headingLevel + 1, 6),
      readonly: monitor.readonly,
      acts: this.#acts(monitor, records),
      panel: this._panel,
    })}
    ${sessions.length === 0 ? this.#invented(monitor, stage) : daysTemplate(stage, () => void this.#handOut(monitor))}`;
  }

  #invented(monitor: Monitor, stage: RoomStage): TemplateResult {
    const example = this._exampleShown ? this.#example.part?.exampleSessions(monitor.now())[0] : undefined;
    return inventedTemplate(stage, example, (isOpen) => {
      this._exampleShown = isOpen;
      if (isOpen) void this.#example.come();
    });
  }

  async #handOut(monitor: Monitor): Promise<void> {
    const say = talksMessages.in(this.language);
    const part = await this.#calendar.come();
    if (!part) this._said = say.calendarFailed;
    else await part.handOutCalendar(monitor, say.calendarName, say.calendarFile, this.language);
  }

  #report(monitor: Monitor, { sessions }: MonitorRecords, id: string): TemplateResult {
    return reportTemplate(
      this.#stage(monitor),
      sessions.find((one) => one.id === id),
      {
        back: () => this.#show({}),
        edit: (session) => this.#write(monitor, (owner) => new TalkForm(owner, session.data, session)),
      },
    );
  }
}
