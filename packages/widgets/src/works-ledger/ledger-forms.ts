import { html, type TemplateResult } from 'lit';
import { fieldsOf, practice, type Field, type KeptDraft, type Practice } from '@draagkracht/model';
import { blankValues, heading } from '@draagkracht/base';
import type { LinkedRecord } from '../shared/linked-records.js';
import { RecordForm, type RecordFormOwner } from '../shared/record-form.js';
import { formMessages } from './form.messages.js';
import type { PracticeRecord } from './ledger.view.js';

/** What the form needs of the ledger it is part of. */
export interface LedgerFormsOwner extends RecordFormOwner<Practice> {
  /** What can be pointed to as evidence. */
  readonly links: () => readonly LinkedRecord[];
  readonly saved: (record: PracticeRecord) => void;
  readonly cancelled: () => void;
}

/** In which part of the form a field stands: the first part whose beginning its name has. */
const groups = ['know', 'do', 'pay', 'claim', 'decision', 'practice'] as const;
type Group = (typeof groups)[number];
const placed: Readonly<Record<string, Group>> = { comparedWith: 'know', evidenceIds: 'know' };
const groupOf = ({ name }: Field): Group =>
  placed[name] ?? groups.find((group) => name.startsWith(group)) ?? 'practice';
const order: readonly Group[] = ['practice', 'know', 'do', 'pay', 'claim', 'decision'];

/** The form of a practice, in the order of the three questions. It is fetched when it first opens. */
export class LedgerForms {
  readonly #owner: LedgerFormsOwner;
  readonly #form: RecordForm<Practice>;

  constructor(owner: LedgerFormsOwner) {
    this.#owner = owner;
    const { saved, cancelled } = owner;
    this.#form = new RecordForm<Practice>(owner, { type: practice, prefix: 'practice', saved, cancelled });
  }

  /** The practice that is being changed. */
  get edited(): PracticeRecord | undefined {
    return this.#form.edited;
  }

  /** Begins the form: with a practice to change it, else empty, with this year for the amount: without a year it is in no sum. */
  begin(edited?: PracticeRecord): void {
    const blank = { ...blankValues(fieldsOf(practice.schema)), payYear: Number(this.#owner.today().slice(0, 4)) };
    this.#form.begin(edited?.data ?? blank, edited);
  }

  /** Goes on with what was typed and never saved. */
  resume(draft: KeptDraft): void {
    this.#form.resume(draft);
  }

  /** The form as it is drawn. */
  template(level: number): TemplateResult {
    const say = formMessages[this.#owner.language()];
    return this.#form.template({
      title: heading(level, this.edited ? say.editTitle : say.newTitle),
      fields: (fields, draw) =>
        order.map(
          (group) =>
            html`<fieldset class="group">
              <legend>${say.groups[group]}</legend>
              ${this.#asked(fields.filter((field) => groupOf(field) === group)).map(draw)}
            </fieldset>`,
        ),
    });
  }

  /** The fields of a part; records to point to are offered only where there are any. */
  #asked(fields: readonly Field[]): readonly Field[] {
    const options = this.#owner.links().map(({ id, label }) => ({ value: id, label: { nl: label, en: label } }));
    return fields.flatMap((field) =>
      field.name !== 'evidenceIds' ? [field] : options.length > 0 ? [{ ...field, options }] : [],
    );
  }
}
