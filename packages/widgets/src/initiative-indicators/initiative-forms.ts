import { html, type TemplateResult } from 'lit';
import {
  changedRecord,
  fieldsOf,
  initiative,
  measurementForm,
  moments,
  outputIndicators,
  outputIndicatorsAt,
  type Initiative,
  type KeptDraft,
  type Measurement,
  type Moment,
  type OutputIndicator,
} from '@draagkracht/model';
import { blankValues, heading, newest, type DraftController, type Values } from '@draagkracht/base';
import { RecordForm, type RecordFormOwner } from '../shared/record-form.js';
import { formMessages } from './form.messages.js';
import { measuredAt, nextOpen, progressOf, type InitiativeRecord } from './initiative.view.js';
import { momentWord } from './initiative.words.js';

/** What the forms need of the element they are part of. */
export interface InitiativeFormsOwner extends RecordFormOwner<Initiative> {
  /** An initiative was saved, or the last figure of a moment. */
  readonly saved: (record: InitiativeRecord) => void;
  readonly cancelled: () => void;
  /** Another figure of the same moment is asked now. */
  readonly turned: () => void;
}

/** The figure that is asked now, and of which initiative. */
interface Asked {
  readonly record: InitiativeRecord;
  readonly moment: Moment;
  readonly of: OutputIndicator;
}

/** The measurement a form was filled in for, put in the place of the one there was. */
function withMeasurement(data: Initiative, one: Measurement): Initiative {
  const others = data.measurements.filter(
    ({ indicator, moment }) => indicator !== one.indicator || moment !== one.moment,
  );
  return { ...data, measurements: [...others, one] };
}

/** The measurement of what was filled in; text is trimmed. */
const measurementOf = (values: Values, indicator: OutputIndicator['number'], moment: Moment): Measurement =>
  ({ ...values, indicator, moment, evidence: String(values['evidence'] ?? '').trim() }) as Measurement;

/** The form of an initiative, and the ten small forms of a moment, one after the other. They are fetched when one first opens. */
export class InitiativeForms {
  readonly #owner: InitiativeFormsOwner;
  readonly #form: RecordForm<Initiative>;
  readonly #measures = new Map<number, RecordForm<Initiative>>();
  #asked: Asked | undefined;

  constructor(owner: InitiativeFormsOwner) {
    this.#owner = owner;
    const { saved, cancelled } = owner;
    this.#form = new RecordForm<Initiative>(owner, { type: initiative, prefix: 'initiative', saved, cancelled });
  }

  /** Begins the form of an initiative: with one to change it, else empty. */
  begin(edited?: InitiativeRecord): void {
    this.#asked = undefined;
    this.#form.begin(edited?.data ?? { ...blankValues(fieldsOf(initiative.schema)), measurements: [] }, edited);
  }

  /** Begins with the first figure of a moment that is still open, or the first of all. */
  measure(record: InitiativeRecord, moment: Moment): void {
    this.#ask(record, moment, nextOpen(record.data, moment) ?? outputIndicatorsAt(moment)[0]!);
  }

  /** Goes on with what was typed and never saved. @returns false when the initiative of that figure is gone */
  resume(draft: KeptDraft): boolean {
    const { form, recordId, values } = draft;
    const of = outputIndicators.find(({ number }) => form === `figure${number}`);
    if (!of) {
      this.#asked = undefined;
      this.#form.resume(draft);
      return true;
    }
    const record = this.#owner.stored.records.find(({ id }) => id === recordId);
    if (!record) return false;
    const moment = moments.find(({ value }) => value === values['moment'])?.value ?? 'start';
    this.#ask(record, moment, of);
    const asked = this.#measureForm(of);
    asked.resume(draft, asked.draft.values);
    return true;
  }

  /** The form that is open, as it is drawn. */
  template(level: number): TemplateResult {
    const say = formMessages[this.#owner.language()];
    return this.#asked
      ? this.#measureTemplate(this.#asked, level)
      : this.#form.template({ title: heading(level, this.#form.edited ? say.editTitle : say.newTitle) });
  }

  /** The form of the figure that is asked. */
  #measureForm(of: OutputIndicator): RecordForm<Initiative> {
    const there = this.#measures.get(of.number);
    if (there) return there;
    const made = new RecordForm<Initiative>(this.#owner, {
      type: measurementForm(of),
      prefix: `figure${of.number}`,
      record: (draft) => this.#recordOf(draft, of),
      saved: (record) => this.#goOn(record, of),
      cancelled: this.#owner.cancelled,
    });
    this.#measures.set(of.number, made);
    return made;
  }

  #ask(record: InitiativeRecord, moment: Moment, of: OutputIndicator): void {
    const last = record.data.measurements.findLast((one) => one.moment === moment);
    const there = measuredAt(record.data, of.number, moment);
    const form = this.#measureForm(of);
    const blank = { ...blankValues(form.draft.fields), on: this.#owner.today(), toldBy: last?.toldBy };
    this.#asked = { record, moment, of };
    form.begin({ ...(there ?? blank), moment }, record); // The moment is not asked, and goes along in what is kept of a draft.
  }

  #recordOf(draft: DraftController, { number }: OutputIndicator): InitiativeRecord {
    const { record, moment } = this.#asked!;
    const now = newest(record, this.#owner.stored.records) ?? record;
    const data = withMeasurement(now.data, measurementOf(draft.values, number, moment));
    return changedRecord(initiative, now, data, this.#owner.now());
  }

  /** After a figure the next open one of the same moment; after the last the initiative. */
  #goOn(saved: InitiativeRecord, of: OutputIndicator): void {
    const { moment } = this.#asked!;
    const record = newest(saved, this.#owner.stored.records) ?? saved;
    const next = nextOpen(record.data, moment, of.number);
    if (!next) {
      this.#asked = undefined;
      return this.#owner.saved(record);
    }
    this.#ask(record, moment, next);
    this.#owner.turned();
  }

  #measureTemplate({ record, moment, of }: Asked, level: number): TemplateResult {
    const language = this.#owner.language();
    const say = formMessages[language];
    const { data } = newest(record, this.#owner.stored.records) ?? record;
    const progress = progressOf(data, this.#owner.today()).find((one) => one.moment === moment);
    const isLast = progress !== undefined && progress.of - progress.filled <= 1;
    return html`<p class="goal-label">${say.goal} <strong>${data.ownGoal}</strong></p>
      ${this.#measureForm(of).template({
        title: html`<div id="figure" tabindex="-1">
            ${heading(level, say.measure(momentWord(moment, language), of.number, of.label[language]))}
          </div>
          <p class="small" role="status">${say.filled(progress?.filled ?? 0, progress?.of ?? 10)}</p>`,
        save: isLast ? say.last : say.next,
      })}
      ${this.#others(data, moment, of)}`;
  }

  /** The other figures of the moment, to go to. */
  #others(data: Initiative, moment: Moment, of: OutputIndicator): TemplateResult {
    const language = this.#owner.language();
    const say = formMessages[language];
    const go = (other: OutputIndicator): void => {
      const { record } = this.#asked!;
      this.#ask(newest(record, this.#owner.stored.records) ?? record, moment, other);
      this.#owner.turned();
    };
    return html`<details class="no-print">
      <summary>${say.others}</summary>
      <div class="actions">
        ${outputIndicatorsAt(moment)
          .filter(({ number }) => number !== of.number)
          .map(
            (other) =>
              html`<button type="button" class="other" @click=${() => go(other)}>
                ${other.number}.
                ${other.label[language]}${measuredAt(data, other.number, moment) ? ` (${say.isFilled})` : ''}
              </button>`,
          )}
      </div>
    </details>`;
  }
}
