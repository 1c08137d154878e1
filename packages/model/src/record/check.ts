import * as v from 'valibot';
import type { Translated } from '../value/translated.js';
import { envelopeSchema, type DkRecord } from './envelope.js';
import { fieldsIn, type FieldAt } from './field-paths.js';
import { fieldsOf, type Field } from './fields.js';
import type { RecordType } from './record-type.js';

/** Why a stored or imported record could not be read, with the path of the first fault inside it. */
export interface RecordFault {
  readonly code: 'no-record' | 'unknown-type' | 'newer-version' | 'bad-data';
  readonly path?: string;
}

/** What reading gave: the record, or why not. */
export type Checked =
  | { readonly ok: true; readonly record: DkRecord }
  | { readonly ok: false; readonly fault: RecordFault };

const pathOf = (issue: v.BaseIssue<unknown> | undefined): { path?: string } => {
  const path = issue?.path?.map((item) => String(item.key)).join('.');
  return path ? { path } : {};
};

/** Reads an unknown value as a record of one of the given types. Never throws. */
export function checkRecord(candidate: unknown, types: readonly RecordType[]): Checked {
  const envelope = v.safeParse(envelopeSchema, candidate);
  if (!envelope.success) return { ok: false, fault: { code: 'no-record', ...pathOf(envelope.issues[0]) } };
  const type = types.find((known) => known.type === envelope.output.type);
  if (!type) return { ok: false, fault: { code: 'unknown-type' } };
  if (envelope.output.schemaVersion > type.schemaVersion) return { ok: false, fault: { code: 'newer-version' } };
  const data = v.safeParse(type.schema, envelope.output.data);
  if (!data.success) return { ok: false, fault: { code: 'bad-data', ...pathOf(data.issues[0]) } };
  return { ok: true, record: { ...envelope.output, data: data.output } };
}

/** What is wrong with one field of a form, as a closed word; the sentence is made where it is shown. */
export interface FieldProblem {
  /** Its name; of a field in an item of a list its path, such as `agreements.1.ownerRole`. */
  readonly field: string;
  readonly code:
    | 'required'
    | 'too-long'
    | 'too-many'
    | 'not-a-day'
    | 'not-future'
    | 'not-in-list'
    | 'negative'
    | 'invalid'
    | 'refused';
  /** Of `refused`: why, and what to do about it. */
  readonly because?: Translated;
}

const codes: Readonly<Record<string, FieldProblem['code']>> = {
  max_length: 'too-long',
  iso_date: 'not-a-day',
  union: 'not-a-day',
  picklist: 'not-in-list',
  min_value: 'negative',
};

const codeOf = (issue: v.BaseIssue<unknown>, field: Field | undefined): FieldProblem['code'] =>
  issue.type === 'max_length' && (field?.control === 'list' || field?.control === 'choices')
    ? 'too-many'
    : (codes[issue.type] ?? 'invalid');

/** What entering a value now asks, besides what the schema says. A question that was not put needs no answer. */
function entryProblem({ path, field, value }: FieldAt, put: boolean, today: string): FieldProblem | undefined {
  if (field.required && put && (value === undefined || String(value).trim() === ''))
    return { field: path, code: 'required' };
  return field.future && typeof value === 'string' && value !== '' && value <= today
    ? { field: path, code: 'not-future' }
    : undefined;
}

/**
 * What stands in the way of saving a draft, in the order of the form. The schema says what a record is; these are the
 * extra rules of entering one now: required fields, and days that must still come. Of each field the first problem.
 * @param today ISO day.
 */
export function draftProblems(
  type: RecordType,
  draft: Readonly<Record<string, unknown>>,
  today: string,
): FieldProblem[] {
  const rows = fieldsIn(fieldsOf(type.schema), draft);
  const problems = new Map<string, FieldProblem>();
  for (const row of rows) {
    const problem = entryProblem(row, row.within !== undefined || row.field.name in draft, today);
    if (problem) problems.set(row.path, problem);
  }
  const { issues = [] } = v.safeParse(type.schema, draft);
  for (const issue of issues) {
    const path = pathOf(issue).path ?? '';
    const row = rows.findLast((one) => path === one.path || path.startsWith(`${one.path}.`));
    const field = row?.path ?? path.split('.')[0]!;
    if (!problems.has(field)) problems.set(field, { field, code: codeOf(issue, row?.field) });
  }
  // A refusal says more than that something is missing or wrong.
  for (const { field, because } of type.refusals?.(draft) ?? [])
    problems.set(field, { field, code: 'refused', because });
  const place = ({ field }: FieldProblem): number => rows.findIndex((row) => row.path === field);
  return [...problems.values()].sort((a, b) => place(a) - place(b));
}
