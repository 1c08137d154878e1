import { attributeFields, widgetNames } from '@draagkracht/base/snippet.js';

/** The attributes of one element, in the order of the alphabet. */
export const attributesOf = (tag: string): readonly string[] =>
  [...new Set(['lang', ...(attributeFields[tag] ?? []).map(({ name }) => name)])].sort();

/** What `elements.json` of a plug-in folder holds: every tag with the attributes it listens to. */
export const elementsJson = (): string =>
  `{\n${Object.keys(attributeFields)
    .map((tag) => `  ${JSON.stringify(tag)}: ${JSON.stringify(attributesOf(tag)).replaceAll(',', ', ')}`)
    .join(',\n')}\n}\n`;

/**
 * The rule of General HTML Support for our elements. `$customElement` is the word it has for tags it does not know: without it an element
 * disappears, whatever the list of allowed tags says.
 */
export const editorRule = '^(\\$customElement|dk-[a-z-]+)$';

/** The plug-in for the editor of Drupal: which tags it keeps, and the tags the text format allows along with them. */
export const drupalEditorYaml = (): string =>
  [
    '# Keeps our elements in the editor of Drupal, in every text format whose filter “Draagkracht: grafieken in de tekst” is on. The tags',
    '# under `elements` come into the list “Allowed HTML tags” by themselves.',
    'draagkracht_elements:',
    '  ckeditor5:',
    '    plugins: []',
    '    config:',
    '      htmlSupport:',
    '        allow:',
    '          - name:',
    '              regexp:',
    `                pattern: '/${editorRule}/'`,
    '            attributes: true',
    ...['div', 'time', 'ol', 'th'].flatMap((name) => [`          - name: ${name}`, '            attributes: true']),
    '  drupal:',
    '    label: Draagkracht',
    '    elements:',
    "      - '<div>'",
    "      - '<div data-*>'",
    "      - '<time>'",
    "      - '<time datetime>'",
    "      - '<ol data-dk>'",
    "      - '<th scope>'",
    ...Object.keys(attributeFields).flatMap((tag) => [
      `      - '<${tag}>'`,
      `      - '<${tag} ${attributesOf(tag).join(' ')}>'`,
    ]),
    '    conditions:',
    '      filter: draagkracht',
    '',
  ].join('\n');

/** The client extension for Liferay: a widget for every element, with the script of a version. */
export const liferayYaml = (version: string): string =>
  [
    '# A widget of Liferay for every element. The files of a version of Draagkracht lie in a folder of `bundle` that bears its number.',
    'assemble:',
    '  - from: bundle',
    '    into: static',
    ...Object.keys(attributeFields).flatMap((tag) => [
      '',
      `draagkracht-${tag.slice(3)}:`,
      '  type: customElement',
      `  name: ${JSON.stringify(`Draagkracht – ${widgetNames[tag]!.title.nl}`)}`,
      `  htmlElementName: ${tag}`,
      `  urls: [${version}/draagkracht.js]`,
      `  cssURLs: [${version}/draagkracht.css]`,
      '  useESM: true',
      '  instanceable: true',
      '  portletCategoryName: category.client-extensions',
      '  properties: [lang=nl]',
    ]),
    '',
  ].join('\n');
