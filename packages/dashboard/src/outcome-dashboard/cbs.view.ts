import { periodOf, regionKind, type RegionKind, type Rhythm } from '@draagkracht/model';
import type { CbsChoice, CbsCode, CbsMeasure, CbsTable } from '@draagkracht/formats';
import type { CbsArea } from './cbs.messages.js';
import { plain } from './outcome-dashboard.view.js';

/** What somebody wishes of a table, before it is put in the words of CBS. */
export interface CbsWish {
  /** Ids of measures. */
  readonly measures: readonly string[];
  readonly area: CbsArea;
  /** Code of the municipality, for `municipality`. */
  readonly municipality: string;
  /** With its districts and neighbourhoods. */
  readonly parts: boolean;
  readonly rhythm: Rhythm | undefined;
  /** Codes of the first and the last period. */
  readonly from: string;
  readonly to: string;
  /** Code by dimension; an empty one is all of them. */
  readonly where: Readonly<Record<string, string>>;
}

/** Measures that are all chosen to begin with when there are no more than these. */
const FEW = 12;
/** Periods that are chosen to begin with: enough for a chart that tells more than chance. */
const RECENT = 15;

const codesOf = ({ regions }: CbsTable, kind: RegionKind): CbsCode[] =>
  regions.filter(({ code }) => regionKind(code) === kind);

/** The municipalities of a table. */
export const municipalitiesOf = (table: CbsTable): readonly CbsCode[] => codesOf(table, 'municipality');

/** Whether a table has districts or neighbourhoods. */
export const hasParts = ({ regions }: CbsTable): boolean =>
  regions.some(({ code }) => ['district', 'neighbourhood'].includes(regionKind(code)));

/** Which areas may be asked for. */
export function areasOf(table: CbsTable): readonly CbsArea[] {
  if (table.regions.length === 0) return [];
  return municipalitiesOf(table).length > 1 ? ['municipality', 'municipalities', 'all'] : ['all'];
}

const rhythmOf = (code: string): Rhythm | undefined => periodOf(code)?.rhythm;

/** The kinds of periods of a table, in its order. */
export const rhythmsOf = ({ periods }: CbsTable): readonly Rhythm[] => [
  ...new Set(periods.flatMap(({ code }) => rhythmOf(code) ?? [])),
];

/** The periods of one kind, oldest first. */
export const periodsOf = ({ periods }: CbsTable, rhythm: Rhythm | undefined): readonly CbsCode[] =>
  periods.filter(({ code }) => rhythm === undefined || rhythmOf(code) === rhythm);

/** The wish with another kind of period: the last of them. */
export function withRhythm(table: CbsTable, wish: CbsWish, rhythm: Rhythm | undefined): CbsWish {
  const periods = periodsOf(table, rhythm);
  return { ...wish, rhythm, from: periods.at(-RECENT)?.code ?? periods[0]?.code ?? '', to: periods.at(-1)?.code ?? '' };
}

/** The code that stands for all of a dimension; where there is none, the first. */
const totalOf = (codes: readonly CbsCode[]): string =>
  (codes.find(({ label }) => /^totaal|^total\b/i.test(label.trim())) ?? codes[0])?.code ?? '';

/** What is chosen before anybody chose: the totals of the last years, and every measure where there are few. */
export function firstWish(table: CbsTable): CbsWish {
  const { measures, dimensions } = table;
  const wish: CbsWish = {
    measures: measures.length <= FEW ? measures.map(({ id }) => id) : [],
    area: areasOf(table)[0] === 'municipality' && hasParts(table) ? 'municipality' : (areasOf(table)[1] ?? 'all'),
    municipality: '',
    parts: hasParts(table),
    rhythm: undefined,
    from: '',
    to: '',
    where: Object.fromEntries(dimensions.map(({ name, codes }) => [name, totalOf(codes)])),
  };
  return withRhythm(table, wish, rhythmsOf(table)[0]);
}

/** Measures whose name, topic or id has the words searched for. */
export function searchMeasures({ measures }: CbsTable, query: string): readonly CbsMeasure[] {
  const words = plain(query.trim());
  return measures.filter(({ id, label, topics }) => plain([label, id, ...topics].join(' ')).includes(words));
}

/** Municipalities whose name or code has the words searched for; those that begin with them come first. */
export function searchMunicipalities(table: CbsTable, query: string): readonly CbsCode[] {
  const words = plain(query.trim());
  if (words === '') return [];
  const found = municipalitiesOf(table).filter(({ code, label }) => plain(`${label} ${code}`).includes(words));
  const begins = ({ label }: CbsCode): number => (plain(label).startsWith(words) ? 0 : 1);
  return found.toSorted((a, b) => begins(a) - begins(b));
}

function regionsOf(table: CbsTable, { area, municipality, parts }: CbsWish): readonly string[] | undefined {
  const country = codesOf(table, 'country').map(({ code }) => code);
  if (table.regions.length === 0 || area === 'all') return undefined;
  if (area === 'municipalities') return [...country, 'GM*'];
  const number = municipality.slice(2);
  const has = (begin: string): string[] =>
    parts && table.regions.some(({ code }) => code.startsWith(begin)) ? [`${begin}*`] : [];
  return [...country, municipality, ...has(`WK${number}`), ...has(`BU${number}`)];
}

/** The periods of the wish; the other way round is the same. */
function wishedPeriods(table: CbsTable, { rhythm, from, to }: CbsWish): readonly string[] {
  const codes = periodsOf(table, rhythm).map(({ code }) => code);
  const ends = [codes.indexOf(from), codes.indexOf(to)].sort((a, b) => a - b);
  return codes.slice(Math.max(0, ends[0]!), ends[1]! + 1);
}

/** The wish as CBS is asked. */
export function choiceOf(table: CbsTable, wish: CbsWish): CbsChoice {
  const regions = regionsOf(table, wish);
  const periods = wishedPeriods(table, wish);
  const where = Object.fromEntries(
    Object.entries(wish.where).flatMap(([name, code]) => (code === '' ? [] : [[name, [code]]])),
  );
  return {
    ...(wish.measures.length === table.measures.length ? {} : { measures: wish.measures }),
    ...(regions ? { regions } : {}),
    ...(periods.length === table.periods.length ? {} : { periods }),
    where,
  };
}

/** How many figures the wish is about at most. */
export function figuresOf(table: CbsTable, wish: CbsWish): number {
  const wanted = regionsOf(table, wish);
  const regions = wanted
    ? table.regions.filter(({ code }) =>
        wanted.some((one) => (one.endsWith('*') ? code.startsWith(one.slice(0, -1)) : code === one)),
      ).length
    : table.regions.length;
  const others = table.dimensions.map(({ name, codes }) => (wish.where[name] === '' ? codes.length : 1));
  const sizes = [wish.measures.length, Math.max(1, regions), wishedPeriods(table, wish).length, ...others];
  return sizes.reduce((product, size) => product * size, 1);
}

/** What is still to be chosen before anything can be fetched. */
export function lacking(table: CbsTable, wish: CbsWish): 'measures' | 'municipality' | undefined {
  if (wish.measures.length === 0) return 'measures';
  return areasOf(table).length > 1 && wish.area === 'municipality' && wish.municipality === ''
    ? 'municipality'
    : undefined;
}
