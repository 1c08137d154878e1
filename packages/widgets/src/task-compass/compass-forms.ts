import { html, type TemplateResult } from 'lit';
import { nameOf, taskCompass, tasks, type Field, type Task, type TaskCompass } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { RecordForm, type RecordFormOwner } from '../shared/record-form.js';
import { linkable, type LinkOptions } from './linkable.js';
import { messages } from './messages.js';
import type { TaskRecord } from './task-compass.view.js';

/** What the forms need of the compass. Functions, because attributes change. */
export interface CompassFormsOwner extends RecordFormOwner<TaskCompass> {
  /** A form of this task was saved or left. */
  readonly closed: (task: Task, focus: string) => void;
}

const blank = (task: Task): TaskCompass => ({ task, evidence: [], nextStep: '', ownerRole: '', by: '' });

/** The forms of the tasks, one for each: several may be open at once, and what is filled in lives here. */
export class CompassForms {
  readonly #owner: CompassFormsOwner;
  readonly #forms = new Map<Task, RecordForm<TaskCompass>>();
  #options: LinkOptions = [];

  constructor(owner: CompassFormsOwner) {
    this.#owner = owner;
  }

  /** Begins the form of a task; one that is being filled in stays as it is. */
  async begin(task: Task, edited: TaskRecord | undefined): Promise<void> {
    const { stored, language } = this.#owner;
    const kinds: Readonly<Record<string, string>> = messages.in(language()).kinds;
    this.#options = await linkable(stored.storage, (type) => kinds[type] ?? type);
    const form = this.#form(task);
    if (!form.draft.dirty) form.begin(edited?.data ?? blank(task), edited);
  }

  #form(task: Task): RecordForm<TaskCompass> {
    const known = this.#forms.get(task);
    if (known) return known;
    const form = new RecordForm<TaskCompass>(this.#owner, {
      type: taskCompass,
      prefix: `task${task}`,
      saved: () => this.#owner.closed(task, '#act'),
      cancelled: () => this.#owner.closed(task, `.update-${task}`),
    });
    this.#forms.set(task, form);
    return form;
  }

  /** The form of a task. */
  template(task: Task, level: number): TemplateResult {
    const { language } = this.#owner;
    const say = messages.in(language());
    return this.#form(task).template({
      title: html`${heading(level, `${say.update}: ${nameOf(tasks, task)[language()]}`)}`,
      fields: (fields, draw) => fields.map((field) => draw(this.#withOptions(field))),
    });
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
