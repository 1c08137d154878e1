import type { Language } from '@draagkracht/model';
import { gapWord } from '@draagkracht/base/words.js';
import { linear, px, type Box, type Scale } from '../shared/box.geometry.js';
import { BOLD, clipped, textWidth } from '../shared/labels.geometry.js';
import type { ValueAxis } from '../shared/ticks.geometry.js';
import { anchorAt, axisOf, shortFigure, TEXT, unitOf, valueTexts } from './axes.geometry.js';
import { placedPoint } from './marks.geometry.js';
import { areasOf } from './areas.series.js';
import { chartMessages } from './messages.js';
import type { ChartPoint, ChartSeries } from './outcome-chart.series.js';
import type { PlacedArea, PlacedAreas, PlacedPoint } from './placed.geometry.js';

/** Wider than so many em the names stand left of the lines, else above them. */
const WIDE = 26;

const roomForTarget = (chart: ChartSeries, size: number): number => (chart.targetSteps.length > 0 ? size * 1.5 : 0);

function targetOf(
  chart: ChartSeries,
  axis: ValueAxis,
  x: Scale,
  width: number,
  size: number,
  language: Language,
): PlacedAreas['target'] {
  const step = chart.targetSteps.at(-1);
  if (!step) return undefined;
  const text = `${chartMessages.in(language).target} ${shortFigure(chart, axis, step.value, language)}`;
  const at = px(x(step.value));
  return { x: at, text, anchor: anchorAt(at, textWidth(text, size), width) === 'middle' ? 'middle' : 'end' };
}

/** The point on its line, and where its figure stands: behind the interval. A gap has its words at the start of the line. */
function placedFigure(point: ChartPoint, x: Scale, y: number, left: number): PlacedPoint & { textX: number } {
  const placed = placedPoint(point, point.gap ? left : x(point.value), y, x);
  const end = Math.max(placed.x, placed.whisker?.high ?? 0);
  return { ...placed, textX: px(end + 12) };
}

/** One period of areas, a line each, on an axis that begins at 0: what is compared is size. The height follows from the number of areas. */
export function placeAreas(chart: ChartSeries, { width, em }: Box, language: Language): PlacedAreas {
  const size = em * TEXT;
  const areas = areasOf(chart, language).filter(({ own }) => own || !chart.unlikeSizes);
  const wide = width / em >= WIDE;
  const names = areas.map(({ name }) => clipped(name, size * BOLD, wide ? width * 0.4 : width));
  const axis = axisOf(chart, Math.max(2, Math.min(6, Math.floor(width / em / 6))), true);
  const texts = areas.map(({ point }) =>
    point.gap ? gapWord(point.gap, language) : shortFigure(chart, axis, point.value, language),
  );
  const labels = valueTexts(chart, axis, language);
  const unit = unitOf(chart, axis, language);
  const step = em * (wide || names.every((name) => name === '') ? 2 : 2.75);
  const left = (wide ? Math.max(0, ...names.map((name) => textWidth(name, size * BOLD))) : 0) + size;
  const right =
    width - Math.max(size, ...areas.map(({ point }, at) => (point.gap ? 0 : textWidth(texts[at]!, size * BOLD) + 14)));
  const top = Math.ceil((unit ? size * 1.6 : 0) + roomForTarget(chart, size) + 4);
  const bottom = Math.ceil(top + step * Math.max(1, areas.length));
  const x = linear(axis.from, axis.to, left, right);
  const rows = areas.map(({ point, own }, at): PlacedArea => {
    const y = wide ? top + step * (at + 0.5) : top + step * (at + 1) - em * 0.75;
    const nameY = px(wide ? y : y - em * 1.2);
    return { ...placedFigure(point, x, y, left), name: names[at]!, nameY, text: texts[at]!, own };
  });
  return {
    form: 'areas',
    box: { width, em, height: Math.ceil(bottom + size * 2) },
    plot: { left, right, top, bottom },
    rows,
    nameX: 0,
    unit,
    xTicks: labels.map((text, at) => {
      const place = px(x(axis.ticks[at]!));
      return { at: place, text, anchor: anchorAt(place, textWidth(text, size), width) };
    }),
    target: targetOf(chart, axis, x, width, size, language),
    zoomed: axis.zoomed,
    xs: Float64Array.from(rows, (row) => row.x),
    ys: Float64Array.from(rows, (row) => row.y),
  };
}
