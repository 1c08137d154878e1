import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import {
  dotSize,
  markSize,
  placeScale,
  scaleWidth,
  type AnswerScale,
  type ScaleMarks,
  type Spot,
} from './scale.geometry.js';

/** A shape that stands for something on a scale. */
export type ScaleMark = 'ring' | 'diamond' | 'dot' | 'square' | 'bar' | 'band';

/** Half the height of a band. */
const bandHalf = 7;

const diamond = (x: number, y: number, size: number): string =>
  `${x},${y - size} ${x + size},${y} ${x},${y + size} ${x - size},${y}`;

const dot = ({ x, y }: Spot): SVGTemplateResult => svg`<circle class="dot" cx=${x} cy=${y} r=${dotSize}></circle>`;
const square = ({ x, y }: Spot): SVGTemplateResult =>
  svg`<rect class="dot square" x=${x - dotSize + 0.5} y=${y - dotSize + 0.5} width=${2 * dotSize - 1} height=${2 * dotSize - 1}></rect>`;

const mark = (x: number | undefined, draw: (x: number) => SVGTemplateResult): SVGTemplateResult | typeof nothing =>
  x === undefined ? nothing : draw(x);

/**
 * Draws one scale of answers: round dots above the line, square ones below it, an open ring, a filled diamond, an arrow from ring to
 * diamond, a bar. Shapes differ, so no colour is needed. It says nothing to who cannot see it: the same stands beside it in words.
 */
export function scaleDrawing(scale: AnswerScale, marks: ScaleMarks): TemplateResult {
  const { height, y, steps, above, below, ring, diamond: end, arrow, bar, band } = placeScale(scale, marks);
  return html`<svg class="scale" viewBox="0 0 ${scaleWidth} ${height}" aria-hidden="true" focusable="false">
    <line class="axis" x1=${steps[0]} x2=${steps.at(-1)} y1=${y} y2=${y}></line>
    ${steps.map((x) => svg`<line class="step" x1=${x} x2=${x} y1=${y - 4} y2=${y + 4}></line>`)}
    ${band ? svg`<rect class="band" x=${band.x} y=${y - bandHalf} width=${band.width} height=${2 * bandHalf} rx=${bandHalf}></rect>` : nothing}
    ${bar ? svg`<rect class="bar" x=${bar.x} y=${y - 6} width=${bar.width} height="12"></rect>` : nothing}
    ${above.map(dot)} ${below.map(square)}
    ${arrow ? svg`<line class="arrow" x1=${arrow.from} x2=${arrow.to} y1=${y} y2=${y}></line><polygon class="head" points=${arrow.head}></polygon>` : nothing}
    ${mark(ring, (x) => svg`<circle class="ring" cx=${x} cy=${y} r=${markSize - 1.5}></circle>`)}
    ${mark(end, (x) => svg`<polygon class="diamond" points=${diamond(x, y, markSize)}></polygon>`)}
  </svg>`;
}

const shapes: Readonly<Record<ScaleMark, SVGTemplateResult>> = {
  ring: svg`<circle class="ring" cx="10" cy="10" r="7.5"></circle>`,
  diamond: svg`<polygon class="diamond" points=${diamond(10, 10, 9)}></polygon>`,
  dot: dot({ x: 10, y: 10 }),
  square: square({ x: 10, y: 10 }),
  band: svg`<rect class="band" x="1" y="4" width="18" height="12" rx="6"></rect>`,
  bar: svg`<rect class="bar" x="0" y="4" width="20" height="12"></rect>`,
};

/** What the shapes mean, as a list in words with the shape before each. */
export const scaleKey = (meanings: readonly { readonly mark: ScaleMark; readonly text: string }[]): TemplateResult =>
  html`<ul class="scale-key">
    ${meanings.map(
      ({ mark: shape, text }) =>
        html`<li>
          <svg class="scale glyph" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${shapes[shape]}</svg
          >${text}
        </li>`,
    )}
  </ul>`;

/** A scale with what stands at both its ends. Neither end is called better: they are set alike. */
export const scaleRow = (
  scale: AnswerScale,
  marks: ScaleMarks,
  [start, end]: readonly [start: string, end: string],
): TemplateResult =>
  html`<div class="scale-row">
    <span class="scale-end start">${start}</span><span class="scale-end">${end}</span>${scaleDrawing(scale, marks)}
  </div>`;
