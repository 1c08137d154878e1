import { attributeFields, type PastedForm } from '@draagkracht/base/snippet.js';
import { attributesOf, editorRule } from './elements-json.js';
import { openEditors, type EditorPage } from './editors/editors.js';
import { frameCode } from './pasted.js';
import { basicTags, limited, restrictedTags } from './rules/drupal.js';
import { shown } from './rules/typo3.js';
import { tagList } from './rules/tokens.js';
import { keptByTiptap, validElements } from './rules/umbraco.js';
import { insertedOf } from './rules/sharepoint.js';
import { commentOf, postOf, strangeAnswerOf, withParagraphs } from './rules/wordpress.js';

/** What a content system makes of what was pasted: what a reader's browser gets. */
export type Treatment = (html: string, form: PastedForm) => string | Promise<string>;

/** Our tags as the plug-in folders allow them: every attribute an element may have on a page. */
export const ourTags = Object.keys(attributeFields)
  .map((tag) => [tag, ...attributesOf(tag)].join(' '))
  .join('; ');

const tables = 'table; caption; thead; tbody; tfoot; tr; th scope; td; div data-*; time datetime; p; ol data-dk';

/** The tags that our module for Drupal adds to “Basic HTML”. */
export const drupalModuleTags = `${basicTags}; ${tables}; ${ourTags}`;

/** What our extension for TYPO3 tells the editor. */
const withOurs = [
  ['div', ['data-*']],
  ['time', ['datetime']],
  ['ol', ['data-dk']],
  ['th', ['scope']],
  ['table', []],
  [editorRule, attributesOf('dk-outcome-chart')],
];

const whole: Treatment = (html) => html;

/** An address alone on its line: WordPress asks it for its answer, and filters that of who was not added. */
const asked =
  (trusted: boolean, treat: Treatment): Treatment =>
  (html, form) =>
    form === 'oembed' ? (trusted ? frameCode : strangeAnswerOf(frameCode)) : treat(html, form);

/** Every place with its treatment, by the `id` it has in `pastePlaces`. The editors come in once, for all of them. */
export function treatments(ckeditor: EditorPage, tinymce: EditorPage): Readonly<Record<string, Treatment>> {
  const drupal = async (html: string, list: string): Promise<string> => {
    const known = [...tagList(list)].filter(([tag]) => !tag.startsWith('dk-'));
    const own = tagList(list).get('dk-outcome-chart');
    return limited(list)(await ckeditor.save('limited', html, own ? [...known, [editorRule, own]] : known));
  };
  return {
    'html-page': whole,
    'wordpress-plugin': asked(true, (html) => postOf(html, ourTags)),
    'wordpress-block': asked(false, whole),
    'wordpress-block-author': asked(false, (html) => postOf(html)),
    'wordpress-classic': asked(false, withParagraphs),
    'wordpress-comment': (html) => withParagraphs(commentOf(html)),
    'drupal-module': (html) => drupal(html, drupalModuleTags),
    'drupal-full': (html) => ckeditor.save('full', html),
    'drupal-basic': (html) => drupal(html, basicTags),
    'drupal-restricted': (html) => withParagraphs(limited(restrictedTags)(html)),
    'typo3-html': whole,
    'typo3-extension': async (html) => shown(await ckeditor.save('limited', html, withOurs), ourTags),
    'typo3-text': async (html) => shown(await ckeditor.save('plain', html)),
    'typo3-text-11': (html) => shown(html),
    'umbraco-template': whole,
    'umbraco-tinymce': (html) => tinymce.save('through', html, validElements),
    'umbraco-tiptap': keptByTiptap,
    'liferay-extension': whole,
    'sharepoint-embed': insertedOf,
    'sharepoint-trusted': whole,
    'other-plain': (html) => ckeditor.save('plain', html),
  };
}

/** Places on whose pages a script of ours cannot be had. */
export const withoutScript: ReadonlySet<string> = new Set(['sharepoint-embed']);

/** Both editors, for one run over all places. */
export async function openBoth(): Promise<{ readonly ckeditor: EditorPage; readonly tinymce: EditorPage }> {
  const [ckeditor, tinymce] = await Promise.all([openEditors('ckeditor'), openEditors('tinymce')]);
  return { ckeditor, tinymce };
}
