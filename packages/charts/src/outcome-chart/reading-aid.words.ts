import type { Language, MisreadingId, Series } from '@draagkracht/model';
import { misreadingSentence } from '@draagkracht/base/words.js';
import { gravity, misreadingsOf, protectSeries } from '@draagkracht/statistics';
import type { ChartSeries } from './outcome-chart.series.js';
import { readingAidMessages } from './messages.reading-aid.js';

/** Sentences against misreading: the gravest in sight, the rest behind a summary. */
export interface ReadingAidWords {
  readonly title: string;
  readonly shown: readonly string[];
  readonly more: readonly string[];
  /** On what opens the rest. */
  readonly moreTitle: string;
}

/** More than two in sight are a text, and nobody asked for one. */
const MOST = 2;

/** The sentence of the chart, its banner or its legend says these already: they are not said twice in sight. */
const saidAlready: ReadonlySet<MisreadingId> = new Set([
  'break-is-change',
  'model-is-measurement',
  'provisional-is-final',
]);

/** These blur the size of a figure, not its meaning, and lie in wait almost everywhere: never in sight. */
const light: ReadonlySet<MisreadingId> = new Set(gravity.slice(-4));

/** What to mind when reading a chart; `undefined` when no misreading lies in wait. */
export function readingAidWords(
  chart: ChartSeries,
  series: Series,
  others: readonly Series[],
  language: Language,
): ReadingAidWords | undefined {
  // What is hidden in the chart may not be told of here.
  const hidden = (one: Series): Series => protectSeries(one, chart.policy);
  const found = misreadingsOf({ series: hidden(series), facts: chart.facts, others: others.map(hidden) });
  if (found.length === 0) return undefined;
  const shown = found.filter((id) => !saidAlready.has(id) && !light.has(id)).slice(0, MOST);
  const more = found.filter((id) => !shown.includes(id));
  const messages = readingAidMessages[language];
  const say = (id: MisreadingId): string => misreadingSentence(id, language);
  return {
    title: messages.title,
    shown: shown.map(say),
    more: more.map(say),
    moreTitle: shown.length > 0 ? messages.more(more.length) : messages.title,
  };
}
