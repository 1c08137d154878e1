import { linesOf } from './lines.geometry.js';
import { onWhitePaper } from './light.js';

/** What stands in a picture beside the drawing. */
export interface PictureWords {
  readonly title: string;
  readonly sentence: string;
  /** Source and dates, in one text. */
  readonly source: string;
  readonly language: string;
}

/** A drawing with the signs that explain it, as they stand on the page. */
export interface DrawnPicture {
  /** The element whose styles hold: the drawing is in its shadow root. */
  readonly host: HTMLElement;
  readonly drawing: SVGSVGElement;
  /** What the signs mean; each may hold a small drawing of the sign. */
  readonly legend: readonly { readonly sign: SVGSVGElement | undefined; readonly text: string }[];
}

/** A picture that needs no page: SVG as text, with its size in CSS pixels. */
export interface StandalonePicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const LEAST = 480;

/** What of a computed style is drawn; everything else is of the page. */
const drawn = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
] as const;

const plain: Readonly<Record<string, string>> = {
  opacity: '1',
  'fill-opacity': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-weight': '400',
  'text-anchor': 'start',
  'paint-order': 'normal',
};

/** Writes what a style sheet says of an element on the element itself; what is not shown goes. */
function settle(element: Element): void {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || element.classList.contains('reader')) {
    element.remove();
    return;
  }
  for (const child of element.querySelectorAll(':scope > *')) settle(child);
  for (const name of drawn) {
    const value = style.getPropertyValue(name);
    if (value !== '' && plain[name] !== value) element.setAttribute(name, value);
  }
  for (const name of ['class', 'part', 'id', 'focusable', 'aria-hidden', 'style']) element.removeAttribute(name);
}

/** Takes out what templates leave behind. */
function withoutComments(drawing: Node): void {
  const comments: Comment[] = [];
  const walker = document.createTreeWalker(drawing, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) comment.remove();
}

/** A copy of a drawing that holds its own looks. It must be on the page for a moment, where the styles of its host reach it. */
function settled(drawing: SVGSVGElement, place: HTMLElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  place.append(copy);
  settle(copy);
  withoutComments(copy);
  copy.remove();
  return copy;
}

const made = (name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
};

/** Writes text below text on a picture, and knows how far it has come. */
class Sheet {
  readonly svg: SVGElement;
  y = MARGIN;
  readonly #room: number;
  readonly #family: string;
  readonly #pen = document.createElement('canvas').getContext('2d');

  constructor(svg: SVGElement, width: number, family: string) {
    this.svg = svg;
    this.#room = width - 2 * MARGIN;
    this.#family = family;
  }

  /** A text in as many lines as it takes. @param indent room kept free at its beginning */
  write(text: string, size: number, { weight = 400, fill = '#1a1a1a', indent = 0 } = {}): void {
    const pen = this.#pen;
    if (pen) pen.font = `${weight} ${size}px ${this.#family}`;
    const measure = (one: string): number => pen?.measureText(one).width ?? one.length * size * 0.55;
    for (const line of linesOf(text, this.#room - indent, measure)) {
      const y = this.y + size;
      this.svg.append(made('text', { x: MARGIN + indent, y, 'font-size': size, 'font-weight': weight, fill }, line));
      this.y += size * 1.4;
    }
  }

  /** A drawing, below what there is. */
  draw(drawing: SVGSVGElement, height: number): void {
    drawing.setAttribute('x', String(MARGIN));
    drawing.setAttribute('y', String(this.y));
    this.svg.append(drawing);
    this.y += height;
  }
}

function legendOn(sheet: Sheet, legend: DrawnPicture['legend'], place: HTMLElement): void {
  for (const { sign, text } of legend) {
    const { y } = sheet;
    if (sign) {
      const drawing = settled(sign, place);
      drawing.setAttribute('x', String(MARGIN));
      drawing.setAttribute('y', String(y + 1));
      sheet.svg.append(drawing);
    }
    sheet.write(text, 12, { indent: sign ? 36 : 0, fill: '#4a4a4a' });
  }
}

/** A place off the page with the colours of white paper, where the styles of the host reach what is put in it. */
function paper(host: HTMLElement): HTMLElement {
  const place = document.createElement('div');
  place.className = 'stage';
  place.setAttribute('aria-hidden', 'true');
  onWhitePaper(place, host);
  place.style.position = 'fixed';
  place.style.insetInlineStart = '-200vw';
  place.style.fontSize = '16px';
  (host.shadowRoot ?? host).append(place);
  return place;
}

/**
 * The drawing of a chart as a picture that needs no page: on white, with its title, its sentence, what the signs mean, and the source
 * with its dates in the picture itself. Colours and fonts are written out; no style sheet and no other file is asked for.
 */
export function standaloneSvg({ host, drawing, legend }: DrawnPicture, words: PictureWords): StandalonePicture {
  const place = paper(host);
  const size = { width: drawing.width.baseVal.value, height: drawing.height.baseVal.value };
  const width = Math.max(LEAST, Math.ceil(size.width)) + 2 * MARGIN;
  const family = `${getComputedStyle(host).fontFamily.replaceAll('"', "'")}, sans-serif`;
  const svg = made('svg', { xmlns: SVG, width, role: 'img', lang: words.language, 'font-family': family });
  svg.append(made('title', {}, words.title), made('desc', {}, `${words.sentence} ${words.source}`));
  const background = made('rect', { width: '100%', height: '100%', fill: '#ffffff' });
  svg.append(background);
  const sheet = new Sheet(svg, width, family);
  sheet.write(words.title, 18, { weight: 700 });
  sheet.y += 2;
  sheet.write(words.sentence, 14);
  sheet.y += 12;
  sheet.draw(settled(drawing, place), size.height);
  sheet.y += 8;
  legendOn(sheet, legend, place);
  sheet.y += 4;
  sheet.write(words.source, 12, { fill: '#4a4a4a' });
  place.remove();
  const height = Math.ceil(sheet.y + MARGIN / 2);
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return { svg: new XMLSerializer().serializeToString(svg), width, height };
}
