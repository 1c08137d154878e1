import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesBelow, isModule } from '../../packages/tooling/architecture/files.mjs';
import { rooms } from '../../packages/tooling/rooms.mjs';
import { root } from '../../packages/tooling/setup/root.mjs';

/**
 * Words of a style that name a side or an axis of the paper, where another names one of the text. Not `overflow-x`: its other name
 * is known to Firefox alone, and what scrolls sideways does so on either side.
 */
const physical =
  /(?<![\w-])(?:(?:scroll-)?(?:margin|padding)-(?:left|right|top|bottom)|border-(?:left|right|top|bottom)(?:-\w+)*|(?:min-|max-)?(?:width|height)|left|right|top|bottom)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/g;

/** Queries and shapes, which ask for the window and the paper. */
const asksForWindow = /@(?:media|container|supports)[^{]*\{/g;

/** What stands in a template of styles, without its comments and queries. */
const stylesIn = (source: string): string =>
  [...source.matchAll(/css`([^`]*)`/g)]
    .map(([, styles = '']) => styles)
    .join('\n')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(asksForWindow, '');

describe('the style sheets of elements', () => {
  it('name sides by the text and never by the paper, so that a page may read from right to left', () => {
    const found = Object.keys(rooms).flatMap((room) => {
      const home = join(root, 'packages', room, 'src');
      return filesBelow(home, isModule).flatMap((file) =>
        [...stylesIn(readFileSync(join(home, file), 'utf8')).matchAll(physical)].map(
          ([said]) => `packages/${room}/src/${file}: ${said}`,
        ),
      );
    });
    assert.deepEqual(found, []);
  });
});
