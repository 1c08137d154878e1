import type {
  Break,
  Direction,
  IndicatorKind,
  SeriesEvent,
  Source,
  Story,
  Target,
  TargetStep,
  Translated,
} from '@draagkracht/model';
import { listOf, numberOf, objectOf, textOf } from './dataset.js';

/** What an indicator of a publication means: everything the numbers themselves do not tell. All parts may be absent. */
export interface IndicatorMeaning {
  readonly label?: Translated;
  readonly definition?: Translated;
  readonly numerator?: Translated;
  readonly denominator?: Translated;
  readonly unit?: string;
  readonly decimals?: number;
  readonly direction?: Direction;
  readonly kind?: IndicatorKind;
  readonly additive?: boolean;
  readonly source?: Source;
  readonly breaks?: readonly Break[];
  readonly target?: Target;
  readonly readWith?: readonly Translated[];
  /** Events of this indicator, beside those of the whole file. */
  readonly events?: readonly SeriesEvent[];
}

/** Which figure something is told of. */
export interface OfFigure {
  readonly indicator: string;
  /** Code of the region, such as `GM0344`. */
  readonly region: string;
}

/** The story beside the figure of one region. */
export type PublishedStory = Story & OfFigure;

/** The target of one region; it goes before a target of the indicator. */
export type PublishedTarget = Target & OfFigure;

/** What a file tells of figures beside them: stories, targets of regions, and events of indicators by their id. */
export interface ToldBeside {
  readonly stories?: readonly PublishedStory[];
  readonly targets?: readonly PublishedTarget[];
  readonly eventsOf?: Readonly<Record<string, readonly SeriesEvent[]>>;
}

/** `extension.draagkracht` of a JSON-stat dataset. */
export interface PublicationMeaning extends ToldBeside {
  /** Version of this shape. */
  readonly version: 1;
  /** By category of the metric dimension; `*` is meant for all. */
  readonly indicators: Readonly<Record<string, Omit<IndicatorMeaning, 'events'>>>;
  readonly events?: readonly SeriesEvent[];
  /** Why cells are hidden, by their place in `value`. */
  readonly hidden?: ReadonlyMap<number, string>;
}

/** The parts that could be read, leaving out what is `undefined`. */
const present = <T extends object>(parts: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as T;

const oneOf = <T extends string>(value: unknown, words: readonly T[]): T | undefined =>
  words.find((word) => word === value);

/** A text in both languages, or one text for both. */
function translatedOf(value: unknown): Translated | undefined {
  const single = textOf(value);
  const { nl, en } = objectOf(value);
  const dutch = textOf(nl) ?? textOf(en) ?? single;
  const english = textOf(en) ?? dutch;
  return dutch === undefined || english === undefined ? undefined : { nl: dutch, en: english };
}

function listed<T>(value: unknown, read: (item: unknown) => T | undefined): T[] | undefined {
  const items = listOf(value).flatMap((item) => read(item) ?? []);
  return items.length > 0 ? items : undefined;
}

function sourceOf(value: unknown): Source | undefined {
  const { name, tableId, url, licence, retrieved } = objectOf(value);
  const called = textOf(name) ?? textOf(value);
  if (!called) return undefined;
  return present<Source>({
    name: called,
    tableId: textOf(tableId),
    url: textOf(url),
    licence: textOf(licence),
    retrieved: textOf(retrieved),
  });
}

function breakOf(value: unknown): Break | undefined {
  const { period, reason } = objectOf(value);
  const text = translatedOf(reason);
  return textOf(period) && text ? { period: String(period), reason: text } : undefined;
}

function stepOf(value: unknown): TargetStep | undefined {
  const { period, value: aim } = objectOf(value);
  const number = numberOf(aim);
  return textOf(period) && number !== undefined ? { period: String(period), value: number } : undefined;
}

/** A target without who set it and on what ground is left out: targets do not appear from nowhere. */
function targetOf(value: unknown): Target | undefined {
  const { path, setBy, setOn, basis } = objectOf(value);
  const steps = listed(path, stepOf);
  const who = textOf(setBy);
  const ground = textOf(basis);
  const day = textOf(setOn);
  return steps && who && ground
    ? { path: steps, setBy: who, basis: ground, ...(day ? { setOn: day } : {}) }
    : undefined;
}

/** An event of a series; `undefined` without period or text. */
function eventOf(value: unknown): SeriesEvent | undefined {
  const { period, text, kind, decidedBy, expected } = objectOf(value);
  const said = textOf(text);
  if (!textOf(period) || !said) return undefined;
  return present<SeriesEvent>({
    period: String(period),
    text: said,
    kind: oneOf(kind, ['policy', 'definition', 'event']) ?? 'event',
    decidedBy: textOf(decidedBy),
    expected: textOf(expected),
  });
}

function figureOf(value: unknown): OfFigure | undefined {
  const json = objectOf(value);
  const [indicator, region] = [textOf(json.indicator), textOf(json.region)];
  return indicator && region ? { indicator, region } : undefined;
}

/** A story that does not say what its figure means is none. */
function storyOf(value: unknown): PublishedStory | undefined {
  const json = objectOf(value);
  const [figure, means] = [figureOf(json), textOf(json.means)];
  if (!figure || !means) return undefined;
  return present<PublishedStory>({
    ...figure,
    means,
    meansNot: textOf(json.meansNot),
    whatWeDo: textOf(json.whatWeDo),
    ask: textOf(json.ask),
    contactTeam: textOf(json.contactTeam),
    updatedOn: textOf(json.updatedOn),
    aboutPeriod: textOf(json.aboutPeriod),
  });
}

function regionTargetOf(value: unknown): PublishedTarget | undefined {
  const [figure, target] = [figureOf(value), targetOf(value)];
  return figure && target && { ...figure, ...target };
}

function toldBeside(json: Readonly<Record<string, unknown>>): ToldBeside {
  const events = Object.entries(objectOf(json.indicators)).flatMap(([id, meaning]) => {
    const own = listed(objectOf(meaning).events, eventOf);
    return own ? [[id, own] as const] : [];
  });
  return present<ToldBeside>({
    stories: listed(json.stories, storyOf),
    targets: listed(json.targets, regionTargetOf),
    eventsOf: events.length > 0 ? Object.fromEntries(events) : undefined,
  });
}

function meaningOf(value: unknown): Omit<IndicatorMeaning, 'events'> {
  const json = objectOf(value);
  return present<Omit<IndicatorMeaning, 'events'>>({
    label: translatedOf(json.label),
    definition: translatedOf(json.definition),
    numerator: translatedOf(json.numerator),
    denominator: translatedOf(json.denominator),
    unit: typeof json.unit === 'string' ? json.unit : undefined,
    decimals: numberOf(json.decimals),
    direction: oneOf(json.direction, ['higher', 'lower', 'neutral']),
    kind: oneOf(json.kind, ['registration', 'survey', 'model']),
    additive: typeof json.additive === 'boolean' ? json.additive : undefined,
    source: sourceOf(json.source),
    breaks: listed(json.breaks, breakOf),
    target: targetOf(json.target),
    readWith: listed(json.readWith, translatedOf),
  });
}

/** Reasons by place, from places by reason. */
function hiddenOf(value: unknown): ReadonlyMap<number, string> | undefined {
  const places = Object.entries(objectOf(value)).flatMap(([reason, list]) =>
    listOf(list).flatMap((place) => (Number.isInteger(place) ? [[place as number, reason] as const] : [])),
  );
  return places.length > 0 ? new Map(places) : undefined;
}

/** Reads `extension.draagkracht` tolerantly: what is not of the right shape is left out, nothing is refused. */
export function publicationMeaning(extension: unknown): PublicationMeaning {
  const json = objectOf(objectOf(extension).draagkracht);
  const indicators = Object.entries(objectOf(json.indicators)).map(
    ([id, meaning]) => [id, meaningOf(meaning)] as const,
  );
  const events = listed(json.events, eventOf);
  const hidden = hiddenOf(json.hidden);
  return {
    version: 1,
    indicators: Object.fromEntries(indicators),
    ...(events ? { events } : {}),
    ...(hidden ? { hidden } : {}),
    ...toldBeside(json),
  };
}
