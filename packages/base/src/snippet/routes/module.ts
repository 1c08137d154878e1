import { elementText } from '../html.js';
import { importMapText, preloadLines, scriptLine, styleLine } from '../lines.js';
import { partTexts } from '../parts.messages.js';
import type { Placement } from '../placement.js';
import type { PlacedRelease } from '../release.js';
import type { SnippetPart } from '../snippet.js';
import { writtenAttributes } from './attributes.js';
import { linkParts } from './link.js';

/** Script with element: one line in the template, the tag in the page. */
export function moduleParts(placement: Placement, release: PlacedRelease): readonly SnippetPart[] {
  const preloads = preloadLines(release, placement.tag);
  const map = importMapText(release, placement.tag);
  return [
    { place: 'template', what: partTexts.script, code: scriptLine(release) },
    { place: 'template', what: partTexts.style, code: styleLine(release), optional: true },
    ...(preloads.length > 0
      ? [{ place: 'template', what: partTexts.preload, code: preloads.join('\n'), optional: true } as const]
      : []),
    {
      place: 'page',
      what: partTexts.element,
      code: elementText(placement.tag, writtenAttributes(placement), placement.content),
    },
    ...linkParts(placement, release),
    ...(map ? [{ place: 'template', what: partTexts.importMap, code: map, optional: true } as const] : []),
  ];
}
