import { fileName } from '../address.js';
import { attributesText, escapeHtml } from '../html.js';
import { partTexts } from '../parts.messages.js';
import type { Placement } from '../placement.js';
import type { PlacedRelease } from '../release.js';
import type { SnippetPart } from '../snippet.js';
import { widgetOf } from './attributes.js';
import { FRAME_HEIGHT, frameText } from './frame.js';

/** What a content system asks for at the address of an oEmbed: a frame, as JSON. Addresses in it are whole. */
const answerOf = (placement: Placement, release: PlacedRelease): string =>
  JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title: placement.title,
      html: frameText(placement, release),
      width: 800,
      height: FRAME_HEIGHT,
    },
    null,
    2,
  );

/** The page a content system is given: it tells where the answer lies. */
const pageOf = ({ title, language }: Placement, answer: string): string =>
  [
    '<!doctype html>',
    `<html${attributesText({ lang: language })}>`,
    `<meta${attributesText({ charset: 'utf-8' })}>`,
    `<title>${escapeHtml(title)}</title>`,
    `<link${attributesText({ rel: 'alternate', type: 'application/json+oembed', href: answer, title })}>`,
    '</html>',
  ].join('\n');

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
          { place: 'server', what: partTexts.oembedAnswer(`${name}.json`), code: answerOf(placement, release) },
          { place: 'server', what: partTexts.oembedPage(`${name}.html`), code: pageOf(placement, `${base}.json`) },
        ] as const)),
    {
      place: 'server',
      what: partTexts.oembedProvider,
      code: `wp_oembed_add_provider( ${phpText(`${base}.html`)}, ${phpText(`${base}.json`)} );`,
      optional: true,
    },
  ];
}
