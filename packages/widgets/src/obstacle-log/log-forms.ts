import { html, nothing, type TemplateResult } from 'lit';
import {
  changedRecord,
  daysAfter,
  notAnswered,
  obstacle,
  withAnswer,
  type DkRecord,
  type Field,
  type KeptDraft,
  type Obstacle,
  type ObstacleAnswer,
} from '@draagkracht/model';
import { heading, newest, type Values } from '@draagkracht/base';
import { givenRole } from '../shared/given-role.view.js';
import { RecordForm } from '../shared/record-form.js';
import type { ToolOwner } from '../shared/tool-desk.js';
import { pointedAt } from './blame.view.js';
import { deskMessages } from './desk.messages.js';
import type { ObstacleRecord } from './obstacle.view.js';
import { similarTo } from './similar.view.js';

/** Which form stands open, and about which obstacle. */
export type Open = { readonly form: 'report' } | { readonly form: 'edit' | 'answer' | 'article'; readonly id: string };

/** What the forms need beside what every tool needs. */
export interface FormsOptions {
  /** Days within which an answer is expected. */
  readonly answerDays: () => number;
  readonly closed: (saved: boolean) => void;
  /** Somebody met one that is here already. */
  readonly metToo: (record: ObstacleRecord) => void;
}

const reported = ['title', 'kind', 'article', 'level', 'whoCanChange', 'example', 'hurts', 'minutesLost', 'answerBy'];
const answered = ['status', 'answer', 'because', 'hearMoreOn', 'answeredBy'];

/** The forms of the log: to report or change an obstacle, to answer it, and to say in which article it stands. */
export class LogForms {
  readonly #owner: ToolOwner<Obstacle>;
  readonly #options: FormsOptions;
  readonly #report: RecordForm<Obstacle>;
  readonly #answer: RecordForm<Obstacle>;
  readonly #article: RecordForm<Obstacle>;

  constructor(owner: ToolOwner<Obstacle>, options: FormsOptions) {
    this.#owner = owner;
    this.#options = options;
    const form = (
      prefix: string,
      asks: readonly string[],
      more: Partial<ConstructorParameters<typeof RecordForm<Obstacle>>[1]> = {},
    ): RecordForm<Obstacle> =>
      new RecordForm<Obstacle>(owner, {
        type: obstacle,
        prefix,
        asks,
        saved: () => options.closed(true),
        cancelled: () => options.closed(false),
        ...more,
      });
    this.#report = form('report', reported);
    this.#article = form('article', ['article']);
    this.#answer = form('respond', answered, {
      record: (draft, about, { now }) => this.#answeredRecord(draft.values, about!, now),
    });
  }

  /** Makes a form ready; one that is being filled in about the same stays as it is. */
  begin(open: Open, record?: ObstacleRecord): void {
    if (open.form === 'report') return this.#begin(this.#report, this.#blank());
    if (!record) return;
    if (open.form === 'edit') return this.#begin(this.#report, record.data, record);
    if (open.form === 'article') return this.#begin(this.#article, record.data, record);
    const fresh = { ...notAnswered, status: undefined, answeredBy: givenRole(this.#owner.who()) };
    this.#begin(this.#answer, { ...record.data, ...fresh }, record);
  }

  /** Goes on with what was typed and never saved; `undefined` when there is no such form. */
  resume(draft: KeptDraft): Open | undefined {
    const [form, open] =
      draft.form === 'report'
        ? ([this.#report, 'edit'] as const)
        : draft.form === 'respond'
          ? ([this.#answer, 'answer'] as const)
          : ([this.#article, 'article'] as const);
    form.resume(draft);
    const id = form.edited?.id;
    if (id !== undefined) return { form: open, id };
    return draft.form === 'report' ? { form: 'report' } : undefined;
  }

  #begin(form: RecordForm<Obstacle>, values: Values, record?: ObstacleRecord): void {
    if (form.draft.dirty && form.edited?.id === record?.id) return;
    form.begin(values, record);
  }

  #blank(): Values {
    const { today, who } = this.#owner;
    const on = today();
    return {
      title: '',
      kind: undefined,
      article: '',
      level: undefined,
      whoCanChange: '',
      example: '',
      hurts: '',
      minutesLost: undefined,
      answerBy: daysAfter(on, this.#options.answerDays()),
      openSince: on,
      ...notAnswered,
      earlier: [],
      times: [{ on, by: who() }],
      cases: [],
    };
  }

  #answeredRecord(values: Values, about: DkRecord<Obstacle>, now: string): DkRecord<Obstacle> {
    const { stored, today } = this.#owner;
    const kept = newest(about, stored.records) ?? about;
    const text = (name: string): string => String(values[name] ?? '').trim();
    const status = values['status'] as ObstacleAnswer['status'];
    const given: ObstacleAnswer = {
      status,
      answer: text('answer'),
      because: text('because'),
      hearMoreOn: status === 'examined' ? text('hearMoreOn') : '',
      answeredBy: text('answeredBy'),
      answeredOn: today(),
    };
    return changedRecord(obstacle, kept, withAnswer(kept.data, given), now);
  }

  /** The form that stands open. */
  template(open: Open): TemplateResult {
    const { language, level } = this.#owner;
    const say = deskMessages[language()];
    if (open.form === 'answer')
      return this.#answer.template({
        title: html`${heading(level() + 2, say.answerTitle)}`,
        save: say.answerSave,
        fields: (fields, draw) => this.#answerFields(fields, draw),
      });
    if (open.form === 'article') return this.#article.template({ title: html`${nothing}`, save: say.articleSave });
    const isNew = open.form === 'report';
    return this.#report.template({
      title: html`${heading(level() + (isNew ? 0 : 2), isNew ? say.reportTitle : say.editTitle)}`,
      fields: (fields, draw) => this.#reportFields(fields, draw, isNew),
    });
  }

  #reportFields(fields: readonly Field[], draw: (field: Field) => TemplateResult, isNew: boolean): unknown {
    const { values } = this.#report.draft;
    return fields.map((field) => {
      if (field.name === 'article' && values['kind'] !== 'legal-rule') return nothing;
      const isTitle = field.name === 'title';
      if (!isTitle && field.name !== 'example') return draw(field);
      const text = String(values[field.name] ?? '');
      return html`${draw(field)}
        <div role="status" class="no-print">
          ${this.#pointing(text)} ${isTitle && isNew ? this.#similar(text) : nothing}
        </div>`;
    });
  }

  /** A reason is asked of an answer that closes, a day of one that examines. Nobody answers that it is open. */
  #answerFields(fields: readonly Field[], draw: (field: Field) => TemplateResult): unknown {
    const status = this.#answer.draft.values['status'];
    const asked: Readonly<Record<string, boolean>> = {
      because: status === 'solved' || status === 'stays',
      hearMoreOn: status === 'examined',
    };
    return fields.map((field) => {
      if (asked[field.name] === false) return nothing;
      if (field.name !== 'status') return draw({ ...field, required: true });
      return draw({ ...field, options: field.options?.filter(({ value }) => value !== 'open') ?? [] });
    });
  }

  #pointing(text: string): TemplateResult | typeof nothing {
    const words = pointedAt(text);
    return words
      ? html`<p class="message hint-pointing">${deskMessages[this.#owner.language()].pointing(words)}</p>`
      : nothing;
  }

  #similar(title: string): TemplateResult | typeof nothing {
    const found = similarTo(title, this.#owner.stored.records);
    if (found.length === 0) return nothing;
    const say = deskMessages[this.#owner.language()];
    return html`<div class="message similar">
      <p>${say.similar}</p>
      ${found.map(
        (record) =>
          html`<button type="button" class="met-similar" @click=${() => this.#options.metToo(record)}>
            ${say.metToo}: ${record.data.title}
          </button>`,
      )}
    </div>`;
  }

  /** What was typed in the report goes, and so does the draft of it: it turned out to be here already. */
  drop(): void {
    this.#report.begin(this.#blank());
  }
}
