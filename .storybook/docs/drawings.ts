import { svg, type SVGTemplateResult } from 'lit';
import type { DrawingName } from '../../stories/guide/drawings.names.js';

/** A drawing of how not to do it: 240 × 120, strokes in the colour of the text, so that it is right on every page. */
interface Drawing {
  /** What is drawn, for who does not see it. */
  readonly name: string;
  readonly shapes: SVGTemplateResult;
}

const bars = (heights: readonly number[], colours: readonly string[] = []): SVGTemplateResult[] =>
  heights.map(
    (height, at) =>
      svg`<rect x=${30 + at * 34} y=${100 - height} width="22" height=${height} fill=${colours[at] ?? '#6b7280'} />`,
  );
const text = (x: number, y: number, words: string): SVGTemplateResult =>
  svg`<text x=${x} y=${y} font-size="11" fill="currentColor">${words}</text>`;
const axis = svg`<path d="M20 10V100H225" fill="none" stroke="currentColor" />`;
const box = (x: number, y: number, width: number, height: number): SVGTemplateResult =>
  svg`<rect x=${x} y=${y} width=${width} height=${height} rx="4" fill="none" stroke="currentColor" />`;
const line = (at: number, colour: string): SVGTemplateResult =>
  svg`<polyline fill="none" stroke=${colour} stroke-width="2" points=${Array.from(
    { length: 10 },
    (_, x) => `${20 + x * 22},${55 + Math.round(38 * Math.sin(x * 1.7 + at * 1.3))}`,
  ).join(' ')} />`;
const lines = (texts: readonly string[], x = 24): SVGTemplateResult[] =>
  texts.map((one, at) => text(x, 26 + at * 19, one));

/** The drawings by name. */
export const drawings: Readonly<Record<DrawingName, Drawing>> = {
  'cut-axis': {
    name: 'Bars on an axis that begins at 76: 78 looks four times as high as 77.',
    shapes: svg`${axis}${bars([20, 40, 85])}${text(0, 104, '76')}${text(30, 114, '76,5')}${text(66, 114, '77')}${text(100, 114, '78')}`,
  },
  'many-lines': {
    name: 'Nine lines over one another.',
    shapes: svg`${axis}${['#e11', '#0a0', '#00c', '#c0c', '#f80', '#088', '#880', '#555', '#b55'].map((one, at) => line(at, one))}`,
  },
  'traffic-lights': {
    name: 'Bars in green, amber and red without a word.',
    shapes: svg`${axis}${bars([80, 60, 45, 30, 20], ['#1a9850', '#1a9850', '#f4c20d', '#d73027', '#d73027'])}`,
  },
  'rank-list': {
    name: 'A list from one to five, a small neighbourhood on top and one at the bottom.',
    shapes: svg`${lines(['1  Klein Dorp (41 mensen)', '2  Oost', '3  Centrum', '4  West', '5  Achterdijk (38 mensen)'])}`,
  },
  'share-without-number': {
    name: 'A large 50 %, and nowhere of how many.',
    shapes: svg`<text x="64" y="78" font-size="52" fill="currentColor">50%</text>`,
  },
  'small-number': {
    name: 'A table with counts of one and two people.',
    shapes: svg`${lines(['Straat          ja   nee', 'Dorpsstraat      1     2', 'Molenweg         2     1', 'Kerkpad          0     1'])}`,
  },
  'card-in-card': {
    name: 'A frame in a frame in a frame.',
    shapes: svg`${box(10, 8, 220, 104)}${box(26, 22, 188, 78)}${box(44, 38, 152, 48)}${text(60, 66, '78%')}`,
  },
  'many-tab-stops': {
    name: 'Twelve buttons that each have to be passed with Tab.',
    shapes: svg`${Array.from({ length: 12 }, (_, at) => svg`${box(14 + (at % 6) * 37, 22 + Math.floor(at / 6) * 44, 30, 30)}${text(24 + (at % 6) * 37, 42 + Math.floor(at / 6) * 44, String(at + 1))}`)}`,
  },
  'narrow-column': {
    name: 'A form squeezed beside a wide empty place; its words break.',
    shapes: svg`${box(10, 8, 160, 104)}${box(178, 8, 52, 104)}${['Wat', 'hebt u', 'gepro-', 'beerd', 'zonder'].map((one, at) => text(183, 28 + at * 18, one))}`,
  },
  names: {
    name: 'A field in which a name and an address were typed.',
    shapes: svg`${text(16, 28, 'Wat is er aan de hand?')}${box(14, 38, 212, 66)}${text(24, 60, 'Mevr. J. de Vries, Kerkstraat 12,')}${text(24, 80, 'wil een scootmobiel')}`,
  },
  'score-of-a-person': {
    name: 'A mark of 6.4 with three stars for a person.',
    shapes: svg`<circle cx="60" cy="60" r="30" fill="none" stroke="currentColor"/>${text(50, 64, 'team')}<text x="112" y="72" font-size="34" fill="currentColor">6,4</text>${text(172, 68, '★★★☆☆')}`,
  },
  pie: {
    name: 'A pie of seven slices.',
    shapes: svg`<circle cx="120" cy="60" r="48" fill="none" stroke="currentColor"/>${[0, 50, 95, 150, 210, 260, 310].map((turn) => svg`<line x1="120" y1="60" x2=${120 + 48 * Math.cos((turn * Math.PI) / 180)} y2=${60 + 48 * Math.sin((turn * Math.PI) / 180)} stroke="currentColor"/>`)}`,
  },
  'certain-future': {
    name: 'A solid line that goes on to 2040 as if it had been counted.',
    shapes: svg`${axis}<polyline points="20,40 80,50 140,66 220,88" fill="none" stroke="#0b5cad" stroke-width="3"/>${text(66, 114, '2024')}${text(196, 114, '2040')}`,
  },
  'dashboard-of-everything': {
    name: 'Twenty-four tiny charts on one screen.',
    shapes: svg`${Array.from({ length: 24 }, (_, at) => svg`${box(8 + (at % 8) * 28, 8 + Math.floor(at / 8) * 36, 24, 28)}<polyline fill="none" stroke="currentColor" points="${10 + (at % 8) * 28},${28 + Math.floor(at / 8) * 36} ${18 + (at % 8) * 28},${16 + ((at * 7) % 12) + Math.floor(at / 8) * 36} ${28 + (at % 8) * 28},${26 + Math.floor(at / 8) * 36}"/>`)}`,
  },
};
