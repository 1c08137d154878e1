import { addressAttributes, placementIn } from '../places/placement-in-address.js';
import type { FrameProblem } from './frame.messages.js';

/** What a frame shows: an element, a sentence about what is wrong with its address, or both. */
export interface Framed {
  readonly element?: HTMLElement;
  readonly problem?: FrameProblem;
  /** What was written, for the sentence. */
  readonly written?: string;
}

/** What the page of a frame knows of the world. */
export interface FrameSurroundings {
  /** The tags there are, each with what defines it. */
  readonly elements: Readonly<Record<string, () => Promise<unknown>>>;
  /** The page of the frame: addresses are seen from here. */
  readonly baseUrl: string;
  /** Other origins that figures may come from. */
  readonly allowed: readonly string[];
}

/** An element that keeps nothing and can name a file shows nothing without one. */
const needsSource = (names: readonly string[]): boolean => names.includes('src') && !names.includes('namespace');

/** The first address that lies where nothing may be read; one that is no address leads nowhere. */
function forbiddenIn(attributes: Readonly<Record<string, string>>, { baseUrl, allowed }: FrameSurroundings) {
  const origins = [new URL(baseUrl).origin, ...allowed];
  return addressAttributes
    .flatMap((name) => attributes[name] || [])
    .flatMap((value) => (URL.canParse(value, baseUrl) ? [new URL(value, baseUrl)] : []))
    .find(({ origin }) => !origins.includes(origin));
}

/**
 * The element an address asks for, with those attributes it knows; or why there is none. Without a file it is there all the same: it
 * says what it is for, and has an example.
 * @param hash the part of the address after `#`
 */
export async function framedElement(hash: string, around: FrameSurroundings): Promise<Framed> {
  const asked = placementIn(hash);
  if (!asked) return { problem: 'no-widget' };
  const { tag, attributes } = asked;
  if (!Object.hasOwn(around.elements, tag)) return { problem: 'unknown-widget', written: tag.slice(3) };
  try {
    await around.elements[tag]!();
  } catch {
    return { problem: 'unreachable' };
  }
  const { observedAttributes: names = [] } = customElements.get(tag) as unknown as { observedAttributes?: string[] };
  const known = Object.fromEntries(Object.entries(attributes).filter(([name]) => names.includes(name)));
  const forbidden = forbiddenIn(known, around);
  if (forbidden) return { problem: 'other-origin', written: forbidden.host || forbidden.protocol };
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(known)) element.setAttribute(name, value);
  return needsSource(names) && !known['src'] ? { element, problem: 'no-source' } : { element };
}
