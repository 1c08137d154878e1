import type { TemplateResult } from 'lit';
import {
  interpretationSession,
  periodLabel,
  type Field,
  type InterpretationSession,
  type KeptDraft,
} from '@draagkracht/model';
import {
  changedElsewhere,
  focusFault,
  isSame,
  newest,
  recordOfDraft,
  type DraftController,
  type FormPart,
} from '@draagkracht/base';
import type { GoalsOwner } from '../goals/goals-owner.js';
import { TypedForm } from '../goals/typed-form.js';
import { goalsMessages } from '../goals/goals.messages.js';
import type { ParkedTalk } from './parked.js';
import { figuresSeen } from './table.view.js';
import { talkFormTemplate } from './talk-form.template.js';
import { talksMessages } from './talks.messages.js';
import type { Session } from './talks.view.js';

/** What goes along and is not asked. */
const untouched = new Set(['region', 'follows', 'seen']);
const asks = Object.keys(interpretationSession.schema.entries).filter((name) => !untouched.has(name));

/** What a form of a session tells the room. */
export interface TalkFormOwner extends GoalsOwner {
  /** The session was rounded off. */
  readonly finished: (session: Session) => void;
}

/** Lets the guard look at everything now, without saying yet what is still missing. */
function lookAtAll({ rows, guard }: DraftController): void {
  for (const { path, field, value } of rows) if (field.guarded) guard.look(path, String(value ?? ''));
}

/** What is written: with a name and a day where nobody gave one, and the figures as they are seen. */
function dataToKeep(
  draft: DraftController,
  about: Session | undefined,
  { monitor, language }: TalkFormOwner,
): InterpretationSession {
  const { data } = recordOfDraft<InterpretationSession>(draft, about, {
    id: '',
    now: monitor.now(),
    authorRole: '',
    type: interpretationSession,
    records: monitor.records?.sessions ?? [],
    visibility: 'prive',
  });
  const heldOn = data.heldOn || monitor.today();
  const title = data.title || talksMessages.in(language()).untitled(periodLabel(heldOn, language()));
  const whole = { ...data, heldOn, title };
  return { ...whole, seen: [...figuresSeen(monitor, whole, language())] };
}

/**
 * The form of a session. It can be kept halfway as often as people want: then nothing is asked but that there is nothing in it that may
 * not be kept. Rounding it off asks for what was agreed and when people look again.
 */
export class TalkForm {
  /** It asks whether it may go: there is text that is not kept. */
  leaving = false;
  /** What was filled in before somebody walked away stands in it again. */
  restored = false;
  /** What was done last. */
  said = '';
  /** What is filled in, and whether it is kept on this device before it is saved. */
  readonly typed: TypedForm;
  readonly #owner: TalkFormOwner;
  readonly #draft: DraftController;
  #start: InterpretationSession;
  #about: Session | undefined;
  #busy = false;
  /** Fields that were changed elsewhere in another way when saving was tried, and how the record stood then. */
  #clash: { readonly fields: ReadonlySet<string>; readonly there: unknown } | undefined;

  constructor(owner: TalkFormOwner, start: InterpretationSession, about?: Session) {
    this.#owner = owner;
    this.#start = start;
    this.#about = about;
    this.typed = new TypedForm(owner, {
      type: interpretationSession,
      asks,
      form: 'talk',
      about: () => this.#about?.id,
    });
    this.#draft = this.typed.draft;
    this.typed.begin(start);
  }

  /** The form somebody walked away from. */
  static back(owner: TalkFormOwner, { about, start, values, key }: ParkedTalk): TalkForm {
    const form = new TalkForm(owner, start, about);
    form.restored = true;
    form.#draft.begin(start, values);
    form.typed.keeping.resumed(form.#draft, { key });
    return form;
  }

  /** The form with what was typed earlier and never saved, over the session as it is now. @param about absent when it is new, or gone */
  static resumed(owner: TalkFormOwner, draft: KeptDraft, about: Session | undefined): TalkForm {
    const form = new TalkForm(owner, about?.data ?? (draft.values as InterpretationSession), about);
    form.typed.keeping.resume(form.#draft, draft, about?.data);
    form.#start = form.#draft.start as InterpretationSession;
    return form;
  }

  get dirty(): boolean {
    return this.#draft.dirty;
  }

  get about(): Session | undefined {
    return this.#about;
  }

  get values(): InterpretationSession {
    return this.#draft.values as InterpretationSession;
  }

  get owner(): TalkFormOwner {
    return this.#owner;
  }

  get part(): FormPart {
    const { monitor, language } = this.#owner;
    return { draft: this.#draft, language: language(), today: monitor.today(), prefix: 'talk' };
  }

  /** Whether the record was changed in another window since. */
  get isChangedElsewhere(): boolean {
    return changedElsewhere(this.#about, this.#sessions);
  }

  get #sessions(): readonly Session[] {
    return this.#owner.monitor.records?.sessions ?? [];
  }

  /** What has to be kept to go on with it later. */
  parked(): ParkedTalk {
    return { about: this.#about, start: this.#start, values: this.#draft.values, key: this.typed.keeping.key };
  }

  /** Lets go of the draft. */
  end(): void {
    this.typed.end();
  }

  shown(): TemplateResult {
    return talkFormTemplate(this);
  }

  /** Somebody wants to go; with text that is not kept they are asked first. */
  leave(): void {
    if (!this.dirty) return this.#owner.close();
    this.leaving = true;
    this.#focus('#leaving');
  }

  stay(): void {
    this.leaving = false;
    this.#focus('#talk-title');
  }

  /** Throws away what was not kept. */
  drop(): void {
    this.typed.keeping.end();
    this.#owner.close();
  }

  /** Keeps what there is, as far as it is. */
  async keep(): Promise<boolean> {
    lookAtAll(this.#draft);
    const { problems, blocked } = this.#draft;
    if (blocked.length > 0 || problems.some(({ code }) => code !== 'required')) return this.#refuse();
    const kept = await this.#save();
    if (kept) this.#say(talksMessages.in(this.#owner.language()).keptHalfway);
    return kept !== undefined;
  }

  async keepAndLeave(): Promise<void> {
    if (await this.keep()) this.#owner.close();
  }

  async finish(): Promise<void> {
    if (!this.#draft.attempt()) return void this.#refuse();
    const kept = await this.#save();
    if (kept) this.#owner.finished(kept);
  }

  #refuse(): false {
    this.leaving = false;
    this.#draft.attempt();
    const { host } = this.#owner;
    void host.updateComplete.then(() => focusFault(host.renderRoot, this.part));
    return false;
  }

  #say(message: string): void {
    this.said = message;
    this.leaving = false;
    this.#owner.update();
  }

  #focus(selector: string): void {
    const { host, update } = this.#owner;
    update();
    void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  async #save(): Promise<Session | undefined> {
    if (this.#busy) return undefined;
    this.#busy = true;
    return this.#written().finally(() => (this.#busy = false));
  }

  async #written(): Promise<Session | undefined> {
    const { monitor } = this.#owner;
    const [about, before] = [this.#about, this.#draft.values];
    const data = dataToKeep(this.#draft, about, this.#owner);
    const record = about
      ? monitor.change(interpretationSession, about, data)
      : monitor.make(interpretationSession, data);
    if (!(await monitor.save(record))) return this.#notKept();
    const kept = this.#sessions.find(({ id }) => id === record.id) ?? record;
    // What was typed while it was being written is not kept yet.
    this.#goOn(kept, this.#draft.values === before);
    return kept;
  }

  /** From here on the form is about the record as it is kept. @param isWhole everything that is filled in is in it */
  #goOn(kept: Session, isWhole: boolean): void {
    this.#about = kept;
    this.#clash = undefined;
    this.restored = false;
    if (!isWhole) return this.typed.keeping.changed(this.#draft);
    this.typed.begin((this.#start = kept.data));
  }

  /** Something was saved, here or elsewhere: when somebody chose what should hold of what clashed, that is what stands here. */
  follow(): void {
    const kept = newest(this.#about, this.#sessions);
    const clash = this.#clash;
    if (!clash || !kept || this.#owner.monitor.clashes.length > 0 || isSame(kept.data, clash.there)) return;
    const { fields, values } = this.#draft;
    const isHere = ({ name }: Field): boolean =>
      clash.fields.has(name) || isSame(kept.data[name as keyof InterpretationSession], values[name]);
    if (!fields.every(isHere)) return;
    this.#goOn(kept, true);
    this.#say(talksMessages.in(this.#owner.language()).keptHalfway);
  }

  #notKept(): undefined {
    const { monitor, language } = this.#owner;
    const fields = new Set(monitor.clashes.map(({ path }) => path.replace(/^data\./, '').split('.')[0]!));
    this.#clash = { fields, there: newest(this.#about, this.#sessions)?.data };
    this.#say(monitor.fault ? goalsMessages.in(language()).fault : talksMessages.in(language()).clash);
    return undefined;
  }
}
