import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkClasses, checkElements, classLines } from '../../packages/tooling/architecture/elements.mjs';
import { root } from '../../packages/tooling/setup/root.mjs';
import { none } from './none.js';

describe('the elements', () => {
  it('have a story, scenarios and a test each', () => none(checkElements(root)));
  it('are classes of at most 200 lines', () => none(checkClasses(root)));

  it('are measured from the class to its last brace', () => {
    assert.deepEqual(classLines('/** A doc comment. */\nexport class A {\n  b = 1;\n}\n'), [{ name: 'A', lines: 3 }]);
  });
});
