import assert from 'node:assert/strict';
import { it } from 'node:test';
import { WrongUse } from '../../packages/cli/src/wrong-use.js';

it('WrongUse carries the sentence for the person who typed', () => {
  const error = new WrongUse('Geef één bestand.');
  assert.equal(error.message, 'Geef één bestand.');
  assert.equal(error.name, 'WrongUse');
});
