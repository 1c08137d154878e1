import * as v from 'valibot';
import { envelopeSchema, type DkRecord } from './envelope.js';
import { fieldsOf } from './fields.js';
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
  readonly field: string;
  readonly code: 'required' | 'too-long' | 'not-a-day' | 'not-future' | 'not-in-list' | 'negative' | 'invalid';
}

const codes: Readonly<Record<string, FieldProblem['code']>> = {
  max_length: 'too-long',
  iso_date: 'not-a-day',
  union: 'not-a-day',
  picklist: 'not-in-list',
  min_value: 'negative',
};

/**
 * What stands in the way of saving a draft, in the order of the form. The schema says what a record is; these are the
 * extra rules of entering one now: required fields, and days that must still come.
 * @param today ISO day.
 */
export function draftProblems(
  type: RecordType,
  draft: Readonly<Record<string, unknown>>,
  today: string,
): FieldProblem[] {
  const parsed = v.safeParse(type.schema, draft);
  const problems = new Map<string, FieldProblem>();
  for (const { name, required, future } of fieldsOf(type.schema)) {
    const value = draft[name];
    if (required && name in draft && (value === undefined || String(value).trim() === ''))
      problems.set(name, { field: name, code: 'required' });
    else if (future && typeof value === 'string' && value !== '' && value <= today)
      problems.set(name, { field: name, code: 'not-future' });
  }
  for (const issue of parsed.issues ?? []) {
    const field = String(issue.path?.[0]?.key ?? '');
    if (!problems.has(field)) problems.set(field, { field, code: codes[issue.type] ?? 'invalid' });
  }
  return [...problems.values()];
}
