import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  draftProblems,
  fieldsIn,
  fieldsOf,
  type Field,
  type FieldAt,
  type FieldProblem,
  type Language,
  type RecordType,
} from '@draagkracht/model';
import { DkChangeEvent, DkPrivacyWarningEvent } from '../event/form.events.js';
import { LeaveGuard } from '../guard/leave-guard.js';
import { PrivacyWatch } from '../guard/privacy-watch.js';
import { isRead, textOf, valueOf } from './entered.view.js';
import { afterInsertion, afterRemoval, afterSwap, withKeys, type ListStep, type Renamed } from './list-steps.view.js';
import { blankValues, fieldAt, isSame, itemsAt, valueAt, withValue, type Values } from './values.view.js';

/** What a draft needs from its element. */
export interface DraftOptions {
  readonly type: RecordType;
  /** The fields this form asks for; the other values of the record go along untouched. Default: all. */
  readonly asks?: readonly string[];
  /** Today as an ISO day. */
  readonly today: () => string;
  /** The id of the record the form is about; `undefined` for one that is still to be made. */
  readonly about?: () => string | undefined;
  /** Somebody filled something in, or took it back. */
  readonly changed?: () => void;
  /** The element left the page, with whatever is filled in. */
  readonly left?: () => void;
}

/** Whether a problem is one of this form. A day that has passed is fine when it stood there already. */
const isAsked = ({ fields, values, start }: DraftController, { field, code }: FieldProblem): boolean =>
  fields.some(({ name }) => name === field.split('.')[0]) &&
  !(code === 'not-future' && valueAt(values, field) === valueAt(start, field));

/** A value as its control shows it. */
const textOrValue = (field: Field | undefined, value: unknown, language: Language): unknown =>
  field && isRead(field) ? textOf(field, value, language) : value;

/** Lets the guard look now at every field whose path begins so. */
function lookAt({ guard, rows }: DraftController, start: string): void {
  for (const { path, field, value } of rows)
    if (field.guarded && path.startsWith(start)) guard.look(path, String(value ?? ''));
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
  /** What was done to a list last, for what is said about it. */
  step: ListStep | undefined;
  /** What was filled in when the form began. */
  start: Values = {};
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #options: DraftOptions;
  #touched = new Map<string, true>();
  #typed = new Map<string, unknown>();
  #values: Values = {};
  readonly #leaving: LeaveGuard;
  #attempted = false;

  constructor(host: ReactiveControllerHost & EventTarget, options: DraftOptions) {
    this.#host = host;
    this.#options = options;
    this.fields = fieldsOf(options.type.schema).filter(({ name }) => options.asks?.includes(name) ?? true);
    this.guard = new PrivacyWatch((field, fresh) => {
      for (const kind of fresh) host.dispatchEvent(new DkPrivacyWarningEvent(kind, field));
      host.requestUpdate();
    });
    this.#leaving = new LeaveGuard(host, () => this.dirty);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.guard.stop();
    this.#leaving.hostDisconnected();
    this.#options.left?.();
  }

  /** Everything that is filled in, with the values the form does not ask for. */
  get values(): Values {
    return this.#values;
  }

  /** What a control shows: for what is read from text, such as a number, the text as it was typed. */
  shown(path: string, language: Language = 'nl'): unknown {
    const typed = this.#typed.get(path);
    if (typed !== undefined) return typed;
    return textOrValue(fieldAt(this.fields, path), valueAt(this.#values, path) ?? '', language);
  }

  /** Settles when what was changed is drawn. */
  get drawn(): Promise<boolean> {
    return this.#host.updateComplete;
  }

  /** Every field with its path, also those of the items of lists, in the order of the form. */
  get rows(): readonly FieldAt[] {
    return fieldsIn(this.fields, this.#values);
  }

  /** Whether anything differs from how the form began. */
  get dirty(): boolean {
    return this.fields.some(({ name }) => !isSame(this.#values[name], this.start[name]));
  }

  /** What stands in the way of saving. */
  get problems(): readonly FieldProblem[] {
    const { type, today } = this.#options;
    return draftProblems(type, this.#values, today()).filter((problem) => isAsked(this, problem));
  }

  /** The problem to show beside a field now: after trying to save, or after leaving a field that was filled in wrongly. */
  problem(field: string): FieldProblem | undefined {
    return this.problems.find(
      (one) => one.field === field && (this.#attempted || (this.#touched.has(field) && one.code !== 'required')),
    );
  }

  /** Paths of the fields with something that looks like a BSN and was not waved through. */
  get blocked(): readonly string[] {
    return this.rows.map(({ path }) => path).filter((path) => this.guard.blocks(path));
  }

  /** Whether nothing stands in the way of saving, as far as the guard has looked. */
  get canSave(): boolean {
    return this.problems.length === 0 && this.blocked.length === 0;
  }

  /** Whether saving was tried and refused, so that the form says what is missing. */
  get refused(): boolean {
    return this.#attempted && !this.canSave;
  }

  /**
   * Begins anew with these values; without any the form is empty and closed.
   * @param filled what was filled in since, when somebody goes on where they were
   */
  begin(values: Values = {}, filled = values): void {
    [this.start, this.#values] = [values, filled];
    [this.#attempted, this.step] = [false, undefined];
    [this.#touched, this.#typed] = [new Map(), new Map()];
    this.guard.clear();
    if (filled !== values) lookAt(this, '');
    this.#host.requestUpdate();
  }

  /** Takes over what others made of the fields this form does not ask for; what was filled in stays. */
  take(values: Values): void {
    const own = (from: Values): Values => Object.fromEntries(this.fields.map(({ name }) => [name, from[name]]));
    this.start = { ...values, ...own(this.start) };
    this.#values = { ...values, ...own(this.#values) };
    this.#host.requestUpdate();
  }

  /**
   * Somebody typed in or chose for a field; a number, an amount of money and a period arrive as the text that was typed. `undefined`
   * takes a choice back.
   * @param path the name of the field, or in a list `agreements.1.what`.
   */
  change(path: string, entered: unknown, language: Language = 'nl'): void {
    const field = fieldAt(this.fields, path);
    if (!field) return;
    this.#typed.set(path, entered);
    this.#values = withValue(this.#values, path, valueOf(field, entered, language));
    if (field.guarded) this.guard.typed(path, String(entered ?? ''));
    // An answer that was chosen is finished, unlike a text that is being typed: what is wrong with it is said at once.
    if (field.control === 'choice') this.#touched.set(path, true);
    this.#tell(path);
  }

  /** Puts an item at the end of a list, empty but for these values; a list that is full stays as it is. */
  add(list: string, values: Values = {}): void {
    const field = fieldAt(this.fields, list);
    const items = itemsAt(this.#values, list);
    if (!field?.item || items.length >= (field.most ?? Infinity)) return;
    this.#relist(list, [...items, { ...blankValues(field.item), ...values }], { kind: 'added', at: items.length });
  }

  /** Takes an item out of a list; `restore` brings it back. */
  remove(list: string, at: number): void {
    const items = itemsAt(this.#values, list);
    const item = items[at];
    if (!item) return;
    this.#rename(afterRemoval(list, at));
    this.#relist(list, items.toSpliced(at, 1), { kind: 'removed', at, item });
  }

  /** Brings back the item that was taken out last. */
  restore(): void {
    if (this.step?.kind !== 'removed' || !this.step.item) return;
    const { list, at, item } = this.step;
    this.#rename(afterInsertion(list, at));
    this.#relist(list, itemsAt(this.#values, list).toSpliced(at, 0, item), { kind: 'restored', at });
    lookAt(this, `${list}.${at}.`);
  }

  /** Moves an item of a list one place up (-1) or down (1). */
  move(list: string, at: number, by: -1 | 1): void {
    const items = itemsAt(this.#values, list);
    const [own, other] = [items[at], items[at + by]];
    if (!own || !other) return;
    this.#rename(afterSwap(list, at, at + by));
    this.#relist(list, items.with(at, other).with(at + by, own), { kind: 'moved', at: at + by });
  }

  /** Somebody left a field. */
  leave(path: string): void {
    this.#touched.set(path, true);
    this.#host.requestUpdate();
  }

  /** Somebody says that digits in a field are no BSN. */
  waive(path: string, ticked: boolean, reason: string): void {
    this.guard.waive(path, ticked, reason);
    this.#options.changed?.();
    this.#host.requestUpdate();
  }

  /** Somebody wants to save: looks at everything at once, without waiting for a pause in the typing. */
  attempt(): boolean {
    this.#attempted = true;
    lookAt(this, '');
    this.#host.requestUpdate();
    return this.canSave;
  }

  #rename(renamed: Renamed): void {
    this.guard.rename(renamed);
    [this.#typed, this.#touched] = [withKeys(this.#typed, renamed), withKeys(this.#touched, renamed)];
  }

  #relist(list: string, items: readonly Values[], step: Omit<ListStep, 'list' | 'count'>): void {
    this.#values = withValue(this.#values, list, items);
    this.step = { list, count: items.length, ...step };
    this.#tell(list);
  }

  #tell(path: string): void {
    this.#options.changed?.();
    this.#host.dispatchEvent(new DkChangeEvent(this.#options.type.type, this.#options.about?.() ?? '', path));
    this.#host.requestUpdate();
  }
}
