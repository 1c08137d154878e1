import {
  csvFigure,
  csvFile,
  csvText,
  gapOfCode,
  NO_GAP,
  statusOfCode,
  textIn,
  type Indicator,
  type Language,
  type SeriesBlock,
} from '@draagkracht/model';

/** Figures for a spreadsheet, with what must be known to read them. */
export interface CsvParts {
  readonly title: string;
  readonly language: Language;
  /** One indicator each; all figures of a region and period stand on one row. */
  readonly tables: readonly { readonly indicator: Indicator; readonly block: SeriesBlock }[];
  readonly regionLabels?: Readonly<Record<string, string>>;
  /** Lines above the figures: what it is called, and what there is to say. */
  readonly metadata: readonly (readonly [name: string, text: string])[];
}

const stars = { definitive: '', provisional: '*', 'revised-provisional': '**' } as const;

/** A cell of a block: `.` where a figure is hidden or unknown, blank where there cannot be one (CBS). */
function cellAt({ values, gaps, status }: SeriesBlock, at: number): string {
  if (gaps[at] === NO_GAP) return `${csvFigure(values[at]!)}${stars[statusOfCode(status?.[at] ?? 0)]}`;
  const gap = gapOfCode(gaps[at]!);
  return gap === 'impossible' ? '' : gap === 'not-applicable' ? 'nvt' : '.';
}

/** The name of a column: the indicator, and its unit in brackets as StatLine has it. */
const columnName = ({ label, unit }: Indicator, language: Language): string =>
  unit === '' ? textIn(label, language) : `${textIn(label, language)} (${unit})`;

interface Axes {
  readonly regions: readonly string[];
  readonly periods: readonly string[];
}

function* rowsOf({ tables, regionLabels = {} }: CsvParts, { regions, periods }: Axes): Generator<string[]> {
  const places = tables.map(({ block }) => ({
    block,
    rows: new Map(block.regions.map((code, r) => [code, r])),
    columns: new Map(block.periods.map((code, p) => [code, p])),
  }));
  for (const region of regions)
    for (const period of periods) {
      const cells = places.map(({ block, rows, columns }) => {
        const [r, p] = [rows.get(region), columns.get(period)];
        return r === undefined || p === undefined ? '.' : cellAt(block, r * block.periods.length + p);
      });
      yield [csvText(region), csvText(regionLabels[region] ?? region), csvText(period), ...cells];
    }
}

/**
 * A CSV any spreadsheet opens: byte order mark, `;`, decimal comma, CRLF. First the lines that say what it is, one cell each, a blank
 * line, then the table. Texts that a spreadsheet would run as a formula are made plain texts.
 */
export function writeCsv(parts: CsvParts): string {
  const { tables, language, metadata, title } = parts;
  const axes = {
    regions: [...new Set(tables.flatMap(({ block }) => block.regions))],
    periods: [...new Set(tables.flatMap(({ block }) => block.periods))],
  };
  const names = language === 'nl' ? ['Regiocode', 'Regio', 'Periode'] : ['Region code', 'Region', 'Period'];
  return csvFile([
    [csvText(title)],
    ...metadata.map(([name, text]) => [csvText(`${name}: ${text}`)]),
    [],
    [...names, ...tables.map(({ indicator }) => csvText(columnName(indicator, language)))],
    ...rowsOf(parts, axes),
  ]);
}
