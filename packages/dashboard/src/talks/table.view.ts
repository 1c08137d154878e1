import {
  misreadingIds,
  type DkRecord,
  type InterpretationSession,
  type Language,
  type MisreadingId,
  type MonitorIndicator,
  type Series,
} from '@draagkracht/model';
import { factsOf, gravity, judgeSeries, misreadingsOf } from '@draagkracht/statistics';
import { misreadingSentence, sentenceOf } from '@draagkracht/base/words.js';
import { cardFor, sectionsOf } from '../board/board.view.js';
import { seenOf } from '../indicator/seen.view.js';
import type { Monitor } from '../monitor/monitor.js';

/** Something to choose from, with its words in both languages, as a field has them. */
export interface TableChoice {
  readonly value: string;
  readonly label: { readonly nl: string; readonly en: string };
}

const both = ({ id, data }: DkRecord<MonitorIndicator>): TableChoice => ({
  value: id,
  label: { nl: data.label, en: data.label },
});

/**
 * The indicators to put on the table: those that ask for a conversation first, each with why. Why is known for the region that is looked
 * at; for another region it is the order of the goals.
 */
export function tableChoices(monitor: Monitor, region: string): readonly TableChoice[] {
  const { records } = monitor;
  if (!records) return [];
  if (region !== monitor.setup.region) return records.indicators.map(both);
  const cards = records.indicators.map((indicator) => cardFor(monitor, indicator));
  return sectionsOf('talk', cards, records).flatMap(({ key, title, cards: inside }) =>
    inside.map(({ indicator }) => {
      const { value, label } = both(indicator);
      if (key === 'quiet') return { value, label };
      return { value, label: { nl: `${label.nl} (${lower(title.nl)})`, en: `${label.en} (${lower(title.en)})` } };
    }),
  );
}

const lower = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** A figure on the table: its series, or none while it is on its way or not there. */
export interface OnTable {
  readonly indicator: DkRecord<MonitorIndicator>;
  readonly series: Series | undefined;
  readonly waiting: boolean;
}

/** The figures on the table, in the order they were chosen. What is no longer on the monitor is left out. */
export const onTable = (monitor: Monitor, ids: readonly string[], region: string): OnTable[] =>
  ids.flatMap((id) => {
    const indicator = monitor.records?.indicators.find((one) => one.id === id);
    if (!indicator) return [];
    const found = monitor.seriesOf(id, region);
    return [{ indicator, series: 'series' in found ? found.series : undefined, waiting: 'waiting' in found }];
  });

/** More than this many warnings are not read before a meeting. */
const MOST_WARNINGS = 4;

/** These blur the size of a figure, not its meaning, and lie in wait almost everywhere. */
const light: ReadonlySet<MisreadingId> = new Set(gravity.slice(-4));

/** Sentences against the misreadings that lie in wait on this table, the gravest first, each once. */
export function warningsFor(table: readonly OnTable[], language: Language): readonly string[] {
  const found = new Set(
    table.flatMap(({ series }) =>
      series ? misreadingsOf({ series, facts: factsOf(series, judgeSeries(series)) }) : [],
    ),
  );
  return gravity
    .filter((id) => misreadingIds.includes(id) && found.has(id) && !light.has(id))
    .slice(0, MOST_WARNINGS)
    .map((id) => misreadingSentence(id, language));
}

export type SeenFigure = NonNullable<InterpretationSession['seen']>[number];

/**
 * The figures as they are kept with a session. On the day itself they follow the monitor; after that day they stay as they were, and only
 * a figure that is put on the table later is added as it is then.
 */
export function figuresSeen(monitor: Monitor, data: InterpretationSession, language: Language): readonly SeenFigure[] {
  const isPast = data.heldOn !== '' && data.heldOn < monitor.today();
  return data.indicatorIds.flatMap((indicatorId) => {
    const kept = (data.seen ?? []).find((one) => one.indicatorId === indicatorId);
    if (kept && isPast) return [kept];
    const found = monitor.seriesOf(indicatorId, data.region);
    if (!('series' in found)) return kept ? [kept] : [];
    const { series } = found;
    const sentence = sentenceOf(factsOf(series, judgeSeries(series)), language);
    return [{ indicatorId, chart: seenOf(series, sentence, language) }];
  });
}
