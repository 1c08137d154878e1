import { filterTags, tagList } from './tokens.js';

/*
 * What the rich text editor of Umbraco keeps, as facts. Source: umbraco/Umbraco-CMS, src/Umbraco.Core/Configuration/Models/
 * RichTextEditorSettings.cs (the setting `ValidElements` as Umbraco 13 has it out of the box), read on 22 November 2026.
 * `-` drops an empty element, `+` keeps it, `#` fills it with a space, `/` is another name of the same.
 */

const events =
  'onfocus|onblur|onclick|ondblclick|onmousedown|onmouseup|onmouseover|onmousemove|onmouseout|onkeypress|onkeydown|onkeyup';
const painted = 'style|bgcolor|background|bordercolor';
const cell = 'id|lang|dir|class|colspan|rowspan|width|height|align|valign|style';
const heading = 'id|dir|class|align|style';
const list = 'id|class|title|style|dir|lang';

/** The elements of Umbraco 13 in TinyMCE's own notation. */
export const validElements = [
  `+a[id|style|rel|data-id|data-udi|rev|charset|hreflang|dir|lang|tabindex|accesskey|type|name|href|target|title|class|${events}]`,
  ...['-strong/-b', '-em/-i', '-strike', '-s', '-u', '-li', '-sub', '-sup', 'hr', 'small'].map(
    (tag) => `${tag}[class|style]`,
  ),
  '#p[id|style|dir|class|align]',
  '-ol[class|reversed|start|style|type]',
  '-ul[class|style]',
  'br[class]',
  'img[id|dir|lang|longdesc|usemap|style|class|src|onmouseover|onmouseout|border|alt=|title|hspace|vspace|width|height|align|umbracoorgwidth|umbracoorgheight|onresize|onresizestart|onresizeend|rel|data-id]',
  '-blockquote[dir|style|class]',
  '-table[border=0|cellspacing|cellpadding|width|height|class|align|summary|style|dir|id|lang|bgcolor|background|bordercolor]',
  `-tr[id|lang|dir|class|rowspan|width|height|align|valign|${painted}]`,
  ...['tbody', 'thead', 'tfoot'].map((tag) => `${tag}[id|class]`),
  `#td[${cell}|bgcolor|background|bordercolor|scope]`,
  `-th[${cell}|scope]`,
  'caption[id|lang|dir|class|style]',
  `-div[${heading}]`,
  ...['-span', '-pre', 'address'].map((tag) => `${tag}[class|align|style]`),
  ...[1, 2, 3, 4, 5, 6].map((level) => `-h${level}[${heading}]`),
  ...['dd', 'dl', 'dt'].map((tag) => `${tag}[${list}]`),
  'object[class|id|width|height|codebase|*]',
  'param[name|value|_value|class]',
  'embed[type|width|height|src|class|*]',
  'map[name|class]',
  'area[shape|coords|href|alt|target|class]',
  'bdo[class]',
  'button[class]',
  'iframe[*]',
  'figure',
  'figcaption',
  'cite',
  ...['video', 'audio', 'picture', 'source', 'canvas'].map((tag) => `${tag}[*]`),
].join(',');

/*
 * What Tiptap keeps, the editor of Umbraco 15 and later. Source: umbraco/Umbraco-CMS, pull request 18124 (15.3: `div`, `span`, `class`, `id`
 * and `data-*` stay), issue 22810 (other attributes of tables go), read on 22 November 2026. Its schema knows no `caption`, no
 * `thead`, no `iframe` and no tag of ours. Not tried in Umbraco itself.
 */
const tiptap = tagList(`
  p; h1; h2; h3; h4; h5; h6; div; span; ul; ol start type; li; blockquote cite; pre; code; strong; b; em; i; u; s; sub; sup; br; hr;
  a href target title rel type; img src alt title width height; figure; figcaption; table; tbody; tr;
  th colspan rowspan; td colspan rowspan`);
const anyTag = /^(class|id|style|data-[a-z0-9-]+)$/;

/** What Tiptap saves: an unknown tag goes, what stood in it stays in a paragraph. */
export const keptByTiptap = (html: string): string =>
  filterTags(
    html.replaceAll(/<(\/?)caption>/g, '<$1p>').replaceAll(/<table([^>]*)>\s*(<p>.*?<\/p>)/g, '$2<table$1>'),
    (tag) => {
      const own = tiptap.get(tag.name);
      return own && { ...tag, attributes: tag.attributes.filter(([name]) => anyTag.test(name) || own.includes(name)) };
    },
  );
