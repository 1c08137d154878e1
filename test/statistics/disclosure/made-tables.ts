import { emptyBlock, NO_GAP, sameText, type Indicator, type SeriesBlock } from '@draagkracht/model';
import type { DraftTable, PublicationDraft } from '@draagkracht/statistics/disclosure.js';

/** Numbers below 1 that are the same every time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A count of people, most of them small: as tables of neighbourhoods are. */
export const madeCount = (random: () => number): number => {
  const kind = random();
  if (kind < 0.1) return 0;
  if (kind < 0.45) return 1 + Math.floor(random() * 9);
  return 10 + Math.floor(random() ** 2 * 120);
};

export const counts: Indicator = {
  id: 'clients',
  label: sameText('Cliënten'),
  unit: '',
  decimals: 0,
  direction: 'neutral',
  additive: true,
};

/** A block with these figures, by region and period. NaN is missing. */
export function blockOf(
  regions: readonly string[],
  periods: readonly string[],
  figures: readonly number[],
): SeriesBlock {
  const block = emptyBlock('clients', regions, periods);
  figures.forEach((figure, at) => {
    if (Number.isNaN(figure)) return;
    block.values[at] = figure;
    block.gaps[at] = NO_GAP;
  });
  return block;
}

export const tableOf = (
  id: string,
  regions: readonly string[],
  figures: readonly number[],
  more: Partial<DraftTable> = {},
): DraftTable => ({ id, indicator: { ...counts, id }, block: blockOf(regions, ['2024JJ00'], figures), ...more });

const sum = (figures: readonly number[]): number => figures.reduce((so, one) => so + one, 0);

/** Neighbourhoods in districts in municipalities in the country, with all totals. */
export function hierarchy(random: () => number, municipalities = 2): { regions: string[]; figures: number[] } {
  const regions: string[] = [];
  const figures: number[] = [];
  const add = (region: string, figure: number): number => {
    regions.push(region);
    figures.push(figure);
    return figure;
  };
  const ofCountry = Array.from({ length: municipalities }, (_none, g) => {
    const gm = String(g + 1).padStart(4, '0');
    const ofMunicipality = Array.from({ length: 2 + Math.floor(random() * 3) }, (_empty, w) => {
      const wk = `${gm}${String(w).padStart(2, '0')}`;
      const ofDistrict = Array.from({ length: 2 + Math.floor(random() * 4) }, (_, b) =>
        add(`BU${wk}${String(b).padStart(2, '0')}`, madeCount(random)),
      );
      return add(`WK${wk}`, sum(ofDistrict));
    });
    return add(`GM${gm}`, sum(ofMunicipality));
  });
  add('NL00', sum(ofCountry));
  return { regions, figures };
}

/** Every combination of words. */
const combined = (divisions: readonly (readonly string[])[]): string[][] =>
  divisions.reduce<string[][]>((all, words) => all.flatMap((so) => words.map((word) => [...so, word])), [[]]);

/** Counts by groups over a region axis with its totals; every division has a "Totaal". */
export function grouped(random: () => number, sizes: readonly number[], tree = hierarchy(random, 1)): PublicationDraft {
  const inner = sizes.map((size) => Array.from({ length: size }, (_, at) => `groep ${at}`));
  const leaves = new Map<string, number[]>();
  const isLeaf = tree.regions.map((region) => region.startsWith('BU'));
  for (const groups of combined(inner)) {
    const figures = tree.regions.map((_, r) => (isLeaf[r] ? madeCount(random) : 0));
    leaves.set(
      groups.join(),
      tree.regions.map((region, r) => (isLeaf[r] ? figures[r]! : under(tree.regions, figures, region))),
    );
  }
  const all = combined(inner.map((words) => ['Totaal', ...words]));
  const tables = all.map((groups) => {
    const fits = combined(inner).filter((leaf) =>
      leaf.every((word, at) => groups[at] === 'Totaal' || groups[at] === word),
    );
    const figures = tree.regions.map((_, r) => sum(fits.map((leaf) => leaves.get(leaf.join())![r]!)));
    return tableOf(groups.join(' / '), tree.regions, figures, { measure: 'clients', groups });
  });
  return { tables };
}

/** The sum of the neighbourhoods that lie in a region. */
function under(regions: readonly string[], figures: readonly number[], region: string): number {
  const start = region === 'NL00' ? 'BU' : `BU${region.slice(2)}`;
  return sum(figures.filter((_, r) => regions[r]!.startsWith(start)));
}
