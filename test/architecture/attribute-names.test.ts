import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { attributeFields, widgetGroups, widgetNames } from '../../packages/base/src/snippet/index.js';
import { elements } from '../../packages/embed/src/elements.js';
import { readJson } from '../../packages/tooling/architecture/files.mjs';
import { cdnFolder } from '../../packages/tooling/build/cdn.mjs';
import type { publish } from '../../packages/tooling/build/manifest-shape.mjs';

const file = join(cdnFolder, 'custom-elements.json');
const skip = existsSync(file) ? false : 'needs the description of the elements: `npm run build` makes it';

describe('the names of elements and attributes', () => {
  it('are there for every element that can be put on a page', () => {
    for (const tag of Object.keys(elements)) {
      assert.ok(widgetNames[tag], `${tag} needs a title and a use in widgets.names.ts`);
      assert.ok(widgetGroups.includes(widgetNames[tag].group));
      assert.ok(attributeFields[tag], `${tag} needs its attributes in attributes.names.ts`);
    }
    for (const tag of Object.keys(attributeFields)) assert.ok(tag in elements, `${tag} is no element of the product`);
  });

  it('are those of the description of the elements', { skip }, () => {
    const manifest = readJson(file) as ReturnType<typeof publish>;
    for (const { tagName, attributes } of manifest.modules.flatMap(({ declarations }) => declarations)) {
      const fields = attributeFields[String(tagName)];
      if (!fields) continue;
      const described = (attributes as readonly { name: string }[]).map(({ name }) => name);
      assert.deepEqual(fields.map(({ name }) => name).sort(), [...described].sort(), String(tagName));
    }
  });
});
