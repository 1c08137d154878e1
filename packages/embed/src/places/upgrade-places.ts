import { linkPlace } from './link-place.js';
import { isOfElement, tagOf } from './placement-in-address.js';

/** The tags there are. */
type Tags = Readonly<Record<string, unknown>>;

const selector = '[data-dk-widget],[class*="dk-"],a[href*="#widget="]';

const said = new Set<string>();

/** Tells the maker of the page, once per name, what the names are. */
function warn(name: string, tags: Tags): void {
  if (said.has(name)) return;
  said.add(name);
  const names = Object.keys(tags).map((tag) => tag.slice(3));
  console.warn(`data-dk-widget="${name}" names no element of ours; expected: ${names.join(', ')}.`);
}

/** What `data-*` says of the element: `data-lang` is its `lang`. `data-dk-…` is no attribute, and a flag that is `false` is none either. */
const saidOf = ({ dataset }: HTMLElement): [name: string, value: string][] =>
  Object.entries(dataset)
    .map(([key, value = '']): [string, string] => [key.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`), value])
    .filter(([name, value]) => !name.startsWith('dk-') && isOfElement(name) && value !== 'false');

function setAll(element: HTMLElement, attributes: Iterable<readonly [name: string, value: string]>): HTMLElement {
  for (const [name, value] of attributes) element.setAttribute(name, value);
  return element;
}

/** What a place is for the page: its name, its class, its language; no scripts, and its looks are written without an attribute. */
function becomes(element: HTMLElement, place: HTMLElement): void {
  const kept = [...place.attributes].filter(
    ({ name }) => /^(?!data-(?!dk-)|style$|on)/.test(name) && name !== 'data-dk-widget',
  );
  // A copy bears names that may be written in HTML and not set by a script, such as `@click` of another library.
  for (const attribute of kept) element.setAttributeNode(attribute.cloneNode() as Attr);
  // As an attribute a style is a matter for the policy of the page; written by a script it is none.
  if (place.style.cssText) element.style.cssText = place.style.cssText;
}

/** The class that names an element of ours, as in `<table class="dk-outcome-chart">`; on the page as a whole it names nothing. */
const classOf = (place: Element, tags: Tags): string | undefined =>
  place.localName in tags || place.matches('html, body')
    ? undefined
    : [...place.classList].find((name) => Object.hasOwn(tags, name));

function withoutClass(element: Element, name: string): void {
  element.classList.remove(name);
  if (!element.classList.length) element.removeAttribute('class');
}

/** An element in the place of another, with its attributes and all that stood in it. */
function replace(place: HTMLElement, tag: string): HTMLElement {
  const element = setAll(place.ownerDocument.createElement(tag), saidOf(place));
  becomes(element, place);
  element.append(...place.childNodes);
  place.replaceWith(element);
  return element;
}

/** An element around what stays as it is. */
function wrap(block: Element, tag: string, attributes: Iterable<readonly [name: string, value: string]>): void {
  const element = setAll(block.ownerDocument.createElement(tag), attributes);
  block.replaceWith(element);
  element.append(block);
}

function upgradeNamed(place: HTMLElement, tags: Tags): void {
  const name = place.dataset['dkWidget']!;
  if (!Object.hasOwn(tags, tagOf(name))) warn(name, tags);
  else replace(place, tagOf(name));
}

function upgradeClass(place: HTMLElement, tag: string): void {
  if (place.localName !== 'table') return withoutClass(replace(place, tag), tag);
  withoutClass(place, tag);
  wrap(place, tag, saidOf(place));
}

function upgradeLink(place: HTMLAnchorElement, tags: Tags): void {
  const found = linkPlace(place, [location.origin, new URL(import.meta.url).origin]);
  if (found && Object.hasOwn(tags, found.tag) && !place.closest(Object.keys(tags).join()))
    wrap(found.block, found.tag, Object.entries(found.attributes));
}

function upgrade(place: HTMLElement, tags: Tags): void {
  // What somebody is writing is left alone: it would be saved as it stands.
  if (place.isContentEditable) return;
  const tag = classOf(place, tags);
  if ('dkWidget' in place.dataset) upgradeNamed(place, tags);
  else if (tag) upgradeClass(place, tag);
  else if (place.localName === 'a') upgradeLink(place as HTMLAnchorElement, tags);
}

/**
 * Turns what a content system keeps into the element it stands for (D§9): `<div data-dk-widget="outcome-chart" data-src="…">`, a `div` or
 * `table` with the class `dk-outcome-chart`, and a link to the page of a frame that is alone in its paragraph. What stood there moves
 * along, so nothing is lost. A page that is still being read is waited for: its reader goes on filling what it has begun.
 * @param root where to look, itself included @param tags the elements there are
 */
export function upgradePlaces(root: ParentNode, tags: Tags): void {
  if (document.readyState === 'loading')
    return document.addEventListener('DOMContentLoaded', () => upgradePlaces(root, tags), { once: true });
  for (const place of [root as HTMLElement, ...root.querySelectorAll<HTMLElement>(selector)])
    if (place.matches?.(selector)) upgrade(place, tags);
}
