import {
  municipalChanges,
  parentRegion,
  regionKind,
  regionKindNames,
  regionLine,
  textIn,
  type Dataset,
  type Indicator,
  type Language,
  type Series,
  type SeriesBlock,
} from '@draagkracht/model';
import { seriesThroughChanges } from './carried.view.js';

/** The changes of municipalities that come with the product. */
const changes = municipalChanges();

/** A region as the list shows it. */
export interface RegionChoice {
  readonly code: string;
  /** "Lombok-West" */
  readonly label: string;
  /** "buurt in Utrecht" */
  readonly kind: string;
}

/** What a search gave: the first regions, and how many there are in all. */
export interface RegionSearch {
  readonly choices: readonly RegionChoice[];
  readonly total: number;
}

/** Letters without accents and case, so that "sudwest" finds Súdwest-Fryslân. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The municipality a district or neighbourhood lies in. */
const municipalityOf = (code: string): string | undefined =>
  regionLine(code).find((one) => one !== code && regionKind(one) === 'municipality');

/** Codes and names of regions, side by side. */
export type RegionNames = Pick<Dataset, 'regionCodes' | 'regionLabels'>;

/** A data set with its regions ready to be searched: seventeen thousand names are made plain once, not at every key. */
export class RegionIndex {
  readonly #dataset: RegionNames;
  readonly #places: ReadonlyMap<string, number>;
  #plain: readonly string[] | undefined;

  constructor(dataset: RegionNames) {
    this.#dataset = dataset;
    this.#places = new Map(dataset.regionCodes.map((code, at) => [code, at]));
  }

  has(code: string): boolean {
    return this.#places.has(code);
  }

  /** The name of a region; its code when the data set gives no name. */
  label(code: string): string {
    const at = this.#places.get(code);
    return (at === undefined ? '' : this.#dataset.regionLabels[at]) || code;
  }

  /** Name, kind and where it lies. */
  choice(code: string, language: Language): RegionChoice {
    const kind = textIn(regionKindNames[regionKind(code)], language);
    const municipality = municipalityOf(code);
    const label = this.label(code);
    const where = municipality && this.has(municipality) ? this.label(municipality) : '';
    // CBS names a neighbourhood after its municipality: then the place is said already.
    return { code, label, kind: where && !label.startsWith(where) ? `${kind} in ${where}` : kind };
  }

  /** Regions whose name or code has the words searched for; names that begin with them come first. */
  search(query: string, language: Language, most = 30): RegionSearch {
    const words = plain(query.trim());
    this.#plain ??= this.#dataset.regionLabels.map(plain);
    const starts: number[] = [];
    const holds: number[] = [];
    this.#plain.forEach((label, at) => {
      const code = this.#dataset.regionCodes[at]!;
      if (label.startsWith(words) || code.toLowerCase().startsWith(words)) starts.push(at);
      else if (label.includes(words)) holds.push(at);
    });
    const found = [...starts, ...holds];
    return {
      total: found.length,
      choices: found.slice(0, most).map((at) => this.choice(this.#dataset.regionCodes[at]!, language)),
    };
  }
}

/** Indicators whose name or id has the words searched for, in the order of the file. */
export const searchIndicators = (dataset: Dataset, query: string, language: Language): readonly Indicator[] => {
  const words = plain(query.trim());
  return dataset.indicators.filter(({ id, label }) => plain(`${textIn(label, language)} ${id}`).includes(words));
};

/** One card: the series of the region, those it is compared with, and why it is not compared. */
export interface Card {
  readonly series: Series;
  readonly others: readonly Series[];
  readonly notCompared?: 'additive';
}

/** The regions a region is compared with: its municipality and the country, as far as the data set has them. */
export function comparedWith(code: string, index: RegionIndex): string[] {
  const line = regionLine(parentRegion(code) ?? '');
  return line.filter((one) => ['municipality', 'country'].includes(regionKind(one)) && index.has(one));
}

/**
 * A card of one indicator for one region. Counts are not compared: a country always has more people than a street.
 * @param people inhabitants, to weigh the rates of municipalities that merged.
 * @returns `undefined` when the block does not hold the region.
 */
export function cardOf(
  block: SeriesBlock,
  indicator: Indicator,
  code: string,
  index: RegionIndex,
  compare: boolean,
  people?: SeriesBlock,
): Card | undefined {
  const of = (region: string): Series | undefined =>
    seriesThroughChanges(block, indicator, { code: region, label: index.label(region) }, changes, people);
  const series = of(code);
  if (!series) return undefined;
  if (!compare) return { series, others: [] };
  if (indicator.additive) return { series, others: [], notCompared: 'additive' };
  return { series, others: comparedWith(code, index).flatMap((region) => of(region) ?? []) };
}

/** A region to begin with: the first municipality, else the first region there is. */
export const firstRegion = ({ regionCodes }: Pick<Dataset, 'regionCodes'>): string =>
  regionCodes.find((code) => regionKind(code) === 'municipality') ?? regionCodes[0] ?? '';

/** Bytes in words: "6,5 MB". */
export function fileSize(bytes: number, language: Language): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const power = Math.min(3, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  return `${(bytes / 1000 ** power).toLocaleString(locale, { maximumFractionDigits: power > 1 ? 1 : 0 })} ${units[power]}`;
}
