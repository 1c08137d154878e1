import {
  periodLabel,
  textIn,
  type DkRecord,
  type Language,
  type MonitorIndicator,
  type MonitorTarget,
} from '@draagkracht/model';
import { formatFigure, inPeriod, unitText } from '@draagkracht/base/words.js';
import { goalsMessages } from './goals.messages.js';
import type { IndicatorRow } from './goals.view.js';

/** A target in words: what, where, by when, and who set it. @param region name of the region */
export function targetWords(
  { data }: DkRecord<MonitorTarget>,
  indicator: MonitorIndicator,
  region: string,
  language: Language,
): string {
  const say = goalsMessages.in(language);
  const value = formatFigure(data.value, indicator, language);
  const what = say.target(value, region, inPeriod(data.period, language));
  return `${what} ${say.targetBy(data.setBy, periodLabel(data.setOn, language))}`;
}

/** Where the figures of an indicator come from, or that there are none. */
export function figuresWords({ figures }: IndicatorRow, language: Language): string {
  const say = goalsMessages.in(language);
  return typeof figures === 'string'
    ? say.figures[figures]
    : say.figuresFrom(figures.dataset.label, textIn(figures.column.label, language));
}

/** What kind of figure an indicator is, in a few words. */
export function factsWords({ unit, direction, kind }: MonitorIndicator, language: Language): string {
  const say = goalsMessages.in(language);
  return [unitText(unit, language), say.directions[direction], say.kinds[kind]].filter(Boolean).join(' · ');
}
