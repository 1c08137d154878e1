import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { taskCompassType, type Task, type TaskCompass } from '@draagkracht/model';
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
import type { CompassForms } from './compass-forms.js';
import { messages } from './messages.js';
import { taskCompassStyles } from './task-compass.styles.js';
import { head, taskTemplate, type Part } from './task-compass.template.js';
import { tasksView, type TaskRecord, type TaskView } from './task-compass.view.js';

/**
 * The six tasks of municipality and institutions, each with its last evidence, how old that is, and who takes the next step.
 *
 * Use it as the first page of a programme: it shows where nothing happened. It shows age and never a score.
 * @element dk-task-compass
 * @status experimental
 * @since 0.4.0
 * @slot intro - own words of the organisation, shown below the title
 * @slot task-1 - links that serve the first task, in the place of the names of our tools
 * @slot task-2 - links that serve the second task
 * @slot task-3 - links that serve the third task
 * @slot task-4 - links that serve the fourth task
 * @slot task-5 - links that serve the fifth task
 * @slot task-6 - links that serve the sixth task
 * @slot - what stands here is the page without this element; the compass takes its place
 * @csspart heading - the headings
 * @fires {DkChangeEvent} dk-change - somebody typed or chose something; nothing is saved yet
 * @fires {DkSaveEvent} dk-save - a task was saved
 * @fires {DkDeleteEvent} dk-delete - what was saved was undone
 * @fires {DkExportEvent} dk-export - everything was handed over as a file
 * @fires {DkImportEvent} dk-import - a file was restored
 * @fires {DkPrivacyWarningEvent} dk-privacy-warning - the guard noticed a kind of personal data
 * @fires {DkSignalEvent} dk-signal - the day of a next step has come (`review-due`)
 * @fires {DkErrorEvent} dk-error - the device refused
 */
export class DkTaskCompass extends DkStatefulElement {
  static override styles: CSSResultGroup = [DkElement.styles, toolStyles, taskCompassStyles];
  static override readonly wordings = [messages];

  @state() private _open: readonly Task[] = [];
  @state() private _example = false;
  /** Somebody asked for a form and it could not be fetched. */
  @state() private _unreachable = false;
  @state() private _dataShown = false;
  readonly #signalled = new Set<string>();

  readonly #stored = new StoredRecordsController<TaskCompass>(this, {
    type: taskCompassType,
    namespace: () => this.namespace ?? '',
    mode: () => this.mode,
    who: () => this.authorRole,
    now: () => this.now,
    read: () => this.#wasRead(),
  });

  readonly #invented = new Late(this, () => import('./example.js'));

  readonly #forms = new Late(this, async (): Promise<CompassForms> => {
    const [parts] = await Promise.all([
      import('./compass-forms.js'),
      this.#stored.prepare(),
      this.#stored.notes.come(),
    ]);
    return new parts.CompassForms({
      element: this,
      stored: this.#stored,
      language: () => this.language,
      today: () => this.today,
      who: () => this.authorRole,
      now: () => this.now,
      closed: (task, focus) => this.#close(task, focus),
    });
  });

  get #view(): readonly TaskView[] {
    return tasksView(this.#stored.records, this.today, this.language);
  }

  /** Also waits for parts that are on their way. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#forms.arrival, this.#invented.arrival]);
    await super.getUpdateComplete();
    await this.#stored.notes.arrival;
    return super.getUpdateComplete();
  }

  /** After every reading: a next step whose day has come asks for attention, once. */
  #wasRead(): void {
    if (this.#stored.records.length > 0) void defineStoredData();
    for (const { record, next } of this.#view) {
      if (!record || !next || next.due === 'later' || this.#signalled.has(record.id)) continue;
      this.#signalled.add(record.id);
      this.dispatchEvent(new DkSignalEvent('review-due', next.due));
    }
  }

  #close(task: Task, focus: string): void {
    this._open = this._open.filter((one) => one !== task);
    void this.focusOn(focus);
  }

  /** Opens the form of a task. The button that asked keeps the focus until it is there; it looks busy only if that takes long. */
  async #start(event: Event, task: Task, edited: TaskRecord | undefined): Promise<void> {
    const button = event.currentTarget as HTMLElement;
    button.ariaBusy = 'true';
    const forms = await this.#forms.come();
    await forms?.begin(task, edited);
    button.ariaBusy = null;
    this._unreachable = !forms;
    if (!forms) return;
    this._open = [...this._open.filter((one) => one !== task), task];
    this.#stored.last = undefined;
    const list = `#task${task}-evidence`;
    void this.focusOn(edited ? list : `${list}-add`);
  }

  /** What can be done with a task: its form when that is open, else the button that opens it. */
  #below({ task, record, latest }: TaskView, { language, level }: Part): { isOpen: boolean; content: unknown } {
    const forms = this.#forms.here;
    const say = messages.in(language);
    if (forms && this._open.includes(task)) return { isOpen: true, content: forms.template(task, level + 1) };
    const text = latest ? say.update : say.add;
    const content = html`<div class="actions no-print">
      <button type="button" class="update-${task}" @click=${(event: Event) => void this.#start(event, task, record)}>
        ${text}<span class="visually-hidden">: ${this.#view[Number(task) - 1]?.label}</span>
      </button>
    </div>`;
    return { isOpen: false, content };
  }

  async #toggleExample(): Promise<void> {
    const part = await this.#invented.come();
    this._unreachable = !part;
    this._example = !this._example && part !== undefined;
    void this.focusOn(this._example ? '#example' : '.show-example');
  }

  /** While nothing is kept: what to do, and an invented example. */
  #first(part: Part): TemplateResult | typeof nothing {
    if (this.readonly || this.#stored.records.length > 0) return nothing;
    const { language, today } = this;
    const say = messages.in(language);
    const invented = this._example ? this.#invented.here?.exampleTasks(language, today) : undefined;
    const apart = { ...part, addressOf: () => '' };
    return html`<p class="no-print">${say.empty}</p>
      <div class="actions no-print">
        <button
          type="button"
          class="show-example"
          aria-expanded=${this._example ? 'true' : 'false'}
          @click=${() => void this.#toggleExample()}
        >
          ${this._example ? say.hideExample : say.showExample}
        </button>
      </div>
      ${
        invented
          ? html`<section id="example" class="example stack no-print" aria-label=${say.invented} tabindex="-1">
              <p class="tag">${say.invented}</p>
              <ol class="tasks">
                ${tasksView(invented, today, language).map((view) => taskTemplate(view, apart, true, undefined))}
              </ol>
            </section>`
          : nothing
      }`;
  }

  /** Where a tool of ours stands on this page, when the page gave it an id. */
  readonly #addressOf = (tag: string): string => {
    const found = (this.getRootNode() as ParentNode).querySelector?.(`${tag}[id]`);
    return found ? `#${encodeURIComponent(found.id)}` : '';
  };

  protected override render(): TemplateResult {
    const { language, compact, readonly } = this;
    const part = { language, level: (this.headingLevel || 3) + 1, addressOf: this.#addressOf };
    const isRead = this.#stored.state !== 'loading';
    return html`<article class="compass" @pointerenter=${this.#foresee} @focusin=${this.#foresee}>
      ${head(part, compact)} ${standingNote(this.#stored, language)} ${isRead ? this.#first(part) : nothing}
      ${this._unreachable ? html`<p class="message fault" role="alert">${messages.in(language).unreachable}</p>` : nothing}
      ${actNote(this.#stored, language)}
      ${
        isRead
          ? html`<ol class="tasks">
              ${this.#view.map((view) => taskTemplate(view, part, compact, readonly ? undefined : this.#below(view, part)))}
            </ol>`
          : nothing
      }
      ${this.#data()}
    </article>`;
  }

  /** Who comes near may press a button: then the forms are better on their way already. */
  readonly #foresee = (): void => {
    if (!this.readonly) void this.#forms.part;
  };

  #data(): TemplateResult | typeof nothing {
    const { language, clock, authorRole, readonly } = this;
    const { storage } = this.#stored;
    if (!storage) return nothing;
    const toggle = (shown: boolean): void => void (this._dataShown = shown);
    return storedDataPanel({ storage, language, clock, authorRole, readonly, shown: this._dataShown, toggle });
  }
}
