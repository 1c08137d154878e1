import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inColumns } from '../../packages/cli/src/columns.js';

it('inColumns sets texts below each other', () => {
  assert.equal(
    inColumns(
      [
        ['Rijen', '3'],
        ['Decimaalteken', ','],
        ['', 'nog een'],
      ],
      '  ',
    ),
    '  Rijen          3\n  Decimaalteken  ,\n                 nog een',
  );
  assert.equal(inColumns([]), '');
});
