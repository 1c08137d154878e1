import * as v from 'valibot';
import { modelComparison, type ModelComparison } from '../record/types/model-comparison.js';
import type { ComparisonAnswers } from './sheet-form.js';

const kind = 'draagkracht/model-answers';
const { subjectKind, subjectLabel, sheets, evidence } = modelComparison.schema.entries;
const fileSchema = v.object({
  kind: v.literal(kind),
  version: v.literal(1),
  subject: v.object({ kind: subjectKind, label: subjectLabel }),
  sheets,
  evidence,
});

/** Answers as they go from one device to another. */
export interface AnswersFile extends ComparisonAnswers {
  readonly subject: { readonly kind: ModelComparison['subjectKind']; readonly label: string };
}

/** What reading a file gave, or why it is none of ours: no JSON, another kind of file, of a later version, or damaged at a place in it. */
export type ReadAnswers =
  | { readonly ok: true; readonly answers: AnswersFile }
  | { readonly ok: false; readonly because: 'no-json' | 'other-kind' | 'newer' | 'damaged'; readonly path?: string };

/** The answers of a comparison as a file. It holds the subject, scores and reasons, and nothing of what was decided. */
export const answersFile = (data: ModelComparison): string =>
  JSON.stringify(
    {
      kind,
      version: 1,
      subject: { kind: data.subjectKind, label: data.subjectLabel },
      sheets: data.sheets,
      evidence: data.evidence,
    },
    undefined,
    2,
  );

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a file of answers. Never throws; half a file is no file. */
export function readAnswers(text: string): ReadAnswers {
  const found = parsed(text.replace(/^\uFEFF/, ''));
  if (found === undefined) return { ok: false, because: 'no-json' };
  const about = (typeof found === 'object' && found !== null ? found : {}) as Readonly<Record<string, unknown>>;
  if (about['kind'] !== kind) return { ok: false, because: 'other-kind' };
  if (Number(about['version']) > 1) return { ok: false, because: 'newer' };
  const read = v.safeParse(fileSchema, found);
  if (read.success) return { ok: true, answers: read.output };
  const path = read.issues[0].path?.map((item) => String(item.key)).join('.');
  return { ok: false, because: 'damaged', ...(path && { path }) };
}

const alike = (label: string): string => label.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');

/** Whether a file is about the same subject. Capitals and spaces make no difference; the kind of subject does. */
export const isSameSubject = (
  { subjectKind: own, subjectLabel: label }: Pick<ModelComparison, 'subjectKind' | 'subjectLabel'>,
  { subject }: Pick<AnswersFile, 'subject'>,
): boolean => own === subject.kind && alike(label) === alike(subject.label);
