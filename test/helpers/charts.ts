import { render } from 'lit';
import type { Language } from '@draagkracht/model';
// Below the front door: the layers of a chart are tested one by one.
import { placeTime, shownIn } from '../../packages/charts/src/outcome-chart/outcome-chart.geometry.js';
import { areasPicture, placeAreas } from '../../packages/charts/src/outcome-chart/areas.picture.js';
import { chartPicture, timePicture } from '../../packages/charts/src/outcome-chart/outcome-chart.picture.js';
import { judgedAs } from '../../packages/charts/src/outcome-chart/judging.series.js';
import {
  chartSeriesOf,
  needsJudging,
  type ChartSeries,
  type ChartWishes,
} from '../../packages/charts/src/outcome-chart/outcome-chart.series.js';
import { chartWords, type ChartWords } from '../../packages/charts/src/outcome-chart/outcome-chart.words.js';
import { chartTable, type ChartTable } from '../../packages/charts/src/outcome-chart/table.words.js';
import type { Placed } from '../../packages/charts/src/outcome-chart/placed.geometry.js';
import type { ChartScenario } from '../../stories/charts/outcome-chart/outcome-chart.scenarios.js';

/** The box of a chart on a page of middling width. */
export const box = { width: 640, height: 288, em: 16 };

/** A scenario as the series of a chart. */
export function seriesOfScenario(scenario: ChartScenario, wishes: Partial<ChartWishes> = {}): ChartSeries {
  const asked: ChartWishes = {
    kind: scenario.kind ?? 'auto',
    smallNumberPolicy: scenario.smallNumberPolicy ?? '',
    ...wishes,
  };
  const late = needsJudging(scenario.series, asked.kind) ? judgedAs : undefined;
  return chartSeriesOf(scenario.series, scenario.others ?? [], asked, late);
}

const place = (chart: ChartSeries, room: typeof box, language: Language): Placed =>
  chart.form === 'areas' ? placeAreas(chart, room, language) : placeTime(chart, room, false, language);

/** A scenario placed in a box. */
export const placedScenario = (
  scenario: ChartScenario,
  width = box.width,
  em = box.em,
  language: Language = 'nl',
): Placed => place(seriesOfScenario(scenario), { ...box, width, em }, language);

/** A scenario in words. */
export const wordsOfScenario = (scenario: ChartScenario, language: Language = 'nl'): ChartWords => {
  const chart = seriesOfScenario(scenario);
  return chartWords(chart, shownIn(place(chart, box, language)), language);
};

/** The figures of a scenario in a table. */
export const tableOfScenario = (scenario: ChartScenario, language: Language = 'nl'): ChartTable =>
  chartTable(seriesOfScenario(scenario), language);

/** The SVG of a placed chart as text, one element to a line, so that a difference can be read. */
export function pictureText(placed: Placed, at = -1): string {
  const page = document.createElement('div');
  const inside = placed.form === 'time' ? timePicture(placed) : areasPicture(placed);
  render(chartPicture(placed, inside, at), page);
  return page.innerHTML
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .replace(/(?<!^)(<(?!\/(?:text|path|circle)>))/g, '\n$1')
    .trim();
}
