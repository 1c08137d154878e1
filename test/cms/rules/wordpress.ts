import { filterTags, tagList, tagOf, tokens, type Tag } from './tokens.js';

/*
 * What WordPress keeps, as facts. Source: WordPress 6.1.9, wp-includes/kses.php, embed.php and formatting.php, read on 22 November 2026
 * beside a newer stored copy; tags that bear no attribute of their own take the common ones only. `data-*` is common since 5.0.
 */

/** Attributes every tag of a post may have. */
const common =
  'aria-describedby aria-details aria-label aria-labelledby aria-hidden class dir id lang style title role xml:lang'.split(
    ' ',
  );

/** Tags of a post with their own attributes. */
const ofPost = tagList(`
  address; a href rel rev name target download; abbr; acronym; area alt coords href nohref shape target; article align; aside align;
  audio autoplay controls loop muted preload src; b; bdo; big; blockquote cite; br; button disabled name type value; caption align;
  cite; code; col align char charoff span valign width; colgroup align char charoff span valign width; del datetime; dd; dfn;
  details align open; div align; dl; dt; em; fieldset; figure align; figcaption align; font color face size; footer align;
  h1 align; h2 align; h3 align; h4 align; h5 align; h6 align; header align; hgroup align; hr align noshade size width; i;
  img alt align border height hspace loading longdesc vspace src usemap width; ins datetime cite; kbd; label for; legend align;
  li align value; main align; map name; mark; menu type; nav align; p align; pre width; q cite; rb; rp; rt; rtc; ruby; s; samp;
  span align; section align; small; strike; strong; sub; summary align; sup;
  table align bgcolor border cellpadding cellspacing rules summary width; tbody align char charoff valign;
  td abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width;
  textarea cols rows disabled name readonly; tfoot align char charoff valign;
  th abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width;
  thead align char charoff valign; title; tr align bgcolor char charoff valign; track default kind label src srclang; tt; u;
  ul type; ol start type reversed; var; video autoplay controls height loop muted playsinline poster preload src width`);

/** Tags of a comment. */
const ofComment = tagList(
  'a href title; abbr title; acronym title; b; blockquote cite; cite; code; del datetime; em; i; q cite; s; strike; strong',
);

/** Tags of an oEmbed answer whose provider nobody added. */
const ofAnswer = tagList(
  'a href; blockquote; iframe src width height frameborder marginwidth marginheight scrolling title',
);

/** Names of `data-*` that are kept: letters, digits and `_` between single hyphens. */
const DATA_NAME = /^data(?:-[a-z0-9_]+)+$/;

/** Attributes that hold an address, and the beginnings of one that may stay. */
const addresses = new Set(['action', 'background', 'cite', 'href', 'longdesc', 'poster', 'src', 'usemap']);
const mayBegin =
  /^(?:https?|ftps?|mailto|news|irc6?|ircs|gopher|nntp|feed|telnet|mms|rtsp|sms|svn|tel|fax|xmpp|webcal|urn):|^[^:]*$|^[^:/?#]*[/?#]/i;

const keepBy =
  (list: ReadonlyMap<string, readonly string[]>, shared: readonly string[], data: boolean) =>
  ({ name, closing, attributes }: Tag): Tag | undefined => {
    const own = list.get(name);
    if (!own) return undefined;
    const kept = attributes
      .filter(([key]) => own.includes(key) || shared.includes(key) || (data && DATA_NAME.test(key)))
      .map(([key, value]) =>
        addresses.has(key) && value !== undefined && !mayBegin.test(value)
          ? ([key, value.replace(/^[^:]*:/, '')] as const)
          : ([key, value] as const),
      );
    return { name, closing, attributes: closing ? [] : kept };
  };

/**
 * What a post keeps of somebody without the right `unfiltered_html`.
 * @param more tags that a plug-in adds by the filter `wp_kses_allowed_html`, with their attributes
 */
export const postOf = (html: string, more = ''): string =>
  filterTags(html, keepBy(more ? new Map([...ofPost, ...tagList(more)]) : ofPost, common, true));

/** What a comment keeps; links in it get `rel` with `ugc`. */
export const commentOf = (html: string): string =>
  filterTags(html, keepBy(ofComment, [], false)).replaceAll('<a ', '<a rel="nofollow ugc" ');

/** The frame of an oEmbed answer whose provider nobody added: fewer attributes, in a sandbox, with a secret behind its address. */
export const strangeAnswerOf = (html: string): string =>
  filterTags(html, keepBy(ofAnswer, [], false)).replace(
    /<iframe(.*?) src="([^"]*)"/,
    '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"$1 src="$2#?secret=abcdefghij" data-secret="abcdefghij"',
  );

/** Tags that stand on lines of their own for the classic editor; all others are words in a paragraph. */
const blocks = new Set(
  (
    'table thead tfoot caption col colgroup tbody tr td th div dl dd dt ul ol li pre form map area blockquote address math style p h1 h2 ' +
    'h3 h4 h5 h6 hr fieldset legend section article aside hgroup header footer nav figure figcaption details menu summary'
  ).split(' '),
);

const blockTag = (token: string): Tag | undefined => {
  const tag = tagOf(token);
  return tag && blocks.has(tag.name) ? tag : undefined;
};

/** Pieces of a text: a new one before every block that opens, after every block that closes, and at every empty line. */
function pieces(html: string): string[][] {
  const found: string[][] = [[]];
  for (const token of tokens(html)) {
    const block = blockTag(token);
    if (block && !block.closing) found.push([]);
    const [first = '', ...others] = token.startsWith('<') ? [token] : token.split(/\n\s*\n/);
    found.at(-1)!.push(first);
    for (const other of others) found.push([other]);
    if (block?.closing) found.push([]);
  }
  return found.filter((piece) => piece.join('').trim() !== '');
}

/** One piece with the paragraph the classic editor puts round it, and its line ends as `<br />`. */
function paragraph(piece: readonly string[]): string {
  const text = piece.join('').trim();
  const parts = tokens(text);
  const [start, end] = [blockTag(parts[0] ?? ''), blockTag(parts.at(-1) ?? '')];
  const body = parts
    .map((token, at) => {
      if (token.startsWith('<')) return token;
      const beside = blockTag(parts[at - 1] ?? '') ?? blockTag(parts[at + 1] ?? '');
      return token.replace(/\s*\n/g, beside && token.trim() === '' ? '\n' : '<br />\n');
    })
    .join('');
  return `${start ? '' : '<p>'}${body}${end ? '' : '</p>'}`;
}

/**
 * What the classic editor makes of a text when it is shown: paragraphs and line ends. A tag it does not know is a word to it, so
 * `<dk-…>` ends up in a paragraph of its own and is closed with it.
 */
export const withParagraphs = (html: string): string => `${pieces(html).map(paragraph).join('\n')}\n`;
