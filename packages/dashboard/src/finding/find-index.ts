import type { DkRecord, Translated } from '@draagkracht/model';
import { plain, type RegionIndex } from '../outcome-dashboard/outcome-dashboard.view.js';
import type { MonitorRecords } from '../monitor/monitor.js';
import type { Where } from '../outcome-dashboard/where.js';

/** What kinds of things can be found, in the order in which they are shown. */
export const foundKinds = {
  indicator: { nl: 'indicator', en: 'indicator' },
  result: { nl: 'doel', en: 'result' },
  region: { nl: 'gebied', en: 'area' },
  story: { nl: 'verhaal', en: 'story' },
  event: { nl: 'gebeurtenis', en: 'event' },
  note: { nl: 'notitie', en: 'note' },
  session: { nl: 'gesprek', en: 'conversation' },
  publication: { nl: 'publicatie', en: 'publication' },
} as const satisfies Record<string, Translated>;
export type FoundKind = keyof typeof foundKinds;

/** One thing that was found, and where it is. */
export interface Found {
  readonly kind: FoundKind;
  /** Stable, and unique among what was found. */
  readonly key: string;
  readonly text: string;
  /** What it belongs to, such as the indicator of a note. */
  readonly of?: string;
  /** Other words it is found by. */
  readonly also?: string;
  readonly where: Where;
}

interface Searched extends Found {
  readonly plain: string;
}

/** So many of one kind: the box is to go somewhere, not to read through. */
const MOST_OF_A_KIND = 6;

const toIndicator = (indicatorId: string, region?: string): Where => ({
  at: { room: 'indicator', indicatorId },
  look: region ? { region } : {},
});

/** Everything on the monitor with words in it, made ready once for as long as its records are the same. */
export class FindIndex {
  readonly #things: readonly Searched[];
  readonly #regions: RegionIndex;

  constructor(records: MonitorRecords, regions: RegionIndex) {
    this.#regions = regions;
    this.#things = thingsOf(records).map((found) => ({
      ...found,
      plain: plain(`${found.text} ${found.of ?? ''} ${found.also ?? ''}`),
    }));
  }

  /** What has all the words that were typed; nothing without words. */
  search(typed: string, language: 'nl' | 'en'): readonly Found[] {
    const words = plain(typed.trim()).split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    const matching = this.#things.filter((thing) => words.every((word) => thing.plain.includes(word)));
    const kinds = Object.keys(foundKinds) as FoundKind[];
    return kinds.flatMap((kind) =>
      kind === 'region'
        ? this.#regionsWith(typed, language)
        : matching.filter((thing) => thing.kind === kind).slice(0, MOST_OF_A_KIND),
    );
  }

  #regionsWith(typed: string, language: 'nl' | 'en'): Found[] {
    return this.#regions.search(typed, language, MOST_OF_A_KIND).choices.map(({ code, label, kind }) => ({
      kind: 'region',
      key: code,
      text: label,
      of: kind,
      where: { at: { room: 'board' }, look: { region: code } },
    }));
  }
}

type Told = DkRecord<{ readonly indicatorId: string; readonly region: string }>;

/** The name of a record in a list; empty when it is not there. */
const labelIn = (list: readonly DkRecord<{ readonly label: string }>[], id: string): string =>
  list.find((one) => one.id === id)?.data.label ?? '';

/** What stands beside a figure is found with the name of its indicator, and leads there. */
const beside = (kind: FoundKind, { id, data }: Told, text: string, records: MonitorRecords): Found => ({
  kind,
  key: id,
  text,
  of: labelIn(records.indicators, data.indicatorId),
  where: toIndicator(data.indicatorId, data.region),
});

const toRoom = (room: 'goals' | 'talks' | 'publish'): Where => ({ at: { room }, look: {} });

/** Goals and their indicators. */
const aims = ({ indicators, results }: MonitorRecords): Found[] => [
  ...indicators.map(({ id, data }): Found => {
    const of = labelIn(results, data.resultId);
    return { kind: 'indicator', key: id, text: data.label, ...(of ? { of } : {}), where: toIndicator(id) };
  }),
  ...results.map(({ id, data }): Found => ({ kind: 'result', key: id, text: data.label, where: toRoom('goals') })),
];

/** What was written beside figures. An event stands with every indicator of its goal: the first will do. */
const told = (records: MonitorRecords): Found[] => [
  ...records.stories.map((story) => ({
    ...beside('story', story, story.data.means, records),
    also: [story.data.meansNot, story.data.whatWeDo, story.data.ask].join(' '),
  })),
  ...records.events.map(({ id, data: { text, resultId } }): Found => {
    const first = records.indicators.find(({ data }) => data.resultId === resultId);
    const where = first ? toIndicator(first.id) : toRoom('goals');
    return { kind: 'event', key: id, text, of: labelIn(records.results, resultId), where };
  }),
  ...records.notes.map((note) => beside('note', note, note.data.text, records)),
];

/** What was talked about, and what went out. */
const done = ({ sessions, publications }: MonitorRecords): Found[] => [
  ...sessions.map(({ id, data }): Found => ({
    kind: 'session',
    key: id,
    text: data.title,
    also: [data.readingA, data.readingB, data.agreed].join(' '),
    where: toRoom('talks'),
  })),
  ...publications.map(({ id, data }): Found => ({
    kind: 'publication',
    key: id,
    text: data.title,
    where: toRoom('publish'),
  })),
];

const thingsOf = (records: MonitorRecords): Found[] => [...aims(records), ...told(records), ...done(records)];
