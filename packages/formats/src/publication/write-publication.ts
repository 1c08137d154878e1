import {
  comparePeriods,
  gapOfCode,
  NO_GAP,
  periodLabel,
  periodOf,
  statusOfCode,
  textIn,
  type Indicator,
  type Language,
  type Method,
  type SeriesBlock,
  type SeriesEvent,
  type SmallNumberPolicy,
} from '@draagkracht/model';
import type { IndicatorMeaning, OfFigure, PublishedStory, ToldBeside } from '../json-stat/meaning.js';
import { publicationHash } from './canonical.js';
import { PUBLICATION_VERSION } from './check-publication.js';
import type {
  Publication,
  PublicationExtension,
  PublishedCounts,
  PublishedDimension,
  PublishedText,
} from './publication.js';

/** Tables as they came out of the gate, with what is told beside them. */
export interface PublicationParts extends ToldBeside {
  readonly title: string;
  readonly language: Language;
  readonly tables: readonly { readonly indicator: Indicator; readonly block: SeriesBlock }[];
  readonly regionLabels?: Readonly<Record<string, string>>;
  readonly policy: SmallNumberPolicy;
  readonly counts: PublishedCounts;
  readonly methods: readonly Method[];
  /** Events of all indicators; those of one of them are in `eventsOf`. */
  readonly events?: readonly SeriesEvent[];
  readonly texts?: readonly PublishedText[];
  /** ISO day on which it is published. */
  readonly published?: string;
  readonly notes?: readonly string[];
}

/** What a mark in `status` stands for. `c`, `p` and `r` are those of Eurostat. */
const statusLabels: Readonly<Record<string, string>> = {
  c: 'hidden (confidential)',
  p: 'provisional',
  r: 'revised provisional',
  nvt: 'not applicable',
  ' ': 'cannot occur',
};

const notice = {
  nl: 'Niet publiceren. Kleine aantallen zijn niet verborgen.',
  en: 'Do not publish. Small numbers are not hidden.',
} as const;

/** The mark of a cell that is no definitive figure; missing needs none. */
function markAt({ gaps, status }: SeriesBlock, at: number): string | undefined {
  const gap = gapOfCode(gaps[at]!);
  if (gap === 'suppressed') return 'c';
  if (gap === 'not-applicable') return 'nvt';
  if (gap === 'impossible') return ' ';
  if (gap === 'missing') return undefined;
  const finality = statusOfCode(status?.[at] ?? 0);
  return finality === 'definitive' ? undefined : finality === 'provisional' ? 'p' : 'r';
}

/** The cells of a publication while they are gathered. */
interface Cells {
  readonly value: (number | null)[];
  readonly status: Record<string, string>;
  readonly hidden: Record<string, number[]>;
}

/** The places of the whole publication. */
interface Axes {
  readonly regions: readonly string[];
  readonly periods: readonly string[];
}

function axesOf(tables: PublicationParts['tables']): Axes {
  const regions = [...new Set(tables.flatMap(({ block }) => block.regions))];
  const periods = [...new Set(tables.flatMap(({ block }) => block.periods))];
  periods.sort((a, b) => {
    const [one, other] = [periodOf(a), periodOf(b)];
    return one && other ? comparePeriods(one, other) : a < b ? -1 : 1;
  });
  return { regions, periods };
}

function placeBlock(block: SeriesBlock, start: number, { regions, periods }: Axes, cells: Cells): void {
  const rowOf = new Map(regions.map((code, r) => [code, r]));
  const columnOf = new Map(periods.map((code, p) => [code, p]));
  block.regions.forEach((region, r) =>
    block.periods.forEach((period, p) => {
      const at = r * block.periods.length + p;
      const place = start + rowOf.get(region)! * periods.length + columnOf.get(period)!;
      if (block.gaps[at] === NO_GAP) cells.value[place] = block.values[at]!;
      const mark = markAt(block, at);
      if (mark !== undefined) cells.status[place] = mark;
      if (mark === 'c') (cells.hidden[block.reasons?.get(at) ?? 'source'] ??= []).push(place);
    }),
  );
}

function cellsOf(tables: PublicationParts['tables'], axes: Axes): Cells {
  const size = axes.regions.length * axes.periods.length;
  const cells: Cells = { value: Array.from({ length: size * tables.length }, () => null), status: {}, hidden: {} };
  tables.forEach(({ block }, at) => placeBlock(block, at * size, axes, cells));
  for (const places of Object.values(cells.hidden)) places.sort((a, b) => a - b);
  return cells;
}

const dimension = (label: string, codes: readonly string[], name: (code: string) => string): PublishedDimension => ({
  label,
  category: { index: codes, label: Object.fromEntries(codes.map((code) => [code, name(code)])) },
});

function indicatorDimension({ tables, language }: PublicationParts): PublishedDimension {
  const indicators = tables.map(({ indicator }) => indicator);
  const codes = indicators.map(({ id }) => id);
  const labels = new Map(indicators.map(({ id, label }) => [id, textIn(label, language)]));
  const { label, category } = dimension('Indicator', codes, (id) => labels.get(id)!);
  const unit = Object.fromEntries(indicators.map(({ id, unit: name, decimals }) => [id, { label: name, decimals }]));
  return { label, category: { ...category, unit } };
}

/** Parts of an indicator that a publication carries; the rest is told by the cube or is of the desk. */
const meant: ReadonlySet<string> = new Set<keyof IndicatorMeaning>([
  'label',
  'definition',
  'numerator',
  'denominator',
  'unit',
  'decimals',
  'direction',
  'kind',
  'additive',
  'source',
  'breaks',
  'target',
  'readWith',
]);

/** Parts of a story beside what the figure means. */
const storyParts = ['meansNot', 'whatWeDo', 'ask', 'contactTeam', 'updatedOn', 'aboutPeriod'] as const;

/** What an indicator means, with the events that are its own. */
function meaningOf(indicator: Indicator, events: readonly SeriesEvent[] = []): IndicatorMeaning {
  const kept = Object.entries(indicator).filter(([name]) => meant.has(name));
  return { ...Object.fromEntries(kept), ...(events.length > 0 ? { events } : {}) };
}

/** What is told beside figures that are in the file, without parts that nobody filled in. */
function besideOf({ tables, stories, targets }: PublicationParts): Pick<PublicationExtension, 'stories' | 'targets'> {
  const regionsOf = new Map(tables.map(({ indicator, block }) => [indicator.id, new Set(block.regions)]));
  const isIn = ({ indicator, region }: OfFigure): boolean => regionsOf.get(indicator)?.has(region) === true;
  const told = (stories ?? []).filter(isIn).map(filledIn);
  const aims = (targets ?? []).filter(isIn);
  return { ...(told.length > 0 ? { stories: told } : {}), ...(aims.length > 0 ? { targets: aims } : {}) };
}

/** A story without its empty parts. The region and the indicator of the desk's own record do not go along. */
const filledIn = ({ indicator, region, means, ...rest }: PublishedStory): PublishedStory => {
  const parts = storyParts.flatMap((name) => (rest[name]?.trim() ? [[name, rest[name]] as const] : []));
  return { indicator, region, means, ...Object.fromEntries(parts) };
};

function extensionOf(
  parts: PublicationParts,
  hidden: PublicationExtension['hidden'],
): Omit<PublicationExtension, 'hash'> {
  const { published, policy, counts, methods, tables, events = [], texts = [], eventsOf = {} } = parts;
  return {
    version: PUBLICATION_VERSION,
    ...(published ? { published } : {}),
    smallNumbers: { policy, ...counts },
    ...(policy === 'intern' ? { notice } : {}),
    methods,
    indicators: Object.fromEntries(
      tables.map(({ indicator }) => [indicator.id, meaningOf(indicator, eventsOf[indicator.id])]),
    ),
    ...(events.length > 0 ? { events } : {}),
    ...(texts.length > 0 ? { texts } : {}),
    ...besideOf(parts),
    hidden,
  };
}

const sourcesOf = (tables: PublicationParts['tables']): string =>
  [...new Set(tables.flatMap(({ indicator: { source } }) => (source ? [source.name] : [])))].join('; ');

/** Makes the one static file of a publication, with its hash. */
export function writePublication(parts: PublicationParts): Publication {
  const { tables, language, regionLabels = {}, published, notes = [], policy } = parts;
  const axes = axesOf(tables);
  const { value, status, hidden } = cellsOf(tables, axes);
  const nl = language === 'nl';
  const source = sourcesOf(tables);
  const marks = Object.entries(statusLabels).filter(([mark]) => Object.values(status).includes(mark));
  const warnings = policy === 'intern' ? [notice[language]] : [];
  const bare = {
    version: '2.0' as const,
    class: 'dataset' as const,
    label: parts.title,
    ...(source ? { source } : {}),
    ...(published ? { updated: published } : {}),
    ...(notes.length + warnings.length > 0 ? { note: [...warnings, ...notes] } : {}),
    id: ['indicator', 'region', 'period'] as const,
    size: [tables.length, axes.regions.length, axes.periods.length] as const,
    role: { metric: ['indicator'] as const, geo: ['region'] as const, time: ['period'] as const },
    dimension: {
      indicator: indicatorDimension(parts),
      region: dimension(nl ? 'Gebied' : 'Area', axes.regions, (code) => regionLabels[code] ?? code),
      period: dimension(nl ? 'Periode' : 'Period', axes.periods, (code) => periodLabel(code, language)),
    },
    value,
    ...(marks.length > 0 ? { status } : {}),
    extension: {
      ...(marks.length > 0 ? { status: { label: Object.fromEntries(marks) } } : {}),
      draagkracht: extensionOf(parts, hidden),
    },
  };
  const hash = publicationHash(bare);
  return { ...bare, extension: { ...bare.extension, draagkracht: { ...bare.extension.draagkracht, hash } } };
}

/** The text of the file. */
export const publicationText = (publication: Publication): string => `${JSON.stringify(publication)}\n`;
