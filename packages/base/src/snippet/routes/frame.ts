import { queryPart } from '../address.js';
import { frameHeight } from '../frame-heights.names.js';
import { elementText } from '../html.js';
import { frameScriptLine } from '../lines.js';
import { partTexts } from '../parts.messages.js';
import type { ContentSystem, Placement } from '../placement.js';
import type { PlacedRelease } from '../release.js';
import type { SnippetPart } from '../snippet.js';
import { widgetOf, writtenAttributes } from './attributes.js';

/** The address of the page that shows one element: everything after `#` stays in the browser. */
export const frameAddress = (placement: Placement, { folder }: Pick<PlacedRelease, 'folder'>): string =>
  `${folder}embed.html#${[['widget', widgetOf(placement)] as const, ...Object.entries(writtenAttributes(placement))]
    .map(([name, value]) => `${name}=${queryPart(value)}`)
    .join('&')}`;

/** The frame itself: loaded when it comes near, with a name, and no wider than the page. */
export const frameText = (placement: Placement, release: Pick<PlacedRelease, 'folder'>): string =>
  elementText('iframe', {
    'data-dk-frame': '',
    src: frameAddress(placement, release),
    title: placement.title,
    width: '100%',
    height: String(frameHeight(placement)),
    // Out of fashion, but the only way to have no border where neither a style attribute nor a style sheet of ours is let through.
    frameborder: '0',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
  });

/** The site of an organisation in SharePoint, where the code cannot know its name. */
const SHAREPOINT = 'https://uw-organisatie.sharepoint.com';

/** Frame: a page of its own in the page, with the table below it for who sees no frame. SharePoint has no template to put a script in. */
export const frameParts = (
  placement: Placement,
  release: PlacedRelease,
  system: ContentSystem = 'html',
): readonly SnippetPart[] => {
  const isShare = system === 'sharepoint';
  return [
    { place: 'page', what: partTexts.frame, code: frameText(placement, release) },
    ...(isShare
      ? []
      : [{ place: 'template', what: partTexts.frameScript, code: frameScriptLine(release), optional: true } as const]),
    {
      place: 'server',
      what: isShare ? partTexts.ancestorsOfSharePoint : partTexts.ancestors,
      code: `Content-Security-Policy: frame-ancestors 'self'${isShare ? ` ${SHAREPOINT}` : ''}`,
    },
  ];
};
