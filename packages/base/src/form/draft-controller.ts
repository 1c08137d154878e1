import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  draftProblems,
  fieldsOf,
  readFigure,
  type Field,
  type FieldProblem,
  type RecordType,
} from '@draagkracht/model';
import { DkChangeEvent, DkPrivacyWarningEvent } from '../event/form.events.js';
import { PrivacyWatch } from '../guard/privacy-watch.js';

/** The values of a form that is being filled in, by field. */
export type Values = Readonly<Record<string, unknown>>;

/** What a draft needs from its element. */
export interface DraftOptions {
  readonly type: RecordType;
  /** The fields this form asks for; the other values of the record go along untouched. Default: all. */
  readonly asks?: readonly string[];
  /** Today as an ISO day. */
  readonly today: () => string;
  /** The id of the record the form is about; `undefined` for one that is still to be made. */
  readonly about?: () => string | undefined;
}

/** A figure as people in the Netherlands write it; text that is none stays text, so that the schema can refuse it. */
function asNumber(text: string): unknown {
  if (text.trim() === '') return undefined;
  const { value } = readFigure(text, ',');
  return typeof value === 'number' ? value : text;
}

/**
 * Keeps what is filled in and not saved yet. It belongs to its element and to nothing else: a change in another tab, a fault of
 * storage or another language leaves it as it is.
 */
export class DraftController implements ReactiveController {
  /** What watches the free text of this draft. */
  readonly guard: PrivacyWatch;
  /** The fields this form asks for, in their order. */
  readonly fields: readonly Field[];
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #options: DraftOptions;
  readonly #touched = new Set<string>();
  readonly #typed = new Map<string, unknown>();
  #start: Values = {};
  #values: Values = {};
  #attempted = false;

  constructor(host: ReactiveControllerHost & EventTarget, options: DraftOptions) {
    this.#host = host;
    this.#options = options;
    const all = fieldsOf(options.type.schema);
    this.fields = options.asks ? all.filter((field) => options.asks?.includes(field.name)) : all;
    this.guard = new PrivacyWatch((field, fresh) => {
      for (const kind of fresh) host.dispatchEvent(new DkPrivacyWarningEvent(kind, field));
      host.requestUpdate();
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.guard.stop();
  }

  /** Everything that is filled in, with the values the form does not ask for. */
  get values(): Values {
    return this.#values;
  }

  /** What a control shows: for a number the text as it was typed. */
  shown(name: string): unknown {
    return this.#typed.get(name) ?? this.#values[name] ?? '';
  }

  /** Whether anything differs from how the form began. */
  get dirty(): boolean {
    return this.fields.some(({ name }) => (this.#values[name] ?? '') !== (this.#start[name] ?? ''));
  }

  /** What stands in the way of saving. A day that has passed is fine when it stood there already. */
  get problems(): readonly FieldProblem[] {
    return draftProblems(this.#options.type, this.#values, this.#options.today()).filter(
      ({ field, code }) =>
        this.fields.some(({ name }) => name === field) &&
        !(code === 'not-future' && this.#values[field] === this.#start[field]),
    );
  }

  /** The problem to show beside a field now: after trying to save, or after leaving a field that was filled in wrongly. */
  problem(field: string): FieldProblem | undefined {
    return this.problems.find(
      (one) => one.field === field && (this.#attempted || (this.#touched.has(field) && one.code !== 'required')),
    );
  }

  /** Fields with something that looks like a BSN and was not waved through. */
  get blocked(): readonly string[] {
    return this.fields.map(({ name }) => name).filter((name) => this.guard.blocks(name));
  }

  /** Whether nothing stands in the way of saving, as far as the guard has looked. */
  get canSave(): boolean {
    return this.problems.length === 0 && this.blocked.length === 0;
  }

  /** Whether saving was tried and refused, so that the form says what is missing. */
  get refused(): boolean {
    return this.#attempted && !this.canSave;
  }

  /** Begins anew with these values; without any the form is empty and closed. */
  begin(values: Values = {}): void {
    this.#start = values;
    this.#values = values;
    this.#attempted = false;
    this.#touched.clear();
    this.#typed.clear();
    this.guard.clear();
    this.#host.requestUpdate();
  }

  /** Somebody typed in or chose for a field; a number arrives as the text that was typed. */
  change(name: string, entered: unknown): void {
    const field = this.fields.find((one) => one.name === name);
    if (!field) return;
    const value = field.control === 'number' && typeof entered === 'string' ? asNumber(entered) : entered;
    this.#typed.set(name, entered);
    this.#values = { ...this.#values, [name]: value };
    if (field.guarded) this.guard.typed(name, String(value ?? ''));
    this.#host.dispatchEvent(new DkChangeEvent(this.#options.type.type, this.#options.about?.() ?? '', name));
    this.#host.requestUpdate();
  }

  /** Somebody left a field. */
  leave(name: string): void {
    this.#touched.add(name);
    this.#host.requestUpdate();
  }

  /** Somebody says that digits in a field are no BSN. */
  waive(name: string, ticked: boolean, reason: string): void {
    this.guard.waive(name, ticked, reason);
    this.#host.requestUpdate();
  }

  /** Somebody wants to save: looks at everything at once, without waiting for a pause in the typing. */
  attempt(): boolean {
    this.#attempted = true;
    for (const { name, guarded } of this.fields) if (guarded) this.guard.look(name, String(this.#values[name] ?? ''));
    this.#host.requestUpdate();
    return this.canSave;
  }
}
