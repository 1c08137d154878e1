import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { tokenTree } from '../../packages/tooling/build/tokens.mjs';
import { inRoot } from '../../packages/tooling/setup/root.mjs';

interface Tree {
  readonly [name: string]: Tree | string | boolean | readonly string[];
}

/** Every token of a tree by its path. */
function* tokensIn(
  tree: Tree,
  path: readonly string[] = [],
): Generator<readonly [path: readonly string[], token: Tree]> {
  for (const [name, child] of Object.entries(tree)) {
    if (typeof child !== 'object' || Array.isArray(child)) continue;
    const next = child as Tree;
    if ('$type' in next) yield [[...path, name], next];
    else yield* tokensIn(next, [...path, name]);
  }
}

describe('tokens.json', () => {
  const tree = tokenTree([
    { own: 'dk-button-primary-hover-background-color', kind: 'color', title: { en: 'Button' } },
    { own: 'dk-border-radius', kind: 'length', title: { en: 'Rounding' } },
    { own: 'dk-focus-style', kind: 'line-style', title: { en: 'Ring' } },
    { kind: 'color', title: { en: 'Measured' } },
  ]);
  const all = [...tokensIn(tree as Tree)];

  it('has a path that is the name of the custom property', () => {
    assert.deepEqual(
      all.map(([path]) => path.join('.')),
      ['dk.button.primary.hover.background-color', 'dk.border.radius', 'dk.focus.style'],
    );
  });

  it('has types and the two extensions of NL Design System, and no values', () => {
    for (const [, token] of all) {
      assert.deepEqual(Object.keys(token), ['$description', '$extensions', '$type']);
      assert.deepEqual(Object.keys(token['$extensions'] as Tree), [
        'nl.nldesignsystem.css-property-syntax',
        'nl.nldesignsystem.figma-implementation',
      ]);
    }
  });
});

/** Names only a house style of somebody else has: that of an organisation as the first word of a custom property. */
const protectedNames =
  /--(almere|baarn|ede|epe|gouda|helmond|leiden|moerdijk|noordwijk|soest|vaals|zutphen|rotterdam|conduction|dimpact)-[a-z]/;

describe('house styles that are protected', () => {
  for (const folder of ['dist/cdn', 'dist/app', 'storybook-static', 'demo'])
    it(`are not in ${folder}`, { skip: existsSync(inRoot(folder)) ? false : 'not built' }, () => {
      const files = readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
        /\.(js|css|html|json)$/.test(file),
      );
      const held = files.filter((file) => protectedNames.test(readFileSync(join(inRoot(folder), file), 'utf8')));
      assert.deepEqual(held, []);
    });

  it('are not named by the Storybook', () => {
    assert.doesNotMatch(readFileSync(inRoot('.storybook/themes.ts'), 'utf8'), /@conduction|rotterdam-design-tokens/);
  });
});
