import { escapeHtml, attributesText } from '../html.js';
import { partTexts } from '../parts.messages.js';
import type { Placement } from '../placement.js';
import type { PlacedRelease } from '../release.js';
import type { SnippetPart } from '../snippet.js';
import { frameAddress } from './frame.js';

/** A link alone in its paragraph: every text field keeps it, the script makes the element of it, and without script it opens the page. */
export const linkPart = (placement: Placement, release: PlacedRelease): SnippetPart => ({
  place: 'page',
  what: partTexts.link,
  code: `<p><a${attributesText({ href: frameAddress(placement, release) })}>${escapeHtml(placement.title)}</a></p>`,
  optional: true,
});
