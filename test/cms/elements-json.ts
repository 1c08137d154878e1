import { attributeFields } from '@draagkracht/base/snippet.js';

/** The attributes of one element, in the order of the alphabet. */
export const attributesOf = (tag: string): readonly string[] =>
  [...new Set(['lang', ...(attributeFields[tag] ?? []).map(({ name }) => name)])].sort();

/** What `elements.json` of a plug-in folder holds: every tag with the attributes it listens to. */
export const elementsJson = (): string =>
  `{\n${Object.keys(attributeFields)
    .map((tag) => `  ${JSON.stringify(tag)}: ${JSON.stringify(attributesOf(tag)).replaceAll(',', ', ')}`)
    .join(',\n')}\n}\n`;
