import { comparePeriods, periodOf, type Series, type SeriesEvent } from '@draagkracht/model';
import type { ReadCube } from '../json-stat/cube-series.js';
import type { OfFigure } from '../json-stat/meaning.js';

/** In order of time, as far as there is one. */
function inOrder(events: readonly SeriesEvent[]): SeriesEvent[] {
  return events.toSorted((a, b) => {
    const [one, other] = [periodOf(a.period), periodOf(b.period)];
    return one && other ? comparePeriods(one, other) : 0;
  });
}

/** What is told of a figure, without which figure that is. */
function bare<Told extends OfFigure>(told: Told | undefined): Omit<Told, keyof OfFigure> | undefined {
  if (!told) return undefined;
  const { indicator: _, region: __, ...rest } = told;
  return rest;
}

/** A series with what its file tells beside it: events of all and of its own indicator, the story and the target of its region. */
export function withToldBeside(
  series: Series,
  {
    events = [],
    eventsOf = {},
    stories = [],
    targets = [],
  }: Pick<ReadCube, 'events' | 'eventsOf' | 'stories' | 'targets'>,
  region: string,
): Series {
  // Figures of a second rhythm have it behind their id: "clients (quarter)".
  const { indicator } = series;
  const id = indicator.id.replace(/ \([a-z-]+\)$/, '');
  const isOwn = (of: OfFigure): boolean =>
    of.region === region && (of.indicator === indicator.id || of.indicator === id);
  const own = eventsOf[indicator.id] ?? eventsOf[id] ?? [];
  const all = own.length > 0 ? inOrder([...events, ...own]) : events;
  const story = bare(stories.find(isOwn));
  const target = bare(targets.find(isOwn));
  return {
    ...series,
    ...(target ? { indicator: { ...indicator, target } } : {}),
    ...(all.length > 0 ? { events: all } : {}),
    ...(story ? { story } : {}),
  };
}
