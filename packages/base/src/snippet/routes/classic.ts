import { elementText } from '../html.js';
import { classicLine, styleLine } from '../lines.js';
import { partTexts } from '../parts.messages.js';
import type { Placement } from '../placement.js';
import type { PlacedRelease } from '../release.js';
import type { SnippetPart } from '../snippet.js';
import { widgetOf, writtenAttributes } from './attributes.js';
import { linkParts } from './link.js';

/** The place of an element as a `div`: a filter that drops tags it does not know keeps it. The loader makes the element of it. */
export const placeText = (placement: Placement): string =>
  elementText(
    'div',
    {
      'data-dk-widget': widgetOf(placement),
      ...Object.fromEntries(
        Object.entries(writtenAttributes(placement)).map(([name, value]) => [`data-${name}`, value]),
      ),
    },
    placement.content,
  );

/** Classic script: one line in the template, a `div` in the page. */
export const classicParts = (placement: Placement, release: PlacedRelease): readonly SnippetPart[] => [
  { place: 'template', what: partTexts.classic, code: classicLine(release) },
  { place: 'template', what: partTexts.style, code: styleLine(release), optional: true },
  { place: 'page', what: partTexts.div, code: placeText(placement) },
  ...linkParts(placement, release),
];
