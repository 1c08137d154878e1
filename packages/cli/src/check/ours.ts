import type { PageElement } from '@draagkracht/formats';
import { attributeFields, placementIn, tagOf } from '@draagkracht/embed/snippet.js';
import { addressOf, isInside, type SeenPage } from './page.js';

/** A tag that loads our code, or ought to. */
export interface OurScript {
  readonly element: PageElement;
  readonly address: URL;
  /** `module` is the loader, `classic` the one file, `frame` gives frames their height. */
  readonly kind: 'module' | 'classic' | 'frame';
}

/** The ways in which an element can stand on a page. */
export type PlacedForm = 'element' | 'place' | 'class' | 'link' | 'frame';

/** One place on the page where an element of ours is meant to be. */
export interface Placed {
  readonly element: PageElement;
  readonly form: PlacedForm;
  /** The tag it is or becomes, known to us or not. */
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const files: Readonly<Record<string, OurScript['kind']>> = {
  'draagkracht.js': 'module',
  'draagkracht.iife.js': 'classic',
};

/** Attributes in which a cookie tool hides an address until somebody agrees. */
const hidden = ['src', 'data-src', 'data-cookieblock-src', 'data-cmp-src', 'data-suppressedsrc'];

function scriptIn(element: PageElement, base: URL): OurScript[] {
  const { tag, attributes } = element;
  if (tag !== 'script') return [];
  const address = addressOf(hidden.map((name) => attributes.get(name)).find(Boolean), base);
  const file = address?.pathname.split('/').at(-1) ?? '';
  const kind = files[file];
  return address && kind ? [{ element, address, kind }] : [];
}

/** Every tag that loads our code. */
export const scriptsOf = ({ elements, base }: SeenPage): readonly OurScript[] =>
  elements.flatMap((element) => scriptIn(element, base));

/** Every tag that loads the script which gives frames their height. */
export const frameScriptsOf = ({ elements, base }: SeenPage): readonly OurScript[] =>
  elements.flatMap((element) => {
    const address = element.tag === 'script' ? addressOf(element.attributes.get('src'), base) : undefined;
    return address?.pathname.endsWith('/frame.js') ? [{ element, address, kind: 'frame' as const }] : [];
  });

function placedByAddress(element: PageElement, name: 'href' | 'src', form: PlacedForm, base: URL): Placed[] {
  const asked = placementIn(addressOf(element.attributes.get(name), base)?.hash ?? '');
  return asked ? [{ element, form, tag: asked.tag, attributes: new Map(Object.entries(asked.attributes)) }] : [];
}

/** `data-src` is `src`; what our own markers say is no setting. */
const withoutData = (attributes: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(
    [...attributes].flatMap(([name, value]) =>
      name.startsWith('data-') && !name.startsWith('data-dk') ? [[name.slice(5), value] as const] : [],
    ),
  );

const classTag = ({ attributes }: PageElement): string | undefined =>
  attributes
    .get('class')
    ?.split(/\s+/)
    .find((name) => Object.hasOwn(attributeFields, name));

function placedIn(element: PageElement, base: URL): Placed[] {
  const { tag, attributes } = element;
  if (tag.startsWith('dk-')) return [{ element, form: 'element', tag, attributes }];
  const widget = attributes.get('data-dk-widget');
  if (widget !== undefined)
    return [{ element, form: 'place', tag: tagOf(widget), attributes: withoutData(attributes) }];
  if (tag === 'a') return placedByAddress(element, 'href', 'link', base);
  if (tag === 'iframe') return placedByAddress(element, 'src', 'frame', base);
  const named = tag === 'html' || tag === 'body' ? undefined : classTag(element);
  return named ? [{ element, form: 'class', tag: named, attributes: withoutData(attributes) }] : [];
}

/** Every place where an element of ours is meant to be; what stands inside one of them belongs to it. */
export function placesOn({ elements, base }: SeenPage): readonly Placed[] {
  const all = elements.flatMap((element) => placedIn(element, base));
  return all.filter(({ element }) => !all.some((other) => isInside(element, other.element) && other.form !== 'link'));
}
