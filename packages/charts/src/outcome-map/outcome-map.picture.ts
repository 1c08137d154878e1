import { nothing, svg, type SVGTemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Land } from './land.geometry.js';
import type { Fill, MapSeries } from './outcome-map.series.js';

/** Pixels of a pattern; it repeats. */
const TILE = 8;

/** Where a pattern is used: on the grid of the map, or in the legend, which has a scale of its own. */
type Place = 'map' | 'key';

/** Two stripes to a tile, each this part of its half. */
const stripes = (part: number): string => `M0 0h8v${part * 4}h-8zM0 4h8v${part * 4}h-8z`;

/** Stripes that grow thicker from class to class, for readers who chose their own colours. */
const classPattern = (at: number, count: number): SVGTemplateResult =>
  svg`<rect class="paper" width=${TILE} height=${TILE}></rect><path class="ink" d=${stripes((at + 0.4) / count)}></path>`;

const lines: Readonly<Record<'missing' | 'suppressed' | 'refused' | 'uncertain', string>> = {
  missing: 'M-2 10L10 -2M-2 2L2 -2M6 10L10 6',
  suppressed: 'M0 0L8 8M0 8L8 0',
  refused: 'M2 2h1v1h-1zM6 6h1v1h-1z',
  uncertain: 'M-2 -2L10 10M-2 6L2 10M6 -2L10 2',
};

const linePattern = (name: keyof typeof lines): SVGTemplateResult =>
  svg`${name === 'uncertain' ? nothing : svg`<rect class="paper" width=${TILE} height=${TILE}></rect>`}<path class="line ${name}-line" d=${lines[name]}></path>`;

const pattern = (place: Place, name: string, unit: number, inside: SVGTemplateResult): SVGTemplateResult =>
  svg`<pattern id="${place}-${name}" width=${TILE} height=${TILE} patternUnits="userSpaceOnUse" patternTransform="scale(${unit})">${inside}</pattern>`;

/** The patterns of a place, on a grid of so many units to a pixel. */
const patterns = (place: Place, classes: number, unit: number, forced: boolean): SVGTemplateResult =>
  svg`<defs>${(['missing', 'suppressed', 'refused', 'uncertain'] as const).map((name) =>
    pattern(place, name, unit, linePattern(name)),
  )}${
    forced
      ? Array.from({ length: classes }, (_, at) => pattern(place, `k${at}`, unit, classPattern(at, classes)))
      : nothing
  }</defs>`;

const isPattern = (fill: Fill, forced: boolean): boolean => !fill.startsWith('k') || forced;

/** The class names of a fill: those with a colour say so. */
const look = (fill: Fill, forced: boolean): string => (isPattern(fill, forced) ? fill : `c ${fill}`);

/** The pattern of a fill; a class has a colour, and needs none unless the reader's own colours hold. */
const filled = (place: Place, fill: Fill, forced: boolean): string | typeof nothing =>
  isPattern(fill, forced) ? `url(#${place}-${fill})` : nothing;

const shapes = (series: MapSeries, land: Land, forced: boolean): SVGTemplateResult[] =>
  series.regions.map(({ fill }, at) => {
    return svg`<path class=${look(fill, forced)} fill=${filled('map', fill, forced)} data-at=${at} d=${land.regions[at]!.d}></path>`;
  });

/** Regions whose figure is not certain, as one path over the others. */
const doubtful = (series: MapSeries, land: Land): string =>
  series.regions.map(({ doubt }, at) => (doubt ? land.regions[at]!.d : '')).join('');

/**
 * Writes a map down as SVG. Paths are those of the land, made once; only classes change. Where the reader is, is drawn over it.
 * @param width in pixels.
 * @param at the region a reader is at; -1 for none.
 */
export function mapPicture(
  series: MapSeries,
  land: Land,
  width: number,
  at: number,
  forced: boolean,
): SVGTemplateResult {
  const unit = Math.round((land.width / width) * 100) / 100;
  const height = Math.round((land.height / land.width) * width);
  return svg`<svg class="picture" part="picture" width=${width} height=${height} viewBox="0 0 ${land.width} ${land.height}" aria-hidden="true" focusable="false">
    ${guard(
      [series, land, unit, forced],
      () => svg`${patterns('map', series.classes.classes.length, unit, forced)}
      <g class="land" stroke-width=${unit * 0.75}>${shapes(series, land, forced)}</g>
      <path class="doubt" fill="url(#map-uncertain)" d=${doubtful(series, land)}></path>`,
    )}
    ${series.own < 0 ? nothing : svg`<path class="own" stroke-width=${unit * 2.5} d=${land.regions[series.own]!.d}></path>`}
    ${at < 0 ? nothing : svg`<path class="reader under" stroke-width=${unit * 5} d=${land.regions[at]!.d}></path><path class="reader" stroke-width=${unit * 2.5} d=${land.regions[at]!.d}></path>`}
  </svg>`;
}

/** The patterns of the legend, for signs of every fill. */
export const keyPatterns = (classes: number, forced: boolean): SVGTemplateResult =>
  svg`<svg class="patterns" width="0" height="0" aria-hidden="true">${patterns('key', classes, 1, forced)}</svg>`;

const box = (fill: Fill, forced: boolean): SVGTemplateResult =>
  svg`<rect class="swatch ${look(fill, forced)}" fill=${filled('key', fill, forced)} x="0.5" y="0.5" width="27" height="15"></rect>`;

const sign = (fill: Fill, forced: boolean): SVGTemplateResult => {
  if (fill === 'own') return svg`<path class="own" stroke-width="2.5" d="M2 2h24v12h-24z"></path>`;
  return fill === 'uncertain'
    ? svg`${box('k0', forced)}<rect fill="url(#key-uncertain)" width="28" height="16"></rect>`
    : box(fill, forced);
};

/** A sign of the legend. */
export const swatch = (fill: Fill, forced: boolean): SVGTemplateResult =>
  svg`<svg width="28" height="16" viewBox="0 0 28 16" aria-hidden="true">${sign(fill, forced)}</svg>`;
