import { linear, readable, type Colour } from './colour.js';

/** How people see colour: all of it, without long (red), middle (green) or short (blue) wavelengths. */
export type Vision = 'full' | 'protan' | 'deutan' | 'tritan';

type Row = readonly [number, number, number];
type Matrix = readonly [Row, Row, Row];

/** What is left of red, green and blue light at severity 1.0: Machado, Oliveira & Fernandes 2009, table 1. */
const SEEN: Readonly<Record<Exclude<Vision, 'full'>, Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Linear sRGB to the cone responses of OKLab, and from their cube roots to its axes (Ottosson 2020). */
const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

const times = (matrix: Matrix, [x, y, z]: Row): Row =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Row;

const bounded = (light: Row): Row => light.map((one) => Math.min(1, Math.max(0, one))) as unknown as Row;

function okLab({ r, g, b }: Colour, vision: Vision): Row {
  const light: Row = [linear(r), linear(g), linear(b)];
  const seen = vision === 'full' ? light : bounded(times(SEEN[vision], light));
  return times(TO_LAB, times(TO_CONES, seen).map(Math.cbrt) as unknown as Row);
}

/** How far two opaque colours are apart for somebody, in OKLab: 0.02 is what a trained eye just sees on large surfaces beside one another. */
export function distance(one: Colour, other: Colour, vision: Vision = 'full'): number {
  const [a, b] = [okLab(one, vision), okLab(other, vision)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Every vision a palette is measured for. */
export const visions: readonly Vision[] = ['full', 'protan', 'deutan', 'tritan'];

/** The distance for those who see it least. */
export const leastDistance = (one: Colour, other: Colour): number =>
  Math.min(...visions.map((vision) => distance(one, other, vision)));

/**
 * Colours of two lines are this far apart, or one of them is not used. Five times what is just seen side by side: lines are thin, a key
 * stands at a distance, and screens differ. Dashes, labels at the end and words tell lines apart as well, also in grey.
 */
export const LEAST_APART = 0.1;

/**
 * Colours for the lines beside the first: those a house style offers, mended to 3:1, as far as everybody can tell them apart from the
 * first and from one another. Fewer may come back than were offered; lines without a colour are grey, with a dash of their own.
 * @param main the colour of the first line
 * @param most how many lines there can be beside it
 */
export function seriesPalette(main: Colour, offered: readonly Colour[], background: Colour, most = 3): Colour[] {
  const taken: Colour[] = [];
  for (const colour of offered) {
    if (taken.length === most) break;
    const visible = readable(colour, background, 3);
    if ([main, ...taken].every((other) => leastDistance(other, visible) >= LEAST_APART)) taken.push(visible);
  }
  return taken;
}
