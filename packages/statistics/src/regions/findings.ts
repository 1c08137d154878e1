import type { CarryRefusal, CarryWay, Composed, NotComposed } from '@draagkracht/model';
import type { Part } from './crossing.js';

/** Collects what was put together and what not, with the periods of each taken together. */
export class Findings {
  readonly #periods: readonly string[];
  readonly #composed = new Map<string, { found: Composed; periods: string[] }>();
  readonly #refused = new Map<string, { found: NotComposed; periods: string[] }>();

  constructor(periods: readonly string[]) {
    this.#periods = periods;
  }

  /** One figure; `backwards` is one carried to regions of an earlier day. */
  add(
    region: string,
    p: number,
    parts: readonly Part[],
    result: CarryRefusal | { readonly way: CarryWay },
    backwards: boolean,
  ): void {
    const from = parts.map((part) => part.from);
    const period = this.#periods[p]!;
    if (typeof result === 'string') {
      const reason = backwards && result === 'share-unknown' ? 'not-reversible' : result;
      const found = { region, periods: [], from, reason };
      this.#keep(this.#refused, [region, reason, ...from], found, period);
      return;
    }
    const found = { region, periods: [], from, way: result.way, estimated: parts.some(({ share }) => share < 1) };
    this.#keep(this.#composed, [region, result.way, ...from], found, period);
  }

  #keep<T>(map: Map<string, { found: T; periods: string[] }>, key: string[], found: T, period: string): void {
    const known = map.get(key.join());
    if (known) known.periods.push(period);
    else map.set(key.join(), { found, periods: [period] });
  }

  /** What was found, in order of region. */
  all(): { composed: Composed[]; refused: NotComposed[] } {
    return { composed: inOrder(this.#composed), refused: inOrder(this.#refused) };
  }
}

const inOrder = <T extends { readonly region: string }>(
  map: ReadonlyMap<string, { found: T; periods: string[] }>,
): T[] =>
  [...map.values()]
    .map(({ found, periods }) => ({ ...found, periods }))
    .sort((a, b) => (a.region < b.region ? -1 : a.region > b.region ? 1 : 0));
