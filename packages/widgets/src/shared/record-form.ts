import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { DkRecord, Field, KeptDraft, Language, Making, RecordType } from '@draagkracht/model';
import {
  alsoStyled,
  changedElsewhere,
  DraftController,
  DraftKeeping,
  draftNote,
  errorSummary,
  focusFault,
  formField,
  formStyles,
  newId,
  recordOfDraft,
  type FormPart,
  type StoredRecordsController,
  type Values,
} from '@draagkracht/base';
import { recordFormMessages } from './record-form.messages.js';

/** What a form needs of the element it is part of. Functions, because attributes change. */
export interface RecordFormOwner<Data> {
  readonly element: LitElement;
  /** Where its records are kept; of a tool with records of several types, those of this one. */
  readonly stored: Pick<StoredRecordsController<Data>, 'records' | 'status' | 'storage' | 'save'>;
  readonly language: () => Language;
  /** Today as an ISO day. */
  readonly today: () => string;
  /** The role that saves. */
  readonly who: () => string;
  /** Now as an ISO instant. */
  readonly now: () => string;
  /** Whether what was typed and never saved is offered again; only then is it kept. Default: no. */
  readonly offersDrafts?: () => boolean;
}

/** What a form is about. */
export interface RecordFormOptions<Data> {
  /** What is asked, and by which it is checked. */
  readonly type: RecordType;
  /** The fields this form asks for; what the record holds beside them goes along untouched. Default: all. */
  readonly asks?: readonly string[];
  /** Keeps the ids of two forms in one element apart. */
  readonly prefix: string;
  /** The record that comes of it, when that is not simply what was filled in. */
  readonly record?: (draft: DraftController, about: DkRecord<Data> | undefined, making: Making) => DkRecord<Data>;
  /** What belongs to the same act, and is saved and taken back with the record. */
  readonly beside?: (record: DkRecord<Data>) => readonly DkRecord[];
  readonly saved: (record: DkRecord<Data>) => void;
  /** Somebody stops without saving; without it there is no button for that. */
  readonly cancelled?: () => void;
}

/** How a form is drawn. */
export interface RecordFormLook {
  readonly title: TemplateResult;
  /** What stands on the button instead of "Bewaar op dit apparaat". */
  readonly save?: string;
  /** Answers to begin with, to press instead of to type; default: none. */
  readonly suggests?: (field: Field) => readonly string[];
  /** The fields as they are drawn; default: one below the other. */
  readonly fields?: (fields: readonly Field[], draw: (field: Field) => TemplateResult) => unknown;
}

/**
 * A form that makes or changes one record: what is wrong, the fields of the schema, what happens to what is filled in, and the buttons. What
 * is filled in lives here and survives whatever happens to the element. Where nothing is kept it can be printed.
 */
export class RecordForm<Data> {
  /** The record that is being changed; `undefined` while a new one is made. */
  edited: DkRecord<Data> | undefined;
  /** What is filled in. */
  readonly draft: DraftController;
  readonly #owner: RecordFormOwner<Data>;
  readonly #options: RecordFormOptions<Data>;
  readonly #keeping: DraftKeeping;
  #busy = false;

  constructor(owner: RecordFormOwner<Data>, options: RecordFormOptions<Data>) {
    this.#owner = owner;
    this.#options = options;
    const { type, asks, prefix } = options;
    const { element, stored, today, now } = owner;
    const about = (): string | undefined => this.edited?.id;
    this.#keeping = new DraftKeeping({
      type,
      tool: element.localName,
      form: prefix,
      port: () => (owner.offersDrafts?.() ? stored.storage?.drafts : undefined),
      now,
      about,
      update: () => element.requestUpdate(),
    });
    this.draft = new DraftController(element, {
      type,
      today,
      about,
      changed: () => this.#keeping.changed(this.draft),
      left: () => this.#keeping.left(),
      ...(asks && { asks }),
    });
    alsoStyled(owner.element, formStyles);
  }

  /** Begins with these values: of a record that exists, or of a new one. */
  begin(values: Values, edited?: DkRecord<Data>): void {
    this.edited = edited;
    this.draft.begin(values);
    void this.#keeping.begin();
  }

  /**
   * Goes on with a draft that was kept: what was filled in is there again, over the record as it is now. A draft of a record that is gone
   * becomes a new one, so that no text is lost.
   * @param over what the form began with, where that is not the record itself but a part of it
   */
  resume(draft: KeptDraft, over?: Values): void {
    const { records } = this.#owner.stored;
    this.edited = draft.recordId === undefined ? undefined : records.find(({ id }) => id === draft.recordId);
    this.#keeping.resume(this.draft, draft, over ?? (this.edited?.data as Values | undefined));
  }

  /** Goes on with what was filled in elsewhere, such as in a form that asked more or less: it lies over what this form began with. */
  carry(filled: Values): void {
    this.draft.begin(this.draft.start, { ...this.draft.start, ...filled });
    this.#keeping.changed(this.draft);
  }

  /** The form as it is drawn. */
  template({ title, save, suggests, fields }: RecordFormLook): TemplateResult {
    const { stored, language } = this.#owner;
    const say = recordFormMessages[language()];
    const part = { ...this.#part, suggests };
    const draw = (field: Field): TemplateResult => formField(field, part);
    const isElsewhere = changedElsewhere(this.edited, stored.records);
    const { mode } = stored.status;
    return html`<form part="form" novalidate autocomplete="off" @submit=${(event: Event) => void this.#submit(event)}>
      ${title} ${isElsewhere ? html`<p class="message" role="status">${say.elsewhere}</p>` : nothing}
      ${errorSummary(part)} ${fields ? fields(this.draft.fields, draw) : this.draft.fields.map(draw)}
      ${draftNote(this.#keeping.isKept && mode === 'local', language())}
      <div class="actions no-print">
        ${
          mode === 'none'
            ? html`<button type="button" class="primary print" @click=${() => window.print()}>${say.print}</button>`
            : html`<button type="submit" class="primary save">
                ${save ?? (mode === 'local' ? say.save : say.saveInMemory)}
              </button>`
        }
        ${
          this.#options.cancelled
            ? html`<button type="button" class="cancel" @click=${() => this.#cancel()}>${say.cancel}</button>`
            : nothing
        }
      </div>
    </form>`;
  }

  get #part(): FormPart {
    const { language, today } = this.#owner;
    return { draft: this.draft, language: language(), today: today(), prefix: this.#options.prefix };
  }

  #cancel(): void {
    this.draft.begin();
    this.#keeping.end();
    this.#options.cancelled?.();
  }

  #record(): DkRecord<Data> {
    const { stored, now, who } = this.#owner;
    const making = { id: newId(), now: now(), authorRole: who() };
    const { record, type } = this.#options;
    return record
      ? record(this.draft, this.edited, making)
      : recordOfDraft(this.draft, this.edited, { ...making, type, records: stored.records, visibility: 'team' });
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const { element, stored } = this.#owner;
    if (this.#busy || stored.status.mode === 'none') return;
    if (!this.draft.attempt()) {
      await element.updateComplete;
      return focusFault(element.renderRoot, this.#part);
    }
    this.#busy = true;
    const record = this.#record();
    const beside = this.#options.beside?.(record) ?? [];
    const isDone = await stored.save(record, beside).finally(() => (this.#busy = false));
    if (!isDone) return;
    this.draft.begin();
    this.#keeping.end();
    this.#options.saved(record);
  }
}
