/* Runs in the browser: real CKEditor 5 editors, one for each way in which a content system configures them. */
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Bold, Italic } from '@ckeditor/ckeditor5-basic-styles';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Heading } from '@ckeditor/ckeditor5-heading';
import { GeneralHtmlSupport, type GeneralHtmlSupportConfig } from '@ckeditor/ckeditor5-html-support';
import { AutoLink, Link } from '@ckeditor/ckeditor5-link';
import { List } from '@ckeditor/ckeditor5-list';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { Table, TableCaption } from '@ckeditor/ckeditor5-table';

/** Tags with the attributes that are allowed on them; a name may end in `*`. */
type Allowed = readonly (readonly [tag: string, attributes: readonly string[]])[];

const named = (name: string): RegExp | string => (name.endsWith('*') ? new RegExp(`^${name.slice(0, -1)}`) : name);

/** The allow-list of a text format as Drupal hands it to General HTML Support. */
const allowed = (list: Allowed): GeneralHtmlSupportConfig => ({
  allow: list.map(([name, attributes]) => ({
    name: name.startsWith('^') ? new RegExp(name) : named(name),
    ...(attributes.includes('class') ? { classes: true as const } : {}),
    ...(attributes.length > 0
      ? {
          attributes: attributes
            .filter((one) => one !== 'class')
            .map((one) => ({ key: named(one), value: true as const })),
        }
      : {}),
  })),
});

const everything: GeneralHtmlSupportConfig = {
  allow: [{ name: /.*/, attributes: true, classes: true, styles: true }],
};

async function through(html: string, config: GeneralHtmlSupportConfig | undefined, tables = true): Promise<string> {
  const place = document.body.appendChild(document.createElement('div'));
  const plain = [
    Essentials,
    Paragraph,
    Heading,
    Bold,
    Italic,
    Link,
    AutoLink,
    List,
    ...(tables ? [Table, TableCaption] : []),
  ];
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: config ? [...plain, GeneralHtmlSupport] : plain,
    ...(config ? { htmlSupport: config } : {}),
  });
  editor.setData(html);
  const saved = editor.getData();
  await editor.destroy();
  place.remove();
  return saved;
}

Object.assign(globalThis, {
  plain: (html: string) => through(html, undefined),
  limited: (html: string, list: Allowed) =>
    through(
      html,
      allowed(list),
      list.some(([tag]) => tag === 'table'),
    ),
  full: (html: string) => through(html, everything),
});
