import { readableName } from '../table/column-names.js';
import { keyFigure, type KeyFigure } from './key-figures.js';
import { sign, tell, type Recogniser } from './recognised.js';

/** Columns of the publication that must be there before a table is taken for it. */
const ENOUGH = 8;

/** The use of electricity and of gas is told by kind of dwelling under equal names: the topic goes before them. */
const topicOf = ({ code }: KeyFigure): string =>
  code.startsWith('g_ele_') ? 'Elektriciteitsverbruik: ' : code.startsWith('g_gas_') ? 'Aardgasverbruik: ' : '';

const labelOf = (one: KeyFigure): string => {
  const name = readableName(one.stem.replace(/#2$/, ''));
  const topic = topicOf(one);
  return topic ? topic + name.toLowerCase() : name;
};

/** The key figure each column stands for: by short code, or by long name and how often it was met before. */
export function keyFiguresOf(headers: readonly string[]): readonly (KeyFigure | undefined)[] {
  const met = new Map<string, number>();
  return headers.map((header) => {
    const stem = header.trim().replace(/_\d+$/, '');
    const nth = (met.get(stem) ?? 0) + 1;
    met.set(stem, nth);
    return keyFigure(header.trim().toLowerCase()) ?? keyFigure(nth === 1 ? stem : `${stem}#${nth}`);
  });
}

/**
 * Kerncijfers wijken en buurten (CBS), as workbook with short codes or as open data with long names. The two name the same
 * figures: labels and units come from the list of columns, whichever the file has. A lone "Mannen" is not enough: the column
 * of region codes of the publication must be there too.
 */
export const keyFiguresLayout: Recogniser = (table) => {
  const headers = table.columns.map(({ name }) => name);
  const found = keyFiguresOf(headers);
  const codes = headers.filter((name) => /^(gwb_code(_\d+)?|WijkenEnBuurten|Codering(_\d+)?)$/.test(name.trim()));
  const known = headers.filter((_, c) => found[c]);
  if (codes.length === 0 || known.length < ENOUGH) return undefined;
  const short = known.some((name) => /^[agpm]_[a-z\d]+/.test(name));
  const columns = table.columns.map((column, c) => {
    const one = found[c];
    if (!one) return column;
    return tell(column, { unit: one.unit, ...(short || topicOf(one) ? { label: labelOf(one) } : {}) });
  });
  return {
    layout: { kind: 'key-figures', signs: [...sign('key-figure-columns', known), ...sign('region-codes', codes)] },
    table: { ...table, columns },
    sightings: [],
  };
};
