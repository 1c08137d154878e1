import type { BackupContent } from './backup-file.js';

type Shape = (value: unknown) => boolean;

const text: Shape = (value) => typeof value === 'string';
const number: Shape = (value) => typeof value === 'number';
const anything: Shape = () => true;
const oneOf =
  (...words: readonly string[]): Shape =>
  (value) =>
    words.includes(value as string);
const maybe =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value);
const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);
const shaped =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, shape]) => shape((value as Record<string, unknown>)[name]));

const translated = shaped({ nl: text, en: text });

const indicator = shaped({
  id: text,
  label: translated,
  unit: text,
  decimals: number,
  direction: oneOf('higher', 'lower', 'neutral'),
  definition: maybe(translated),
  source: maybe(shaped({ name: text })),
  breaks: maybe(listOf(shaped({ period: text, reason: translated }))),
});

const content = shaped({
  records: listOf(anything),
  setAside: listOf(shaped({ key: text, raw: shaped({ id: text }) })),
  log: listOf(
    shaped({
      seq: number,
      act: maybe(text),
      undoes: maybe(text),
      undoneBy: maybe(text),
      recordId: text,
      type: text,
      kind: oneOf('create', 'update', 'remove'),
      who: text,
      at: text,
      changes: listOf(shaped({ path: text })),
    }),
  ),
  datasets: listOf(
    shaped({
      id: text,
      label: text,
      file: shaped({ name: text, bytes: number }),
      importedAt: text,
      indicators: listOf(indicator),
      regionCodes: listOf(text),
      regionLabels: listOf(text),
      periods: listOf(text),
      problems: listOf(shaped({ code: text, severity: oneOf('error', 'warning', 'note'), count: number })),
    }),
  ),
  blocks: listOf(
    shaped({
      datasetId: text,
      indicatorId: text,
      values: text,
      regions: maybe(listOf(text)),
      periods: maybe(listOf(text)),
      gaps: maybe(text),
      status: maybe(text),
      numerators: maybe(text),
      denominators: maybe(text),
    }),
  ),
});

/** Whether the content of a file has the outline of a backup. Records are not looked into here: one bad record spoils nothing else. */
export const isContent = (value: unknown): value is BackupContent => content(value);
