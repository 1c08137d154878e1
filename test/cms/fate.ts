import type { Fate, Loss, Outcome, PastedForm } from '@draagkracht/base/snippet.js';
import { all, attribute, isElement, read, textOf, type Node } from './tree.js';

const widget = 'outcome-chart';
const tag = `dk-${widget}`;

const isTable = ({ tagName }: Node): boolean => tagName === 'table';
const hasTable = (element: Node): boolean => all(element).some(isTable);
const classes = (element: Node): string[] => (attribute(element, 'class') ?? '').split(/\s+/);

/** A link to the frame page that is the only text of its paragraph, and not of a visitor. */
function isLonelyLink(block: Node): boolean {
  const inside = block.childNodes.filter((node) => isElement(node) || textOf(node).trim() !== '');
  const [link] = inside;
  if (inside.length !== 1 || !link || !isElement(link) || link.tagName !== 'a') return false;
  const address = attribute(link, 'href') ?? '';
  return /\/embed\.html#.*\bwidget=/.test(address) && !(attribute(link, 'rel') ?? '').split(' ').includes('ugc');
}

/** A frame that may show something: without `sandbox`, or with leave to run scripts. */
const worksAsFrame = (element: Node): boolean =>
  element.tagName === 'iframe' &&
  /\/embed\.html#|\/oembed\//.test(attribute(element, 'src') ?? '') &&
  (attribute(element, 'sandbox') ?? 'allow-scripts').split(' ').includes('allow-scripts');

/** Whether the loader makes a chart of this element: the rules of `upgradePlaces`, in as few words as possible. */
const becomesChart = (element: Node): boolean =>
  (element.tagName === tag && (attribute(element, 'src') !== undefined || hasTable(element))) ||
  (attribute(element, 'data-dk-widget') === widget &&
    (attribute(element, 'data-src') !== undefined || hasTable(element))) ||
  (classes(element).includes(tag) && (isTable(element) || hasTable(element))) ||
  isLonelyLink(element) ||
  worksAsFrame(element);

function outcomeOf(html: string, form: PastedForm, script: boolean): Outcome {
  const tree = read(html);
  const elements = all(tree);
  const text = textOf(tree);
  const isStatic = form === 'static';
  if (/<\/?(dk-|iframe|div|svg)/.test(text)) return 'code';
  if (elements.some(isStatic ? ({ tagName }) => tagName === 'svg' : script ? becomesChart : worksAsFrame))
    return 'chart';
  if (elements.some((element) => isTable(element) && all(element).some(({ tagName }) => tagName === 'tr')))
    return 'table';
  if (/\/oembed\/|embed\.html/.test(text) || elements.some((one) => /embed/.test(attribute(one, 'href') ?? '')))
    return 'link';
  return text.trim() === '' ? 'nothing' : 'text';
}

/** What can be lost: how much of it there is in a page. */
const counts: Readonly<
  Record<Exclude<Loss, 'paragraphs' | 'frame-scripts'>, (elements: readonly Node[], text: string) => number>
> = {
  element: (elements) => elements.filter(({ tagName }) => tagName === tag).length,
  attributes: (elements) =>
    elements.filter(({ tagName }) => tagName === tag).reduce((sum, { attrs }) => sum + attrs.length, 0),
  'data-attributes': (elements) =>
    elements.reduce((sum, { attrs }) => sum + attrs.filter(({ name }) => /^data-(?!dk$)/.test(name)).length, 0),
  class: (elements) => elements.filter((element) => classes(element).includes(tag)).length,
  frame: (elements) => elements.filter(({ tagName }) => tagName === 'iframe').length,
  'frame-attributes': (elements) =>
    elements
      .filter(({ tagName }) => tagName === 'iframe')
      .reduce(
        (sum, { attrs }) =>
          sum + attrs.filter(({ name }) => /^(title|data-dk-frame|height|loading)$/.test(name)).length,
        0,
      ),
  address: (elements, text) =>
    elements.filter((element) => /embed/.test(attribute(element, 'href') ?? '')).length +
    (/\/oembed\//.test(text) || elements.some(({ tagName }) => tagName === 'iframe') ? 1 : 0),
  table: (elements) => elements.filter(isTable).length,
  caption: (elements) => elements.filter(({ tagName }) => /^(fig)?caption$/.test(tagName)).length,
  headers: (elements) => elements.filter(({ tagName }) => tagName === 'th').length,
  picture: (elements) => elements.filter(({ tagName }) => tagName === 'svg').length,
  notes: (elements) => elements.filter((element) => attribute(element, 'data-dk') === 'events').length,
};

/** Losses that say nothing new when a greater one is there. */
const within: Partial<Record<Loss, Loss>> = {
  attributes: 'element',
  'frame-attributes': 'frame',
  caption: 'table',
  headers: 'table',
  'data-attributes': 'frame',
};

const emptyLines = (elements: readonly Node[]): number =>
  elements.filter((one) => one.tagName === 'br' || (one.tagName === 'p' && textOf(one).trim() === '')).length;

function lossesOf(before: string, after: string): Loss[] {
  const [was, is] = [read(before), read(after)].map((tree) => ({ elements: all(tree), text: textOf(tree) })) as [
    { elements: Node[]; text: string },
    { elements: Node[]; text: string },
  ];
  const lost = (Object.keys(counts) as (keyof typeof counts)[]).filter(
    (loss) => counts[loss](is.elements, is.text) < counts[loss](was.elements, was.text),
  );
  const found: Loss[] = lost.filter((loss) => !lost.includes(within[loss] as (typeof lost)[number]));
  if (is.elements.some((one) => one.tagName === 'iframe' && attribute(one, 'sandbox') !== undefined))
    found.push('frame-scripts');
  if (emptyLines(is.elements) > emptyLines(was.elements)) found.push('paragraphs');
  return found;
}

/**
 * What became of a form: compares what was pasted with what the system made of it.
 * @param script whether the site can have our script in its template
 */
export const fateOf = (form: PastedForm, before: string, after: string, script = true): Fate => ({
  outcome: outcomeOf(after, form, script),
  losses: lossesOf(before, after),
});
