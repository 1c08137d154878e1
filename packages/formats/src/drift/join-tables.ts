import {
  comparePeriods,
  periodOf,
  type Break,
  type Indicator,
  type SeriesBlock,
  type Source,
} from '@draagkracht/model';
import { ProblemList } from '../problems/problem-list.js';
import type { ReadTable } from '../table/read-table.js';
import { obstacleOf, type ColumnMapping, type MappingEntry } from './column-mapping.js';
import { joinBlocks, type Disagreement, type JoinedSide } from './join-blocks.js';

/** A series of the joined table before its block is made. */
interface Planned {
  readonly indicator: Indicator;
  readonly first?: JoinedSide;
  readonly second?: JoinedSide;
}

/** All regions of both files, those of the first in front; the second file's name for a region counts. */
function joinedRegions(a: ReadTable, b: ReadTable): { codes: string[]; labels: string[] } {
  const labels = new Map(a.regionCodes.map((code, r) => [code, a.regionLabels[r] ?? code]));
  b.regionCodes.forEach((code, r) => labels.set(code, b.regionLabels[r] ?? code));
  return { codes: [...labels.keys()], labels: [...labels.values()] };
}

const inOrder = (codes: Iterable<string>): string[] =>
  [...new Set(codes)].sort((x, y) => comparePeriods(periodOf(x)!, periodOf(y)!));

/** Blocks and indicators of a file by id. */
const byId = (table: ReadTable): Map<string, { indicator: Indicator; block: SeriesBlock | undefined }> =>
  new Map(table.indicators.map((indicator, i) => [indicator.id, { indicator, block: table.blocks[i] }]));

function side(ids: readonly string[], table: ReturnType<typeof byId>, factor = 1): JoinedSide | undefined {
  const blocks = ids.flatMap((id) => table.get(id)?.block ?? []);
  return blocks.length === ids.length ? { blocks, factor } : undefined;
}

/** The source of both: one publisher with the tables of either, or the two beside each other. */
function joinedSource(a: Source, b: Source): Source {
  if (a.name !== b.name) return { name: `${a.name}; ${b.name}` };
  const tables = [...new Set([a.tableId, b.tableId])].filter(Boolean);
  return { ...b, ...(tables.length > 0 ? { tableId: tables.join(', ') } : {}) };
}

/** The joined indicator: named and counted as in the second file, known by the id of the first, so that what was kept still fits. */
function joinedIndicator(entry: MappingEntry, a: Indicator, b: Indicator, start: string | undefined): Indicator {
  const own = entry.from.length === 1 ? a : b;
  const breaks: Break[] = [...(a.breaks ?? []), ...(b.breaks ?? [])];
  if (entry.definitionChange && start) breaks.push({ period: start, reason: entry.definitionChange });
  return {
    ...a,
    ...b,
    id: own.id,
    decimals: Math.max(a.decimals, b.decimals),
    ...(a.source && b.source ? { source: joinedSource(a.source, b.source) } : {}),
    ...(breaks.length > 0 ? { breaks } : {}),
  };
}

/** A name nothing else has. */
function freeId(id: string, mark: string, taken: ReadonlySet<string>): string {
  let name = `${id} (${mark})`;
  for (let n = 2; taken.has(name); n++) name = `${id} (${mark}, ${n})`;
  return name;
}

class Joining {
  readonly problems = new ProblemList();
  readonly planned: Planned[] = [];
  readonly #taken = new Set<string>();
  readonly #used = { a: new Set<string>(), b: new Set<string>() };
  readonly #a: ReturnType<typeof byId>;
  readonly #b: ReturnType<typeof byId>;
  readonly #start: string | undefined;

  constructor(a: ReadTable, b: ReadTable) {
    this.#a = byId(a);
    this.#b = byId(b);
    this.#start = b.periods[0];
  }

  entry(entry: MappingEntry): void {
    const obstacle = obstacleOf(entry);
    const name = entry.from[0] ?? '';
    const text = `${entry.from.join(' + ')} → ${entry.to.join(' + ')}`;
    if (obstacle === 'proposed')
      this.problems.add({ code: 'unconfirmed-match', severity: 'warning', example: { name, text } });
    if (obstacle === 'unit')
      this.problems.add({ code: 'unit-changed', severity: 'warning', example: { name, text: unitText(entry) } });
    if (obstacle) return;
    if (this.#sharesAdded(entry))
      return this.problems.add({ code: 'shares-not-added', severity: 'warning', example: { name, text } });
    const first = side(entry.from, this.#a, entry.factor);
    const second = side(entry.to, this.#b);
    const [a, b] = [this.#a.get(name)?.indicator, this.#b.get(entry.to[0] ?? '')?.indicator];
    const free = !entry.from.some((id) => this.#used.a.has(id)) && !entry.to.some((id) => this.#used.b.has(id));
    if (!first || !second || !a || !b || !free) return;
    this.#plan({ indicator: joinedIndicator(entry, a, b, this.#start), first, second });
    for (const id of entry.from) this.#used.a.add(id);
    for (const id of entry.to) this.#used.b.add(id);
  }

  /** Shares, means and rates of several columns make no figure when they are added up. */
  #sharesAdded({ from, to }: MappingEntry): boolean {
    const added = [
      ...(from.length > 1 ? from.map((id) => this.#a.get(id)) : []),
      ...(to.length > 1 ? to.map((id) => this.#b.get(id)) : []),
    ];
    return added.some((one) => one && (one.indicator.additive === false || /%|per /i.test(one.indicator.unit)));
  }

  /** What is in one of the files only, or may not be joined, stays a series of its own. */
  rest(): void {
    const left = {
      a: [...this.#a].filter(([id]) => !this.#used.a.has(id)),
      b: [...this.#b].filter(([id]) => !this.#used.b.has(id)),
    };
    for (const [id, { indicator, block }] of left.a)
      if (block) this.#plan({ indicator: this.#named(indicator, id), first: { blocks: [block], factor: 1 } });
    for (const [id, { indicator, block }] of left.b)
      if (block) this.#plan({ indicator: this.#named(indicator, id), second: { blocks: [block], factor: 1 } });
    const count = left.a.length + left.b.length;
    const name = (left.a[0] ?? left.b[0])?.[0];
    if (count > 0) this.problems.add({ code: 'not-joined', severity: 'note', count, example: { name: name! } });
  }

  disagree(id: string, { region, period, first, second }: Disagreement): void {
    const text = `${region}, ${period}: ${first} / ${second}`;
    this.problems.add({ code: 'figures-disagree', severity: 'warning', example: { name: id, text } });
  }

  #plan(planned: Planned): void {
    this.#taken.add(planned.indicator.id);
    this.planned.push(planned);
  }

  #named(indicator: Indicator, id: string): Indicator {
    if (!this.#taken.has(id)) return indicator;
    const mark = periodOf(this.#start ?? '')?.year.toString() ?? '2';
    const { nl, en } = indicator.label;
    return { ...indicator, id: freeId(id, mark, this.#taken), label: { nl: `${nl} (${mark})`, en: `${en} (${mark})` } };
  }
}

const unitText = ({ unit }: MappingEntry): string =>
  unit?.factor === undefined ? `${unit?.from} → ${unit?.to}` : `× ${unit.factor}`;

/**
 * One table of two files: series that the mapping joins run over the periods of both; all others stay as they are, each with
 * its own id. A proposal nobody confirmed is not joined, nor is a series whose unit changed before its factor was confirmed: a
 * problem says so. A change of definition becomes a break at the first period of the second file.
 */
export function joinTables(a: ReadTable, b: ReadTable, mapping: ColumnMapping): ReadTable {
  const joining = new Joining(a, b);
  for (const entry of mapping.entries) joining.entry(entry);
  joining.rest();
  const regions = joinedRegions(a, b);
  const series = joining.planned.map(({ indicator, first, second }) => {
    const own = inOrder([first, second].flatMap((one) => one?.blocks[0]?.periods ?? []));
    const { block, disagreements } = joinBlocks(indicator.id, regions.codes, own, [first, second]);
    for (const one of disagreements) joining.disagree(indicator.id, one);
    return { indicator, block };
  });
  return {
    layout: 'wide',
    indicators: series.map(({ indicator }) => indicator),
    blocks: series.map(({ block }) => block),
    regionCodes: regions.codes,
    regionLabels: regions.labels,
    periods: inOrder([...a.periods, ...b.periods]),
    periodEvidence: a.periodEvidence,
    duplicateRegions: [...new Set([...a.duplicateRegions, ...b.duplicateRegions])],
    problems: joining.problems.all(),
  };
}
