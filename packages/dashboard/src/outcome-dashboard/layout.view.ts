import { textIn, type ColumnChoice, type Language, type LayoutChoices } from '@draagkracht/model';
import {
  columnStem,
  layoutKinds,
  layoutNames,
  type Inspection,
  type ReadTable,
  type UsedColumn,
} from '@draagkracht/formats';
import { formatNumber } from '@draagkracht/base/words.js';
import { layoutMessages, type ColumnRole } from './layout.messages.js';

/** What a column may be said to be, in the order of the list. */
export const columnRoles: readonly ColumnRole[] = ['region', 'period', 'topic', 'figure', 'split', 'ignore'];

/** Columns of one stem: the years of a table with periods across are one line. */
export interface ColumnRow {
  readonly stem: string;
  /** Header of the first. */
  readonly name: string;
  /** How many more there are. */
  readonly more: number;
  readonly use: UsedColumn['use'] | 'ignore';
  /** What somebody chose instead. */
  readonly choice: ColumnChoice;
  /** What it is called and measured in, where it holds figures. */
  readonly figure?: { readonly label: string; readonly unit: string };
}

/** A table that was read, with the headers of its file and the choices it was read by. */
export interface ReadColumns {
  readonly table: Pick<ReadTable, 'uses' | 'headers' | 'indicators'>;
  readonly layout?: { readonly names: readonly string[]; readonly choices: LayoutChoices };
}

/** Every column with what it was taken for; those that were left out come last. @param choices made so far, also those not read yet */
export function columnRows({ table, layout }: ReadColumns, choices: LayoutChoices, language: Language): ColumnRow[] {
  const rows = new Map<string, ColumnRow>();
  const choiceOf = (stem: string): ColumnChoice => choices.columns?.[stem] ?? {};
  const indicators = new Map(table.headers?.map((header, at) => [header, table.indicators[at]] as const).toReversed());
  for (const { name, use } of table.uses ?? []) {
    const stem = columnStem(name);
    const known = rows.get(stem);
    const indicator = indicators.get(name);
    const figure = indicator && { label: textIn(indicator.label, language), unit: indicator.unit };
    rows.set(
      stem,
      known
        ? { ...known, more: known.more + 1 }
        : { stem, name, more: 0, use, choice: choiceOf(stem), ...(figure && use === 'figure' ? { figure } : {}) },
    );
  }
  for (const [stem, { role }] of Object.entries(layout?.choices.columns ?? {}))
    if (role === 'ignore' && !rows.has(stem)) {
      const name = layout?.names.find((header) => columnStem(header) === stem) ?? stem;
      rows.set(stem, { stem, name, more: 0, use: 'ignore', choice: choiceOf(stem) });
    }
  return [...rows.values()];
}

/** What is left of an object without what is not said. */
const said = <T extends object>(parts: { readonly [key in keyof T]?: T[key] | undefined }): T =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;

/** Choices with one of them changed; `undefined` takes it back. */
export const withChoice = (
  choices: LayoutChoices,
  change: { readonly [key in keyof LayoutChoices]?: LayoutChoices[key] | undefined },
): LayoutChoices => said<LayoutChoices>({ ...choices, ...change });

/** Choices with something said of a column; `undefined` takes it back. */
export function withColumn(
  choices: LayoutChoices,
  stem: string,
  change: { readonly [key in keyof ColumnChoice]?: ColumnChoice[key] | undefined },
): LayoutChoices {
  const choice = said<ColumnChoice>({ ...choices.columns?.[stem], ...change });
  const { [stem]: _, ...others } = choices.columns ?? {};
  const columns = Object.keys(choice).length > 0 ? { ...others, [stem]: choice } : others;
  return withChoice(choices, { columns: Object.keys(columns).length > 0 ? columns : undefined });
}

/** Signs somebody wrote behind one another, as many as are kept. */
export function signsOf(text: string): string[] | undefined {
  const signs = [...new Set(text.split(';').map((sign) => sign.trim().slice(0, 40)))].filter(Boolean).slice(0, 20);
  return signs.length > 0 ? signs : undefined;
}

/** A row of a document somebody wrote; `undefined` when it is none. */
export const rowNumberOf = (text: string): number | undefined =>
  /^[1-9]\d{0,5}$/.test(text.trim()) ? Number(text) : undefined;

/** Choices in words, one for each: "decimaalteken: komma", "“wijk” is gebied". */
export function choicesInWords(choices: LayoutChoices, language: Language): string[] {
  const { fields, chosen, uses, delimiters, decimals } = layoutMessages(language);
  const { layout, part, headerRow, delimiter, decimal, encoding, missing, columns = {} } = choices;
  const told = (field: string, value: string | undefined): string[] =>
    value === undefined ? [] : [`${field.toLocaleLowerCase(language)}: ${value}`];
  return [
    ...(layout === undefined
      ? []
      : [layout === 'none' ? chosen.asItLies : chosen.layout(textIn(layoutNames[layout], language))]),
    ...told(fields.part, part),
    ...(headerRow === undefined ? [] : [chosen.headerRow(formatNumber(headerRow, 0, language))]),
    ...told(fields.delimiter, delimiter && delimiters[delimiter]),
    ...told(fields.decimal, decimal && decimals[decimal]),
    ...told(fields.encoding, encoding?.toUpperCase()),
    ...(missing ? [chosen.missing(missing.map((sign) => `“${sign}”`).join(' '))] : []),
    ...Object.entries(columns).flatMap(([stem, { role, label, unit }]) => [
      ...(role ? [`“${stem}”: ${uses[role]}`] : []),
      ...(label === undefined ? [] : [chosen.label(stem, label)]),
      ...(unit === undefined ? [] : [chosen.unit(stem, unit)]),
    ]),
  ];
}

/** What a file was recognised as, and why. */
export interface RecognisedWords {
  readonly name: string;
  readonly because: string;
}

/** What a file was recognised as with every sign of it; `undefined` when it was not. */
export function recognisedWords({ evidence }: Inspection, language: Language): RecognisedWords | undefined {
  const found = evidence?.recognised;
  if (!found) return undefined;
  const { because, signs } = layoutMessages(language);
  const words = found.signs.flatMap(
    ({ code, count, text }) => signs[code]?.(formatNumber(count, 0, language), text ?? '') ?? [],
  );
  return {
    name: textIn(layoutNames[found.kind], language),
    because: words.length > 0 ? `${because} ${words.join('; ')}.` : '',
  };
}

/** Layouts somebody may say a file has. */
export const layoutChoicesIn = (language: Language): { readonly value: string; readonly text: string }[] => [
  ...layoutKinds.map((kind) => ({ value: kind, text: textIn(layoutNames[kind], language) })),
  { value: 'none', text: layoutMessages(language).asItLies },
];
