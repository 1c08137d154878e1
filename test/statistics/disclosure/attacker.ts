import loading from 'highs';
import { isGap, parentRegion, valueAt, type SmallNumberPolicy } from '@draagkracht/model';
import type { GatedTable } from '@draagkracht/statistics/disclosure.js';

/** A table as somebody outside has it: what it counts, for which group, and what was published of it. */
export interface Seen {
  readonly groups: readonly string[];
  readonly table: Pick<GatedTable, 'block'>;
  readonly policy: SmallNumberPolicy;
}

/** What may be behind a cell. */
interface Cell {
  low: number;
  high: number;
  small: boolean;
}

/** A hidden figure of which somebody outside can tell too much. */
export interface Recovered {
  readonly cell: string;
  readonly low: number;
  readonly high: number;
}

const policies = {
  publiek: { least: 10, base: 5 },
  streng: { least: 30, base: 10 },
  intern: { least: 0, base: 1 },
} as const;

/** Its types describe the CommonJS module; browsers load the ES module, whose default export is the function itself. */
const load = loading as unknown as typeof loading.default;

/** The solver: HiGHS, which shares nothing with the one the gate uses. */
const solver = load({ locateFile: (file) => new URL(`/node_modules/highs/build/${file}`, location.href).href });

/** What one published cell says by itself, read as the documentation says it. */
function saysItself({ table, policy }: Seen, at: number): Cell | undefined {
  const { least, base } = policies[policy];
  const value = valueAt(table.block, at);
  if (isGap(value)) {
    if (value.kind !== 'suppressed') return undefined;
    if (value.reason === 'small-count') return { low: 1, high: least - 1, small: true };
    return { low: value.reason === 'secondary' ? 1 : 0, high: Infinity, small: false };
  }
  if (value === 0 || base === 1) return { low: value, high: value, small: false };
  const half = base / 2;
  return { low: Math.max(least, Math.ceil(value - half)), high: Math.ceil(value + half) - 1, small: false };
}

/** All cells with what all publications say of them, and the sums between them. */
export class Attacker {
  readonly cells = new Map<string, Cell>();
  /** Sums of cells; `off` is between what and what a total may differ from its parts, where a source rounded. */
  sums: { total: string; parts: string[]; off?: readonly [number, number] }[] = [];

  constructor(seen: readonly Seen[]) {
    for (const one of seen) this.#look(one);
    const keys = [...this.cells.keys()].map((key) => JSON.parse(key) as [string, string, string[]]);
    this.#addRegions(keys);
    this.#addGroups(keys);
  }

  #look(seen: Seen): void {
    const { regions, periods } = seen.table.block;
    regions.forEach((region, r) =>
      periods.forEach((period, p) => {
        const told = saysItself(seen, r * periods.length + p);
        if (!told) return;
        const key = JSON.stringify([region, period, seen.groups]);
        const known = this.cells.get(key) ?? { low: 0, high: Infinity, small: false };
        this.cells.set(key, {
          low: Math.max(known.low, told.low),
          high: Math.min(known.high, told.high),
          small: known.small || told.small,
        });
      }),
    );
  }

  #addSums(families: Map<string, string[]>): void {
    for (const [total, parts] of families) if (this.cells.has(total)) this.sums.push({ total, parts });
  }

  #addRegions(keys: readonly [string, string, string[]][]): void {
    const families = new Map<string, string[]>();
    for (const [region, period, groups] of keys) {
      let above = parentRegion(region);
      while (above && !this.cells.has(JSON.stringify([above, period, groups]))) above = parentRegion(above);
      if (!above) continue;
      const total = JSON.stringify([above, period, groups]);
      families.set(total, [...(families.get(total) ?? []), JSON.stringify([region, period, groups])]);
    }
    this.#addSums(families);
  }

  #addGroups(keys: readonly [string, string, string[]][]): void {
    const length = keys[0]?.[2].length ?? 0;
    for (let division = 0; division < length; division++) {
      const families = new Map<string, string[]>();
      for (const [region, period, groups] of keys) {
        if (groups[division] === 'Totaal') continue;
        const total = JSON.stringify([region, period, groups.map((word, at) => (at === division ? 'Totaal' : word))]);
        families.set(total, [...(families.get(total) ?? []), JSON.stringify([region, period, groups])]);
      }
      this.#addSums(families);
    }
  }

  /** Knows these figures exactly, from elsewhere. */
  knows(region: string, period: string, groups: readonly string[], figure: number): void {
    const cell = this.cells.get(JSON.stringify([region, period, groups]));
    if (cell) cell.low = cell.high = figure;
  }

  /** Hidden small figures of which less than half of the label is left, by linear programs over everything that is known. */
  async recovered(whole = false, isFound = fewLeft): Promise<Recovered[]> {
    const highs = await solver;
    const names = new Map([...this.cells.keys()].map((key, at) => [key, `c${at}`]));
    const body = this.#program(names, whole);
    const found: Recovered[] = [];
    for (const [key, cell] of this.cells) {
      if (!cell.small || cell.low === cell.high) continue;
      const end = (direction: string): number => {
        const answer = highs.solve(`${direction}\n obj: ${names.get(key)}\n${body}`, { output_flag: false });
        if (answer.Status !== 'Optimal') throw new Error(`${direction} ${key}: ${answer.Status}`);
        return answer.ObjectiveValue;
      };
      const low = Math.ceil(end('Minimize') - 1e-6);
      const high = Math.floor(end('Maximize') + 1e-6);
      if (isFound(cell, low, high)) found.push({ cell: key, low, high });
    }
    return found;
  }

  #program(names: ReadonlyMap<string, string>, whole: boolean): string {
    const rows = this.sums.flatMap(({ total, parts, off: [low, high] = [0, 0] }, at) => {
      const left = `${names.get(total)}${parts.map((part) => ` - ${names.get(part)}`).join('')}`;
      if (low === high) return [` s${at}: ${left} = ${low}`];
      return [` s${at}: ${left} >= ${low}`, ...(Number.isFinite(high) ? [` t${at}: ${left} <= ${high}`] : [])];
    });
    const bounds = [...this.cells].map(([key, { low, high }]) =>
      Number.isFinite(high) ? ` ${low} <= ${names.get(key)} <= ${high}` : ` ${names.get(key)} >= ${low}`,
    );
    const integers = whole ? `\nGenerals\n ${[...names.values()].join(' ')}` : '';
    return `Subject To\n${rows.join('\n')}\nBounds\n${bounds.join('\n')}${integers}\nEnd`;
  }
}

/** Fewer than half of the values the label allows are left. */
export const fewLeft = (cell: { low: number; high: number }, low: number, high: number): boolean =>
  high - low < Math.ceil((cell.high - cell.low) / 2);

/** The figure itself is known. */
export const exactly = (_: unknown, low: number, high: number): boolean => low === high;
