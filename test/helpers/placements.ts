import fc from 'fast-check';
import type { PlacedRelease, Placement } from '../../packages/base/src/snippet/index.js';

/** A release at a place, with made-up sums. */
export const aRelease = (folder = '/draagkracht/0.1.0/'): PlacedRelease => ({
  version: '0.1.0',
  folder,
  files: {
    'draagkracht.js': { integrity: 'sha384-loader', bytes: 1 },
    'draagkracht.iife.js': { integrity: 'sha384-classic', bytes: 1 },
    'draagkracht.css': { integrity: 'sha384-style', bytes: 1 },
    'frame.js': { integrity: 'sha384-frame', bytes: 1 },
    'dk-outcome-chart.js': { integrity: 'sha384-chart', bytes: 1 },
  },
  elements: { 'dk-outcome-chart': { first: ['draagkracht.js', 'dk-outcome-chart.js'], later: [] } },
});

/** A placement with nothing special about it. */
export const aPlacement = (own: Partial<Placement> = {}): Placement => ({
  tag: 'dk-outcome-chart',
  attributes: { src: '/cijfers/bijstand.csv', better: 'lower' },
  content: '',
  language: 'nl',
  title: 'Bijstand in Zaanstad',
  ...own,
});

/** Texts that break careless code: quotes, tags, signs of other scripts. */
const nasty = fc.oneof(
  fc.constantFrom(
    '"',
    "'",
    '<',
    '>',
    '&',
    '&amp;',
    '</script>',
    '<!--',
    ']]>',
    '👍🏽',
    '\n',
    '\r\n',
    '\t',
    '`',
    '=',
    '/>',
    'é',
    '\0',
  ),
  fc.string({ unit: 'grapheme' }),
);

/** A text of people, made to be hard. */
export const textArbitrary = fc.array(nasty, { maxLength: 6 }).map((parts) => parts.join(''));

/** Any placement of one element without anything inside. */
export const placementArbitrary: fc.Arbitrary<Placement> = fc.record({
  tag: fc.constantFrom('dk-outcome-chart', 'dk-principle-card'),
  attributes: fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?$/), textArbitrary, { maxKeys: 5 }),
  content: fc.constant(''),
  language: fc.constantFrom('nl' as const, 'en' as const),
  title: textArbitrary,
});

/** The elements a piece of code gives when a browser reads it. */
export function elementsIn(code: string): Element[] {
  const page = new DOMParser().parseFromString(code, 'text/html');
  return [...page.head.querySelectorAll('*'), ...page.body.querySelectorAll('*')];
}

/** The attributes of an element as an object. */
export const attributesIn = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

/** What HTML can hold of a text: everything but the null sign. */
export const readable = (text: string): string => text.replaceAll('\0', '');
