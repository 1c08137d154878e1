import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkClasses, checkElements, classLines } from '../../packages/tooling/architecture/elements.mjs';
import { root } from '../../packages/tooling/setup/root.mjs';

describe('the elements', () => {
  it('have a story, scenarios and a test each', () => assert.deepEqual(checkElements(root), []));
  it('are classes of at most 200 lines', () => assert.deepEqual(checkClasses(root), []));

  it('are measured from the class to its last brace', () => {
    assert.deepEqual(classLines('/** A doc comment. */\nexport class A {\n  b = 1;\n}\n'), [{ name: 'A', lines: 3 }]);
  });
});
