import { styleLine } from '../lines.js';
import { partTexts } from '../parts.messages.js';
import type { Placement } from '../placement.js';
import type { PlacedRelease } from '../release.js';
import type { SnippetPart } from '../snippet.js';
import { placeText } from './classic.js';

/** Without script: sentence and table as they are. A script that comes later makes the element of the same `div`. */
export const staticParts = (placement: Placement, release: PlacedRelease): readonly SnippetPart[] => [
  { place: 'page', what: partTexts.static, code: placeText(placement) },
  { place: 'template', what: partTexts.style, code: styleLine(release), optional: true },
];
