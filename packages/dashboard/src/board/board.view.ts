import {
  circles,
  daysFrom,
  isGap,
  lastFigure,
  laws,
  lifeDomains,
  tasks,
  type DkRecord,
  type IndicatorStory,
  type MonitorIndicator,
  type MonitorView,
  type Named,
  type Result,
  type Series,
  type Translated,
  type Verdict,
} from '@draagkracht/model';
import { judgeSeries } from '@draagkracht/statistics';
import type { Monitor, MonitorRecords, NoSeries } from '../monitor/monitor.js';
import { lensGround } from './lens-ground.view.js';

/** At most so many cards in sight in one view: more are not read, and some stand out by luck alone (D§11.11). */
export const MOST_IN_SIGHT = 12;

/** A note or story older than this is old: a year passes between most figures. */
const OLD_AFTER_DAYS = 365;

/** What is missing around a figure: neglected evidence asks for a conversation too. */
export type Lack =
  | NoSeries
  | 'no-figures'
  | 'no-story'
  | 'story-behind'
  | 'old-story'
  | 'too-few'
  | 'model-only'
  | 'no-groups'
  | 'no-result';

/** What asks for a conversation, the strongest first. It orders kinds of questions; within one kind the order is that of the goals. */
export const talkOrder = [
  'concern',
  'fails',
  'changed',
  'no-figures',
  'no-story',
  'story-behind',
  'old-story',
  'quiet',
] as const;
export type TalkReason = (typeof talkOrder)[number];

/** One indicator as the board shows it. */
export interface BoardCard {
  readonly indicator: DkRecord<MonitorIndicator>;
  readonly result: DkRecord<Result> | undefined;
  readonly series?: Series;
  readonly verdict?: Verdict;
  readonly waiting: boolean;
  readonly story: DkRecord<IndicatorStory> | undefined;
  readonly lacks: readonly Lack[];
  readonly talk: TalkReason;
}

/** The story of an indicator for a region. */
export const storyFor = (
  { stories }: Pick<MonitorRecords, 'stories'>,
  indicatorId: string,
  region: string,
): DkRecord<IndicatorStory> | undefined =>
  stories.find(({ data }) => data.indicatorId === indicatorId && data.region === region);

function lacksOfStory(story: DkRecord<IndicatorStory> | undefined, series: Series | undefined, today: string): Lack[] {
  if (!story?.data.means.trim()) return ['no-story'];
  const latest = series && lastFigure(series.points)?.period;
  // A story about another figure than the one beside it is worse than an old one.
  if (latest && story.data.aboutPeriod && latest > story.data.aboutPeriod) return ['story-behind'];
  return daysFrom(story.data.updatedOn, today) > OLD_AFTER_DAYS ? ['old-story'] : [];
}

const lacksOfFigures = (series: Series, verdict: Verdict): Lack[] => [
  ...(series.points.every(({ value }) => isGap(value)) ? (['no-figures'] as const) : []),
  ...(verdict.change === 'too-few' ? (['too-few'] as const) : []),
  ...(series.indicator.kind === 'model' ? (['model-only'] as const) : []),
];

const noFigures: readonly Lack[] = ['not-linked', 'no-dataset', 'no-column', 'no-region', 'no-figures'];

/** Whether a figure has a better and a worse side, and tells of the average only. */
function tellsOfAverage(monitor: Monitor, indicatorId: string, series: Series | undefined): boolean {
  const ground = lensGround(monitor, indicatorId, series);
  return 'why' in ground && ground.why !== 'neutral' && ground.why !== 'no-figures';
}

/** Why a card asks for a conversation: its verdict first, then evidence that was neglected. */
export function talkReason(verdict: Verdict | undefined, lacks: readonly Lack[]): TalkReason {
  if (verdict?.change === 'concern') return 'concern';
  if (verdict?.assurance === 'fails') return 'fails';
  if (verdict?.change === 'improvement' || verdict?.change === 'neutral') return 'changed';
  if (lacks.some((lack) => noFigures.includes(lack))) return 'no-figures';
  const neglected = (['no-story', 'story-behind', 'old-story'] as const).find((lack) => lacks.includes(lack));
  return neglected ?? 'quiet';
}

/** An indicator of the monitor as a card, for the region and period that are looked at. */
export function cardFor(monitor: Monitor, indicator: DkRecord<MonitorIndicator>): BoardCard {
  const records = monitor.records!;
  const found = monitor.seriesOf(indicator.id);
  const series = 'series' in found ? found.series : undefined;
  const verdict = series && judgeSeries(series);
  const story = storyFor(records, indicator.id, monitor.setup.region);
  const result = records.results.find(({ id }) => id === indicator.data.resultId);
  const lacks: Lack[] = [
    ...('why' in found ? [found.why] : []),
    ...(series && verdict ? lacksOfFigures(series, verdict) : []),
    ...lacksOfStory(story, series, monitor.today()),
    ...(tellsOfAverage(monitor, indicator.id, series) ? (['no-groups'] as const) : []),
    ...(result ? [] : (['no-result'] as const)),
  ];
  return {
    indicator,
    result,
    ...(series ? { series } : {}),
    ...(verdict ? { verdict } : {}),
    waiting: 'waiting' in found,
    story,
    lacks,
    talk: talkReason(verdict, lacks),
  };
}

/** A heading of the board with its cards. `key` is stable and holds no text of people. */
export interface BoardSection {
  readonly key: string;
  readonly title: Translated;
  readonly cards: readonly BoardCard[];
}

const both = (text: string): Translated => ({ nl: text, en: text });
const rest = { nl: 'Nergens onder gebracht', en: 'Not put anywhere yet' };

/** Sections by a closed list; a card that belongs to several stands in each, one that belongs to none comes last. */
function byNames(
  cards: readonly BoardCard[],
  names: readonly Named<string>[],
  of: (card: BoardCard) => readonly string[],
): BoardSection[] {
  const sections = names.map(({ value, label }) => ({
    key: value,
    title: label,
    cards: cards.filter((card) => of(card).includes(value)),
  }));
  return [...sections, { key: 'rest', title: rest, cards: cards.filter((card) => of(card).length === 0) }];
}

const own = (values: readonly string[], inherited: readonly string[] | undefined): readonly string[] =>
  values.length > 0 ? values : (inherited ?? []);

const circlesOf = ({ indicator, result }: BoardCard): readonly string[] => {
  const circle = indicator.data.circle ?? result?.data.circle;
  return circle ? [circle] : [];
};

const talkTitles: Readonly<Record<TalkReason, Translated>> = {
  concern: { nl: 'Een zorg: het verschil is groter dan toeval', en: 'A concern: the difference is more than chance' },
  fails: { nl: 'Zo wordt het streefcijfer niet gehaald', en: 'The target will not be met this way' },
  changed: { nl: 'Er veranderde iets', en: 'Something changed' },
  'no-figures': { nl: 'Er zijn geen cijfers', en: 'There are no figures' },
  'no-story': { nl: 'Er is nog geen verhaal bij', en: 'There is no story yet' },
  'story-behind': { nl: 'Het verhaal gaat over een ouder cijfer', en: 'The story is about an older figure' },
  'old-story': { nl: 'Het verhaal is ouder dan een jaar', en: 'The story is more than a year old' },
  quiet: { nl: 'Niets wijst op verandering', en: 'Nothing points to a change' },
};

const byTalk = (cards: readonly BoardCard[]): BoardSection[] =>
  talkOrder.map((reason) => ({
    key: reason,
    title: talkTitles[reason],
    cards: cards.filter(({ talk }) => talk === reason),
  }));

const byResult = (cards: readonly BoardCard[], { results }: MonitorRecords): BoardSection[] => [
  ...results.map(({ id, data }) => ({
    key: id,
    title: both(data.label),
    cards: cards.filter(({ result }) => result?.id === id),
  })),
  { key: 'rest', title: rest, cards: cards.filter(({ result }) => !result) },
];

/** The board in an order. Sections without cards are left out; what is missing is told by `unknownsOf`. */
export function sectionsOf(view: MonitorView, cards: readonly BoardCard[], records: MonitorRecords): BoardSection[] {
  const sections = {
    result: () => byResult(cards, records),
    circle: () => byNames(cards, circles, circlesOf),
    'life-domain': () =>
      byNames(cards, lifeDomains, ({ indicator, result }) => own(indicator.data.lifeDomains, result?.data.lifeDomains)),
    law: () => byNames(cards, laws, ({ indicator, result }) => own(indicator.data.laws, result?.data.laws)),
    task: () => byNames(cards, tasks, ({ indicator, result }) => own(indicator.data.tasks, result?.data.tasks)),
    talk: () => byTalk(cards),
  }[view]();
  return sections.filter((section) => section.cards.length > 0);
}

/**
 * The part of the board that is in sight: whole sections for as long as they fit in a dozen cards, the first always.
 * @param page counts from 0
 */
export function pageOf(
  sections: readonly BoardSection[],
  page: number,
  most = MOST_IN_SIGHT,
): { readonly sections: readonly BoardSection[]; readonly pages: number } {
  const pages: BoardSection[][] = [];
  let room = 0;
  for (const section of sections)
    for (let at = 0; at < section.cards.length;) {
      // A section that fits on a page of its own is not cut in two.
      const whole = at === 0 && section.cards.length <= most && section.cards.length > room;
      if (room === 0 || whole) {
        pages.push([]);
        room = most;
      }
      const cards = section.cards.slice(at, at + room);
      pages.at(-1)!.push({ ...section, cards });
      at += cards.length;
      room -= cards.length;
    }
  return { sections: pages[Math.min(page, pages.length - 1)] ?? [], pages: pages.length };
}
