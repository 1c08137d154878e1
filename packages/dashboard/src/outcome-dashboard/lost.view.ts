import { periodLabel, textIn, type Language } from '@draagkracht/model';
import { lostDecimals, type LostDecimal, type ReadTable } from '@draagkracht/formats';
import { formatNumber } from '@draagkracht/base/words.js';
import { layoutMessages } from './layout.messages.js';

/** A figure that is doubted, in words. */
export interface LostRow {
  readonly found: LostDecimal;
  readonly indicator: string;
  readonly region: string;
  readonly period: string;
  readonly value: string;
  readonly proposed: string;
  readonly why: string;
}

/** Figures that are asked about one by one at most: more is a file to be looked at as a whole. */
export const MOST_ASKED = 20;

/** The first figures that are doubted, in words. */
export function lostRows(found: readonly LostDecimal[], table: ReadTable, language: Language): LostRow[] {
  const { grounds } = layoutMessages(language).lost;
  const indicators = new Map(table.indicators.map((indicator) => [indicator.id, indicator]));
  const places = new Map(table.regionCodes.map((code, r) => [code, table.regionLabels[r] || code]));
  return found.slice(0, MOST_ASKED).map((one) => {
    const indicator = indicators.get(one.indicatorId);
    const decimals = String(one.proposed).split('.')[1]?.length ?? 0;
    return {
      found: one,
      indicator: indicator ? textIn(indicator.label, language) : one.indicatorId,
      region: places.get(one.region) ?? one.region,
      period: periodLabel(one.period, language),
      value: formatNumber(one.value, 0, language),
      proposed: formatNumber(one.proposed, decimals, language),
      why: one.grounds.map(({ code }) => grounds[code]).join('; '),
    };
  });
}

/**
 * Figures that may have lost their decimal sign, looked for one indicator after the other so that the page can draw in between.
 * @param pause lets the page draw
 * @param isWanted whether anybody still waits for it
 */
export async function findLost(
  table: ReadTable,
  pause: () => Promise<unknown>,
  isWanted: () => boolean = () => true,
): Promise<readonly LostDecimal[]> {
  const found: LostDecimal[] = [];
  for (const [at, indicator] of table.indicators.entries()) {
    const block = table.blocks[at];
    if (!block) continue;
    await pause();
    if (!isWanted()) return [];
    found.push(...lostDecimals({ ...table, indicators: [indicator], blocks: [block] }));
  }
  return found;
}
