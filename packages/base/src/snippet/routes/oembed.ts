import { fileName } from '../address.js';
import { frameHeight } from '../frame-heights.names.js';
import { attributesText, escapeHtml } from '../html.js';
import { partTexts } from '../parts.messages.js';
import type { Placement } from '../placement.js';
import type { PlacedRelease } from '../release.js';
import type { SnippetPart } from '../snippet.js';
import { widgetNames } from '../widgets.names.js';
import { widgetOf } from './attributes.js';
import { frameText } from './frame.js';

/** What a content system reads at the address of an oEmbed, as oembed.com asks for type `rich`. */
export interface OEmbedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly provider_name: string;
  readonly title: string;
  /** A frame. Addresses in it are whole, or begin at the root of the site. */
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

type Folder = Pick<PlacedRelease, 'folder'>;

/** The answer for one element: the code of its frame. */
export const oembedAnswer = (placement: Placement, release: Folder): OEmbedAnswer => ({
  version: '1.0',
  type: 'rich',
  provider_name: 'Draagkracht',
  title: placement.title,
  html: frameText(placement, release),
  width: 800,
  height: frameHeight(placement),
});

/** The page whose address is pasted: it tells where the answer lies, and shows the element to who opens it. */
export const oembedPage = (placement: Placement, release: Folder, answer: string): string =>
  [
    '<!doctype html>',
    `<html${attributesText({ lang: placement.language })}>`,
    `<meta${attributesText({ charset: 'utf-8' })}>`,
    `<meta${attributesText({ name: 'viewport', content: 'width=device-width, initial-scale=1' })}>`,
    `<title>${escapeHtml(placement.title)}</title>`,
    `<link${attributesText({ rel: 'alternate', type: 'application/json+oembed', href: answer, title: placement.title })}>`,
    `<script${attributesText({ src: `${release.folder}frame.js`, defer: '' })}></script>`,
    `<h1>${escapeHtml(placement.title)}</h1>`,
    frameText(placement, release),
    '</html>',
    '',
  ].join('\n');

/** One file of the bundle. */
export interface OEmbedFile {
  /** Its path in the folder of the bundle. */
  readonly path: string;
  readonly text: string;
}

/**
 * The two files of every element without settings. A folder that begins with `https://` is what the standard asks for; with one that does
 * not, the answers are good on the own site, and the pages wherever they lie.
 * @param folder the folder of the bundle, with the slash at its end
 */
export function oembedFiles(folder: string): readonly OEmbedFile[] {
  const isWhole = /^https?:/.test(folder);
  return Object.entries(widgetNames).flatMap(([tag, { title }]) => {
    const placement: Placement = { tag, attributes: { lang: 'nl' }, content: '', language: 'nl', title: title.nl };
    const base = `oembed/${widgetOf(placement)}`;
    const page = oembedPage(
      placement,
      { folder: isWhole ? folder : '../' },
      isWhole ? `${folder}${base}.json` : `${widgetOf(placement)}.json`,
    );
    return [
      { path: `${base}.json`, text: `${JSON.stringify(oembedAnswer(placement, { folder }), null, 2)}\n` },
      { path: `${base}.html`, text: page },
    ];
  });
}

/** A text between single quotes in PHP. */
const phpText = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Name of the files of one placement: that of its element where nothing was set, else one of its own. */
const nameFor = (placement: Placement): string => {
  const widget = widgetOf(placement);
  const own = Object.keys(placement.attributes).some((name) => name !== 'lang');
  return own ? [widget, fileName(placement.title)].filter(Boolean).join('-') : widget;
};

/** oEmbed: an address on a line of its own; the content system makes a frame of it. */
export function oembedParts(placement: Placement, release: PlacedRelease): readonly SnippetPart[] {
  const name = nameFor(placement);
  const base = `${release.folder}oembed/${name}`;
  const made = name === widgetOf(placement);
  return [
    { place: 'page', what: partTexts.oembed, code: `${base}.html` },
    ...(made
      ? []
      : ([
          {
            place: 'server',
            what: partTexts.oembedAnswer(`${name}.json`),
            code: JSON.stringify(oembedAnswer(placement, release), null, 2),
          },
          {
            place: 'server',
            what: partTexts.oembedPage(`${name}.html`),
            code: oembedPage(placement, release, `${base}.json`),
          },
        ] as const)),
    {
      place: 'server',
      what: partTexts.oembedProvider,
      code: `wp_oembed_add_provider( ${phpText(`${base}.html`)}, ${phpText(`${base}.json`)} );`,
      optional: true,
    },
  ];
}
