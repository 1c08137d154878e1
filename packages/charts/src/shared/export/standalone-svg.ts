import { onWhitePaper } from './light.js';
import {
  guessedWidth,
  pictureSheet,
  type Letters,
  type PictureWords,
  type StandalonePicture,
} from './sheet.geometry.js';

export type { PictureWords, StandalonePicture };

/** A drawing with the signs that explain it, as they stand on the page. */
export interface DrawnPicture {
  /** The element whose styles hold: the drawing is in its shadow root. */
  readonly host: HTMLElement;
  readonly drawing: SVGSVGElement;
  /** What the signs mean; each may hold a small drawing of the sign. */
  readonly legend: readonly { readonly sign: SVGSVGElement | undefined; readonly text: string }[];
}

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

const asText = (drawing: SVGSVGElement): string => new XMLSerializer().serializeToString(drawing);

/** How wide letters of a family are; guessed where nothing can be measured. */
function measureIn(family: string): Letters['measure'] {
  const pen = document.createElement('canvas').getContext('2d');
  return (text, size, weight) => {
    if (!pen) return guessedWidth(text, size);
    pen.font = `${weight} ${size}px ${family}`;
    return pen.measureText(text).width;
  };
}

/**
 * The drawing of a chart as a picture that needs no page. Colours and fonts are written out; no style sheet and no other file is asked
 * for.
 */
export function standaloneSvg({ host, drawing, legend }: DrawnPicture, words: PictureWords): StandalonePicture {
  const place = paper(host);
  const family = `${getComputedStyle(host).fontFamily.replaceAll('"', "'")}, sans-serif`;
  const sheet = pictureSheet(
    {
      drawing: asText(settled(drawing, place)),
      width: drawing.width.baseVal.value,
      height: drawing.height.baseVal.value,
      legend: legend.map(({ sign, text }) => ({ sign: sign && asText(settled(sign, place)), text })),
    },
    words,
    { family, measure: measureIn(family) },
  );
  place.remove();
  return sheet;
}
