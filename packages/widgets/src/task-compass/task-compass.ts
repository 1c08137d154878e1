import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { taskCompassType, tasks, type Named, type Task, type TaskCompass } from '@draagkracht/model';
import { Late } from '@draagkracht/base';
import { DkTool } from '../shared/tool.js';
import type { ToolOwner } from '../shared/tool-desk.js';
import type { CompassDesk } from './compass-desk.js';
import { messages } from './messages.js';
import { taskCompassStyles } from './task-compass.styles.js';
import { taskTemplate } from './task-compass.template.js';

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
export class DkTaskCompass extends DkTool<TaskCompass, CompassDesk> {
  static override styles: CSSResultGroup = [DkTool.styles, taskCompassStyles];
  static override readonly wordings = [messages];

  /** The names of what helps; without them the tasks stand all the same. */
  readonly #tools = new Late(this, async () => (await import('./tools.template.js')).toolsTemplate);

  constructor() {
    super({ type: taskCompassType, words: messages });
  }

  protected override async fetchDesk(owner: ToolOwner<TaskCompass>): Promise<CompassDesk> {
    const { CompassDesk } = await import('./compass-desk.js');
    return new CompassDesk({ ...owner, none: () => this.#none });
  }

  /** The tasks also wait for the names of what helps, which stand between them. */
  protected override get isComing(): boolean {
    const names = this.compact || this.#tools.part ? undefined : this.#tools;
    return super.isComing || (names !== undefined && !names.failed);
  }

  /** Where a tool of ours stands on this page, when the page gave it an id. */
  readonly #addressOf = (tag: string): string => {
    const found = (this.getRootNode() as ParentNode).querySelector?.(`${tag}[id]`);
    return found ? `#${encodeURIComponent(found.id)}` : '';
  };

  /** What can be done with a task: its form when that is open, else the button that opens it. */
  #below({ value: task, label }: Named<Task>): unknown {
    if (this.readonly || (this.inUse && !this.desk.has)) return nothing;
    const { here } = this.desk;
    if (here?.isOpenFor(task)) return here.form(task);
    const begin = (event: Event): void => void this.withDesk(event, (desk) => desk.begin(task));
    const { language } = this;
    return html`<div class="actions no-print">
      <button type="button" class="update-${task}" @click=${begin}>
        ${here?.action(task) ?? messages.in(language).add}<span class="visually-hidden">: ${label[language]}</span>
      </button>
    </div>`;
  }

  #kept(task: Task): unknown {
    if (this.inUse) return this.desk.here?.kept(task);
    return this.#none;
  }

  get #none(): TemplateResult {
    return html`<p class="age"><strong>${messages.in(this.language).none}</strong></p>`;
  }

  protected override always(): TemplateResult {
    const { language, compact } = this;
    const shared = { language, compact, level: (this.headingLevel || 3) + 1 };
    return html`<ol class="tasks">
      ${tasks.map((named) =>
        taskTemplate(named, {
          ...shared,
          kept: this.#kept(named.value),
          tools: compact ? nothing : this.#tools.part?.(named.value, language, this.#addressOf),
          below: this.#below(named),
          isOpen: this.desk.here?.isOpenFor(named.value) ?? false,
        }),
      )}
    </ol>`;
  }
}
