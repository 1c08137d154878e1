import {
  answersOf,
  changedRecord,
  fieldsOf,
  joinAnswers,
  modelComparison,
  sheetForm,
  type ModelComparison,
} from '@draagkracht/model';
import { blankValues, newest } from '@draagkracht/base';
import { RecordForm } from '../shared/record-form.js';
import type { ToolOwner } from '../shared/tool-desk.js';
import type { Comparison } from './compare.view.js';

/** The forms of a comparison, in the order people come by them; each name is the prefix of its ids too. */
export const formNames = ['subject', 'sheet', 'change', 'back'] as const;
export type FormName = (typeof formNames)[number];

/** The forms of a comparison. */
export type CompareForms = Readonly<Record<FormName, RecordForm<ModelComparison>>>;

/** What happens after a form, by its name. */
export interface FormEnds {
  readonly saved: (form: FormName, record: Comparison) => void;
  readonly cancelled: (form: FormName) => void;
}

/** A new comparison before anything is filled in. */
export const blank = {
  ...blankValues(fieldsOf(modelComparison.schema)),
  sheets: [],
  evidence: [],
  revealed: false,
};
/** A sheet before anything is filled in. */
export const blankSheet = blankValues(fieldsOf(sheetForm.schema));

/** The form of one person's sheet. What is filled in becomes a row among the others, in the record of the comparison itself. */
const sheetOf = (owner: ToolOwner<ModelComparison>, ends: FormEnds): RecordForm<ModelComparison> =>
  new RecordForm<ModelComparison>(owner, {
    type: sheetForm,
    prefix: 'sheet',
    record: (draft, about, making) => {
      const now = newest(about, owner.stored.records) ?? about!;
      const joined = joinAnswers(now.data, answersOf(draft.values, making.id));
      return changedRecord(modelComparison, now, joined.ok ? joined.data : now.data, making.now);
    },
    saved: (record) => {
      // Undoing here would take back the answers of whoever just handed the device on.
      owner.stored.last = undefined;
      ends.saved('sheet', record);
    },
    cancelled: () => ends.cancelled('sheet'),
  });

/** The forms of a comparison. */
export function compareForms(owner: ToolOwner<ModelComparison>, ends: FormEnds): CompareForms {
  const form = (name: FormName, asks: readonly string[]): RecordForm<ModelComparison> =>
    new RecordForm<ModelComparison>(owner, {
      type: modelComparison,
      prefix: name,
      asks,
      saved: (record) => ends.saved(name, record),
      cancelled: () => ends.cancelled(name),
    });
  return {
    subject: form('subject', ['subjectKind', 'subjectLabel']),
    sheet: sheetOf(owner, ends),
    change: form('change', ['pair', 'change', 'ownerRole', 'reviewOn']),
    back: form('back', ['outcome', 'learned']),
  };
}
