import { html, nothing, type TemplateResult } from 'lit';
import type { DataOf, DkRecord, Field, KeptDraft, RecordType } from '@draagkracht/model';
import {
  changedElsewhere,
  controlId,
  draftNote,
  errorSummary,
  focusFault,
  formField,
  recordOfDraft,
  type DraftController,
  type FormPart,
  type Values,
} from '@draagkracht/base';
import { goalsMessages } from './goals.messages.js';
import type { GoalsOwner, Panel } from './goals-owner.js';
import { TypedForm } from './typed-form.js';

/** Why a field cannot be left out, in a sentence. */
export interface Lack {
  readonly field: string;
  readonly says: string;
}

/** What stands in the way beyond the fields themselves: `lacks` refuses, `asks` is kept once a person says it is right. */
export interface FormCheck {
  readonly lacks: readonly Lack[];
  readonly asks: readonly string[];
}

/** What a form of the editor is about. */
export interface RecordFormOptions<Type extends RecordType> {
  readonly type: Type;
  readonly at: string;
  readonly title: string;
  /** Which form it is, for what is typed in it and kept; default that of its type. */
  readonly form?: string;
  readonly asks: readonly (keyof DataOf<Type> & string)[];
  readonly values: Values;
  /** The record it changes; absent for a new one. */
  readonly about?: DkRecord<DataOf<Type>>;
  /** The records of this type as they are kept now. */
  readonly records: () => readonly DkRecord<DataOf<Type>>[];
  /** Fields that are put, of those it can ask; default all. */
  readonly put?: (field: Field, values: Values) => boolean;
  /** What is drawn of a field, where that is not the whole of it; default the field itself. */
  readonly drawn?: (field: Field) => readonly Field[];
  readonly check?: (values: Values) => FormCheck;
  /** Said above the reasons of a refusal, where it is not about a target. */
  readonly refused?: string;
  /** Words between the heading and the fields. */
  readonly intro?: () => unknown;
  /** What of a draft somebody goes on with; default all of it. */
  readonly taken?: (draft: KeptDraft) => KeptDraft;
  /** Last word on what is kept. */
  readonly finish?: (data: DataOf<Type>) => DataOf<Type>;
}

const PREFIX = 'goal';

/** A form for one record, made from its schema. It refuses with reasons, asks about what is doubtful, and saves in one act. */
export class RecordForm<Type extends RecordType> implements Panel {
  readonly at: string;
  readonly title: string;
  readonly #owner: GoalsOwner;
  readonly #options: RecordFormOptions<Type>;
  readonly #draft: DraftController;
  readonly #typed: TypedForm;
  #tried = false;
  /** The questions that were answered with yes, as they were put. */
  #agreed = '';
  #busy = false;

  constructor(owner: GoalsOwner, options: RecordFormOptions<Type>) {
    this.#owner = owner;
    this.#options = options;
    this.at = options.at;
    this.title = options.title;
    const { type, asks, form = PREFIX, values } = options;
    this.#typed = new TypedForm(owner, { type, asks, form, about: () => options.about?.id });
    this.#draft = this.#typed.draft;
    this.#typed.begin(values);
  }

  get dirty(): boolean {
    return this.#draft.dirty;
  }

  /** Goes on with what was typed earlier, over the record as it is now. */
  resume(draft: KeptDraft): void {
    const { about, taken = (all) => all } = this.#options;
    this.#typed.keeping.resume(this.#draft, taken(draft), about?.data);
  }

  /** Lets go of the draft. */
  end(): void {
    this.#typed.end();
  }

  /** The form as it is filled in now. */
  shown(): TemplateResult {
    const say = goalsMessages.in(this.#owner.language());
    const part = this.#part();
    const { put, drawn, about, records, intro } = this.#options;
    const asked = this.#draft.fields.filter((field) => put?.(field, this.#draft.values) ?? true);
    const fields = asked.flatMap((field) => drawn?.(field) ?? [field]);
    const { asks } = this.#check();
    return html`<form novalidate autocomplete="off" @submit=${(event: Event) => void this.#submit(event)}>
      ${intro?.() ?? nothing}
      ${changedElsewhere(about, records()) ? html`<p class="message">${say.elsewhere}</p>` : nothing} ${this.#notes()}
      ${fields.map((field) => formField(field, part))} ${draftNote(this.#typed.isKept, this.#owner.language())}
      <div class="actions no-print">
        <button type="submit" class="primary save">
          ${this.#tried && asks.length > 0 && this.#draft.canSave ? say.anyway : say.save}
        </button>
        <button type="button" class="cancel" @click=${this.#stop}>${say.cancel}</button>
      </div>
    </form>`;
  }

  /** Somebody throws away what they filled in. */
  readonly #stop = (): void => {
    this.#typed.keeping.end();
    this.#owner.close();
  };

  /** What is wrong, and what is asked. Reasons of our own take the place of the plain list of fields. */
  #notes(): TemplateResult | typeof nothing {
    if (!this.#tried) return nothing;
    const say = goalsMessages.in(this.#owner.language());
    const { lacks, asks } = this.#check();
    const list = (title: string, items: readonly unknown[], kind: string): TemplateResult | typeof nothing =>
      items.length === 0
        ? nothing
        : html`<div class="message ${kind}" role="alert" id="goal-${kind}" tabindex="-1">
            <p><strong>${title}</strong></p>
            <ul>
              ${items.map((item) => html`<li>${item}</li>`)}
            </ul>
          </div>`;
    const reasons = lacks.map(({ field, says }) => {
      const id = controlId(PREFIX, field);
      return html`<a href="#${id}" @click=${(event: Event) => this.#goTo(event, id)}>${says}</a>`;
    });
    return html`${list(this.#options.refused ?? say.refused, reasons, 'fault')}
    ${lacks.length > 0 ? nothing : errorSummary(this.#part())}
    ${lacks.length > 0 || !this.#draft.canSave ? nothing : list(say.asks, asks, 'asks')}`;
  }

  #goTo(event: Event, id: string): void {
    event.preventDefault();
    this.#owner.host.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  #part(): FormPart {
    return {
      draft: this.#draft,
      language: this.#owner.language(),
      today: this.#owner.monitor.today(),
      prefix: PREFIX,
    };
  }

  #check(): FormCheck {
    return this.#options.check?.(this.#draft.values) ?? { lacks: [], asks: [] };
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.#busy) return;
    const already = this.#tried;
    this.#tried = true;
    const whole = this.#draft.attempt();
    const { lacks, asks } = this.#check();
    const put = asks.join('\n');
    if (!whole || lacks.length > 0 || (asks.length > 0 && !(already && this.#agreed === put))) {
      this.#agreed = whole && lacks.length === 0 ? put : '';
      return this.#refuse(lacks, whole);
    }
    this.#busy = true;
    await this.#save().finally(() => (this.#busy = false));
  }

  async #refuse(lacks: readonly Lack[], whole: boolean): Promise<void> {
    const { host, update } = this.#owner;
    update();
    await host.updateComplete;
    if (lacks.length === 0 && !whole) return focusFault(host.renderRoot, this.#part());
    host.renderRoot.querySelector<HTMLElement>(lacks.length > 0 ? '#goal-fault' : '#goal-asks')?.focus();
  }

  async #save(): Promise<void> {
    const { monitor, done, language } = this.#owner;
    const { type, about, records, finish = (same) => same } = this.#options;
    const made = { id: '', now: monitor.now(), authorRole: '' };
    const { data } = recordOfDraft(this.#draft, about, { ...made, type, records: records(), visibility: 'prive' });
    const kept = finish(data);
    const record = about ? monitor.change(type, about, kept) : monitor.make(type, kept);
    if (!(await monitor.save(record))) return;
    this.#typed.keeping.end();
    done(goalsMessages.in(language()).saved);
  }
}
