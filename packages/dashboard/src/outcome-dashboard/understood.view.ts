import { periodLabel, type Dataset, type Language, type LayoutChoices } from '@draagkracht/model';
import type { Inspection } from '@draagkracht/formats';
import { formatNumber } from '@draagkracht/base/words.js';
import { dashboardMessages } from './outcome-dashboard.messages.js';
import { fileSize } from './outcome-dashboard.view.js';

/** One thing that was understood of a file, with why, where that was decided by evidence. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly because?: string;
}

const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-8-bom': 'UTF-8',
  'windows-1252': 'Windows-1252',
};

const formats: Readonly<Record<Inspection['format'], string>> = {
  csv: 'CSV',
  'json-stat': 'JSON-stat',
  xlsx: 'Excel',
  html: '',
  'odata-v3': 'CBS OData 3',
  'odata-v4': 'CBS OData 4',
  json: 'JSON',
  unknown: '–',
};

function formatFact({ format }: Inspection, bytes: number, language: Language): Fact {
  const { facts, pages } = dashboardMessages(language);
  return {
    name: facts.format,
    value: [formats[format] || pages, ...(bytes > 0 ? [fileSize(bytes, language)] : [])].join(', '),
  };
}

function layoutFact({ recognised }: Inspection, language: Language): Fact[] {
  return recognised === undefined ? [] : [{ name: dashboardMessages(language).facts.layout, value: recognised }];
}

function partFact({ part, parts }: Inspection, given: boolean, language: Language): Fact[] {
  const { facts, because } = dashboardMessages(language);
  if (part === undefined || !parts || parts.length < 2) return [];
  return [{ name: facts.part, value: part, because: given ? because.header.given : because.parts(parts.length) }];
}

/** Only told where the first row is not the header, or somebody said which it is: anybody expects it there. */
function headerFact({ evidence }: Inspection, language: Language): Fact[] {
  const { facts, because } = dashboardMessages(language);
  const seen = evidence?.header;
  if (!seen || (seen.row === 1 && !seen.given)) return [];
  const rows = seen.rows > 1 ? `${seen.row - seen.rows + 1} – ${seen.row}` : String(seen.row);
  const how = seen.given ? 'given' : seen.marked ? 'marked' : 'found';
  return [{ name: facts.header, value: rows, because: because.header[how] }];
}

function encodingFact({ encoding, evidence }: Inspection, language: Language): Fact[] {
  const { facts, because } = dashboardMessages(language);
  if (!encoding) return [];
  const example = evidence?.encoding?.example;
  const why = encoding === 'utf-8-bom' ? because.mark : example ? because.example(example) : undefined;
  return [{ name: facts.encoding, value: encodings[encoding] ?? encoding, ...(why ? { because: why } : {}) }];
}

function delimiterFact({ delimiter, evidence }: Inspection, language: Language): Fact[] {
  const { facts, delimiters, because } = dashboardMessages(language);
  if (!delimiter) return [];
  const seen = evidence?.delimiter;
  return [
    {
      name: facts.delimiter,
      value: delimiters[delimiter] ?? delimiter,
      ...(seen ? { because: because.rows(seen.agreeing, seen.of, seen.columns) } : {}),
    },
  ];
}

function decimalFact({ decimal, evidence }: Inspection, language: Language): Fact[] {
  const { facts, decimals, because } = dashboardMessages(language);
  const seen = evidence?.decimal;
  if (!decimal || !seen) return [];
  const count = (value: number): string => formatNumber(value, 0, language);
  const why = seen.guessed ? because.guessed : because.decimal(count(seen.comma), count(seen.dot), seen.example ?? '');
  return [{ name: facts.decimal, value: decimals[decimal] ?? decimal, because: why }];
}

/** "2014 – 2024", one period, or a dash. */
function spanOf(periods: readonly string[], language: Language): string {
  const span = periods.length > 1 ? [periods[0]!, periods.at(-1)!] : periods;
  return span.map((period) => periodLabel(period, language)).join(' – ') || '–';
}

function periodFact({ periods, evidence }: Inspection, language: Language): Fact {
  const { facts, because } = dashboardMessages(language);
  const seen = evidence?.period;
  const why = seen && seen.from !== 'none' ? because.period[seen.from](seen.text ?? '') : undefined;
  return {
    name: facts.periods,
    value: spanOf(periods, language),
    ...(why ? { because: why } : {}),
  };
}

/**
 * What was understood of a file, each guess with its evidence, so that a reader can see whether it is right.
 * @param bytes 0 for what is no file
 * @param choices what somebody said instead
 */
export function understood(
  inspection: Inspection,
  bytes: number,
  language: Language,
  choices: LayoutChoices = {},
): Fact[] {
  const { facts } = dashboardMessages(language);
  const count = (value: number): string => formatNumber(value, 0, language);
  return [
    formatFact(inspection, bytes, language),
    ...layoutFact(inspection, language),
    ...partFact(inspection, choices.part !== undefined, language),
    ...headerFact(inspection, language),
    ...encodingFact(inspection, language),
    ...delimiterFact(inspection, language),
    ...decimalFact(inspection, language),
    periodFact(inspection, language),
    { name: facts.rows, value: count(inspection.rows) },
    { name: facts.columns, value: count(inspection.columns) },
    { name: facts.regions, value: count(inspection.regions) },
    { name: facts.indicators, value: count(inspection.indicators.length) },
  ];
}

/** What there is of a data set that was read before: its layout is no longer known, its figures are. */
export function inUse({ periods, regionCodes, indicators }: Dataset, language: Language): Fact[] {
  const { facts } = dashboardMessages(language);
  const count = (value: number): string => formatNumber(value, 0, language);
  return [
    { name: facts.periods, value: spanOf(periods, language) },
    { name: facts.regions, value: count(regionCodes.length) },
    { name: facts.indicators, value: count(indicators.length) },
  ];
}
