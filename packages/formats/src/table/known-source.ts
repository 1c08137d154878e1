import { periodOf, type Source } from '@draagkracht/model';

/**
 * Kerncijfers wijken en buurten has a table of its own for every year (CBS StatLine; the first figures of 2013 to those of 2025).
 * The files do not name it, but their first columns give them away.
 */
const keyFigures: Readonly<Record<number, string>> = {
  2013: '82339NED',
  2014: '82931NED',
  2015: '83220NED',
  2016: '83487NED',
  2017: '83765NED',
  2018: '84286NED',
  2019: '84583NED',
  2020: '84799NED',
  2021: '85039NED',
  2022: '85318NED',
  2023: '85618NED',
  2024: '85984NED',
  2025: '86165NED',
};

/**
 * The source of a table that is known by its columns; `undefined` for any other. CBS figures are CC BY 4.0: the name goes with
 * them wherever they are shown.
 * @param names names of the columns as the file has them
 * @param period the one period of the table
 */
export function knownSource(names: readonly string[], period: string | undefined): Source | undefined {
  const isKeyFigures =
    (names.includes('WijkenEnBuurten') && names.some((name) => /^Codering(_\d+)?$/.test(name))) ||
    (names.includes('gwb_code') && names.includes('a_inw'));
  const tableId = isKeyFigures && period ? keyFigures[periodOf(period)?.year ?? 0] : undefined;
  return tableId ? { name: 'CBS', tableId, licence: 'CC BY 4.0' } : undefined;
}

/** The year of a table of key figures, as a period; `undefined` for any other table. */
export function periodOfKeyFigures(tableId: string): string | undefined {
  return Object.keys(keyFigures).find((year) => keyFigures[Number(year)] === tableId.toUpperCase());
}

/** The source as far as a file name tells: the name itself, and the number of a CBS table in it. */
export function sourceInName(fileName: string | undefined): Source | undefined {
  if (!fileName) return undefined;
  const tableId = /\d{5}(NED|ENG)/i.exec(fileName)?.[0].toUpperCase();
  return { name: fileName, ...(tableId ? { tableId } : {}) };
}
