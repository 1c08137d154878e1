import { escapeHtml } from '@draagkracht/base/snippet.js';
import { linesOf } from './lines.geometry.js';

/** What stands in a picture beside the drawing. */
export interface PictureWords {
  readonly title: string;
  readonly sentence: string;
  /** Source and dates, in one text. */
  readonly source: string;
  readonly language: string;
}

/** A picture that needs no page: SVG as text, with its size in CSS pixels. */
export interface StandalonePicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A drawing and the signs that explain it, as SVG text that holds its own looks. */
export interface SheetDrawing {
  readonly drawing: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly legend: readonly { readonly sign: string | undefined; readonly text: string }[];
}

/** The letters a sheet is written in. */
export interface Letters {
  /** As in a style sheet. */
  readonly family: string;
  /** Width of a text in CSS pixels. */
  readonly measure: (text: string, size: number, weight: number) => number;
}

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const LEAST = 480;
const INK = '#1a1a1a';
const QUIET = '#4a4a4a';

/** Width of a text where it cannot be measured: letters of a sans serif are about half as wide as they are high. */
export const guessedWidth = (text: string, size: number): number => text.length * size * 0.55;

const element = (name: string, given: Readonly<Record<string, string | number>>, inside = ''): string =>
  `<${name}${Object.entries(given)
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
    .join('')}>${inside}</${name}>`;

/** Writes text below text on a picture, and knows how far it has come. */
class Sheet {
  readonly parts: string[] = [];
  y = MARGIN;
  readonly #room: number;
  readonly #letters: Letters;

  constructor(width: number, letters: Letters) {
    this.#room = width - 2 * MARGIN;
    this.#letters = letters;
  }

  /** A text in as many lines as it takes. @param indent room kept free at its beginning */
  write(text: string, size: number, { weight = 400, fill = INK, indent = 0 } = {}): void {
    const measure = (one: string): number => this.#letters.measure(one, size, weight);
    for (const line of linesOf(text, this.#room - indent, measure)) {
      const look = { x: MARGIN + indent, y: this.y + size, 'font-size': size, 'font-weight': weight, fill };
      this.parts.push(element('text', look, escapeHtml(line)));
      this.y += size * 1.4;
    }
  }

  /** A drawing at the place that was reached, or a little lower; it takes no room of its own. */
  put(drawing: string, lower = 0): void {
    this.parts.push(drawing.replace(/^<svg/, `<svg x="${MARGIN}" y="${this.y + lower}"`));
  }
}

/**
 * A drawing as a picture that needs no page: on white, with its title, its sentence, what the signs mean, and the source with its dates in
 * the picture itself.
 */
export function pictureSheet(
  { drawing, width: wide, height: high, legend }: SheetDrawing,
  { title, sentence, source, language }: PictureWords,
  letters: Letters,
): StandalonePicture {
  const width = Math.max(LEAST, Math.ceil(wide)) + 2 * MARGIN;
  const sheet = new Sheet(width, letters);
  sheet.write(title, 18, { weight: 700 });
  sheet.y += 2;
  sheet.write(sentence, 14);
  sheet.y += 12;
  sheet.put(drawing);
  sheet.y += high + 8;
  for (const { sign, text } of legend) {
    if (sign) sheet.put(sign, 1);
    sheet.write(text, 12, { indent: sign ? 36 : 0, fill: QUIET });
  }
  sheet.y += 4;
  sheet.write(source, 12, { fill: QUIET });
  const height = Math.ceil(sheet.y + MARGIN / 2);
  const inside = [
    element('title', {}, escapeHtml(title)),
    element('desc', {}, escapeHtml(`${sentence} ${source}`)),
    element('rect', { width: '100%', height: '100%', fill: '#ffffff' }),
    ...sheet.parts,
  ].join('');
  const look = { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', lang: language };
  return { svg: element('svg', { xmlns: SVG, ...look, 'font-family': letters.family }, inside), width, height };
}
