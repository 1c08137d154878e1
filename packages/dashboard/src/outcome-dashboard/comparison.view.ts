import { textIn, type Indicator, type Language } from '@draagkracht/model';
import {
  obstacleOf,
  type ColumnMapping,
  type LayoutComparison,
  type MappingEntry,
  type MatchGround,
  type ReadTable,
  type UnitChange,
} from '@draagkracht/formats';
import { formatNumber } from '@draagkracht/base/words.js';
import { comparisonMessages } from './comparison.messages.js';

/** One line about columns that may belong together. */
export interface EntryRow {
  /** Place in the mapping. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly grounds: readonly string[];
  /** What to mind about the unit, when it changed. */
  readonly unit?: string;
  /** What joining them says: "Hoort bij elkaar", or the factor that goes with it. */
  readonly choice: string;
  readonly chosen: boolean;
  /** Joining is not possible: by which factor the unit changed is not known. */
  readonly impossible: boolean;
}

/** What a comparison says, in words: what a person decides about, and what needs nobody. */
export interface ComparisonView {
  readonly decide: readonly EntryRow[];
  readonly certain: readonly EntryRow[];
  readonly lists: readonly { readonly title: string; readonly items: readonly string[]; readonly more?: string }[];
}

/** Names listed at most: more is a search of its own. */
const LISTED = 30;

const labels = (ids: readonly string[], indicators: ReadonlyMap<string, Indicator>, language: Language): string =>
  ids.map((id) => (indicators.has(id) ? textIn(indicators.get(id)!.label, language) : id)).join(' + ');

const byId = ({ indicators }: ReadTable): ReadonlyMap<string, Indicator> =>
  new Map(indicators.map((indicator) => [indicator.id, indicator]));

function groundText({ code, number = 0 }: MatchGround, language: Language): string | undefined {
  const { grounds } = comparisonMessages(language);
  if (code === 'like-name') return grounds['like-name'](`${formatNumber(number * 100, 0, language)}%`);
  if (code === 'like-figures') return grounds['like-figures'](formatNumber(number, 0, language));
  return code === 'sum' ? grounds.sum(formatNumber(number, 0, language)) : undefined;
}

/** A factor as people write it: 1.000, or 0,001. */
const factorText = (factor: number, language: Language): string =>
  formatNumber(factor, factor < 1 ? Math.ceil(-Math.log10(factor)) : 0, language);

function unitText(unit: UnitChange, language: Language): string {
  const messages = comparisonMessages(language);
  if (unit.factor === undefined) return `${messages.unit(unit.from, unit.to)} ${messages.unitUnknown}`;
  const factor = unit.factor < 1 ? 1 / unit.factor : unit.factor;
  return messages.unitFactor(factorText(factor, language), formatNumber(unit.regions, 0, language));
}

function rowOf(
  entry: MappingEntry,
  at: number,
  names: readonly [ReadonlyMap<string, Indicator>, ReadonlyMap<string, Indicator>],
  language: Language,
): EntryRow {
  const messages = comparisonMessages(language);
  const { unit } = entry;
  const [from, to] = [labels(entry.from, names[0], language), labels(entry.to, names[1], language)];
  return {
    at,
    from,
    to,
    kind: messages.kinds[entry.kind === 'renamed' && from === to ? 'header' : entry.kind],
    grounds: entry.grounds.flatMap((ground) => groundText(ground, language) ?? []),
    ...(unit ? { unit: unitText(unit, language) } : {}),
    choice: unit?.factor === undefined ? messages.together : messages.unitTogether(factorText(unit.factor, language)),
    chosen: obstacleOf(entry) === undefined,
    impossible: unit !== undefined && unit.factor === undefined && entry.factor === undefined,
  };
}

/** Whether an entry is for a person to decide: it is a proposal, or its unit changed. */
const isForPerson = ({ standing, unit }: MappingEntry): boolean => standing !== 'certain' || unit !== undefined;

/** What changed between two files, ready to be shown. */
export function comparisonView(
  comparison: LayoutComparison,
  mapping: ColumnMapping,
  tables: readonly [ReadTable, ReadTable],
  language: Language,
): ComparisonView {
  const messages = comparisonMessages(language);
  const names = [byId(tables[0]), byId(tables[1])] as const;
  const rows = mapping.entries.map((entry, at) => ({ entry, row: rowOf(entry, at, names, language) }));
  const list = (title: (count: string) => string, items: readonly string[]): ComparisonView['lists'] =>
    items.length === 0
      ? []
      : [
          {
            title: title(formatNumber(items.length, 0, language)),
            items: items.slice(0, LISTED),
            ...(items.length > LISTED
              ? { more: messages.andMore(formatNumber(items.length - LISTED, 0, language)) }
              : {}),
          },
        ];
  const named = (ids: readonly string[], from: ReadonlyMap<string, Indicator>): string[] =>
    ids.map((id) => labels([id], from, language));
  const places = (codes: readonly string[], { regionCodes, regionLabels }: ReadTable): string[] => {
    const known = new Map(regionCodes.map((code, r) => [code, regionLabels[r] || code]));
    return codes.map((code) => (known.get(code) === code ? code : `${known.get(code)} (${code})`));
  };
  return {
    decide: rows.filter(({ entry }) => isForPerson(entry)).map(({ row }) => row),
    certain: rows.filter(({ entry }) => !isForPerson(entry)).map(({ row }) => row),
    lists: [
      ...list(messages.goneTitle, named(comparison.onlyInA, names[0])),
      ...list(messages.newTitle, named(comparison.onlyInB, names[1])),
      ...list(messages.emptyTitle, [...comparison.emptyInA, ...comparison.emptyInB]),
      ...list(messages.regionsFirst, places(comparison.regionsOnlyInA, tables[0])),
      ...list(messages.regionsSecond, places(comparison.regionsOnlyInB, tables[1])),
    ],
  };
}
