import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { elementsOf } from '../../packages/tooling/architecture/elements.mjs';
import { readJson } from '../../packages/tooling/architecture/files.mjs';
import { cdnFolder } from '../../packages/tooling/build/cdn.mjs';
import { publish, undocumented } from '../../packages/tooling/build/manifest-shape.mjs';
import { root } from '../../packages/tooling/setup/root.mjs';
import { none } from './none.js';

const file = join(cdnFolder, 'custom-elements.json');
const skip = existsSync(file) ? false : 'needs the description of the elements: `npm run build` makes it';

describe('the description of the elements', { skip }, () => {
  it('leaves nothing without a word: no slot, part, property, event or custom property', () =>
    none(undocumented(readJson(file))));

  it('knows every element that is registered', () => {
    const manifest = readJson(file) as ReturnType<typeof publish>;
    const described = manifest.modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
    for (const { tag } of elementsOf(root))
      assert.ok(described.includes(tag), `${tag} needs \`@element ${tag}\` in the comment of its class`);
  });
});

describe('the shape of the description', () => {
  const analyzed = {
    schemaVersion: '2.1.0',
    modules: [
      {
        path: 'packages/base/src/base.ts',
        declarations: [{ kind: 'class', name: 'Base', attributes: [{ name: 'lang', description: 'Language.' }] }],
      },
      { path: 'packages/charts/src/a/help.ts', declarations: [{ kind: 'function', name: 'help' }] },
      {
        path: 'packages/charts/src/a/a.ts',
        declarations: [
          {
            kind: 'class',
            name: 'DkA',
            tagName: 'dk-a',
            description: 'An element.',
            superclass: { name: 'Base' },
            members: [{ name: 'shown' }, { name: 'own', privacy: 'private' }, { name: 'styles', static: true }],
          },
        ],
      },
    ],
  };

  it('holds only elements, under their published names, with what they inherit and what they offer', () => {
    const [module, ...others] = publish(analyzed).modules;
    assert.deepEqual(others, []);
    assert.equal(module?.path, '@draagkracht/charts/a/a.js');
    const [element] = module.declarations;
    assert.deepEqual(element?.['attributes'], [
      { inheritedFrom: { name: 'Base' }, name: 'lang', description: 'Language.' },
    ]);
    assert.deepEqual(element['members'], [{ name: 'shown' }]);
  });

  it('is searched for what has no description', () => {
    assert.deepEqual(undocumented(publish(analyzed)), ['<dk-a>: the property "shown" has no description']);
  });
});
