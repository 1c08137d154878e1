import { html, type TemplateResult } from 'lit';
import {
  nameOf,
  taskCompass,
  tasks,
  type Field,
  type KeptDraft,
  type Task,
  type TaskCompass,
} from '@draagkracht/model';
import { alsoStyled, heading } from '@draagkracht/base';
import { exampleFrame } from '../shared/example.template.js';
import { RecordForm } from '../shared/record-form.js';
import type { Signal, ToolDesk, ToolOwner } from '../shared/tool-desk.js';
import { compassDeskStyles } from './compass-desk.styles.js';
import { deskMessages } from './desk.messages.js';
import { keptTemplate } from './evidence.template.js';
import { exampleTasks } from './example.js';
import { linkable, type LinkOptions } from './linkable.js';
import { tasksView, type TaskView } from './task-compass.view.js';

const blank = (task: Task): TaskCompass => ({ task, evidence: [], nextStep: '', ownerRole: '', by: '' });

/** What the desk needs of the compass it is part of. */
export interface CompassOwner extends ToolOwner<TaskCompass> {
  /** What is said where there is no evidence. */
  readonly none: () => TemplateResult;
}

/** The late half of the compass: what is kept of each task, and the form of each. Several may be open at once. */
export class CompassDesk implements ToolDesk {
  readonly #owner: CompassOwner;
  readonly #forms = new Map<Task, RecordForm<TaskCompass>>();
  readonly #open = new Set<Task>();
  #options: LinkOptions = [];

  constructor(owner: CompassOwner) {
    this.#owner = owner;
    alsoStyled(owner.element, compassDeskStyles);
  }

  get isOpen(): boolean {
    return this.#open.size > 0;
  }

  get #views(): readonly TaskView[] {
    const { stored, today, language } = this.#owner;
    return tasksView(stored.records, today(), language());
  }

  #view(task: Task): TaskView {
    return this.#views[Number(task) - 1]!;
  }

  start(): void {
    void this.begin('1');
  }

  /** Opens the form of a task; one that is being filled in stays as it is. */
  async begin(task: Task): Promise<void> {
    const { record } = this.#view(task);
    await this.#lookForOptions();
    const form = this.#form(task);
    if (!form.draft.dirty) form.begin({ ...(record?.data ?? blank(task)) }, record);
    this.#open.add(task);
    this.#owner.stored.last = undefined;
    this.#owner.focus(`#task${task}-evidence${record ? '' : '-add'}`);
  }

  resume(draft: KeptDraft): void {
    const task = tasks.find(({ value }) => `task${value}` === draft.form)?.value ?? '1';
    this.#form(task).resume(draft);
    this.#open.add(task);
    void this.#lookForOptions().then(this.#owner.update);
  }

  async #lookForOptions(): Promise<void> {
    const { stored, language } = this.#owner;
    const kinds: Readonly<Record<string, string>> = deskMessages[language()].kinds;
    this.#options = await linkable(stored.storage, (type) => kinds[type] ?? type);
  }

  signals(): readonly Signal[] {
    return this.#views.flatMap(({ record, next }) =>
      record && next && next.due !== 'later' ? [{ id: record.id, type: 'review-due', code: next.due }] : [],
    );
  }

  /** The six tasks stand below, whatever is kept. */
  body(): undefined {
    return undefined;
  }

  /** What is kept of a task. */
  kept(task: Task): TemplateResult {
    return keptTemplate(this.#view(task), this.#owner.language(), this.#owner.none());
  }

  /** What the button of a task says once there is evidence with it. */
  action(task: Task): string | undefined {
    return this.#view(task).latest && deskMessages[this.#owner.language()].update;
  }

  /** Whether the form of a task is open. */
  isOpenFor(task: Task): boolean {
    return this.#open.has(task);
  }

  /** The form of a task. */
  form(task: Task): TemplateResult {
    const { language, level } = this.#owner;
    const title = `${deskMessages[language()].update}: ${nameOf(tasks, task)[language()]}`;
    return this.#form(task).template({
      title: html`${heading(level() + 1, title)}`,
      fields: (fields, draw) => fields.map((field) => draw(this.#withOptions(field))),
    });
  }

  example(): TemplateResult {
    const { language, today, level, none } = this.#owner;
    const say = deskMessages[language()];
    const views = tasksView(exampleTasks(language(), today()), today(), language());
    return exampleFrame(
      say,
      html`<ol class="tasks">
        ${views.map(
          (view) =>
            html`<li class="task">
              ${heading(level(), `${view.task}. ${view.label}`)} ${keptTemplate(view, language(), none())}
            </li>`,
        )}
      </ol>`,
    );
  }

  #close(task: Task, focus: string): void {
    this.#open.delete(task);
    this.#owner.focus(focus);
  }

  #form(task: Task): RecordForm<TaskCompass> {
    const known = this.#forms.get(task);
    if (known) return known;
    const form = new RecordForm<TaskCompass>(this.#owner, {
      type: taskCompass,
      prefix: `task${task}`,
      saved: () => this.#close(task, '#act'),
      cancelled: () => this.#close(task, `.update-${task}`),
    });
    this.#forms.set(task, form);
    return form;
  }

  /** What is kept on this device can be chosen from; where nothing is kept that question is not put. */
  #withOptions(field: Field): Field {
    if (field.name !== 'evidence') return field;
    const item = (field.item ?? []).flatMap((one) =>
      one.name !== 'record' ? [one] : this.#options.length > 0 ? [{ ...one, options: this.#options }] : [],
    );
    return { ...field, item };
  }
}
