import { lacksFile } from '../figures.js';
import { escapeHtml, attributesText } from '../html.js';
import { partTexts } from '../parts.messages.js';
import type { Placement } from '../placement.js';
import type { PlacedRelease } from '../release.js';
import type { SnippetPart } from '../snippet.js';
import { frameAddress } from './frame.js';

/**
 * A link alone in its paragraph: every text field keeps it, the script makes the element of it, and without script it opens the page.
 * None for figures out of a table: a link does not take that along, and would open an empty page.
 */
export const linkParts = (placement: Placement, release: PlacedRelease): readonly SnippetPart[] =>
  lacksFile(placement)
    ? []
    : [
        {
          place: 'page',
          what: partTexts.link,
          code: `<p><a${attributesText({ href: frameAddress(placement, release) })}>${escapeHtml(placement.title)}</a></p>`,
          optional: true,
        },
      ];
