import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { distance, nearest } from '../../packages/cli/src/near.js';

describe('a word that was nearly right', () => {
  it('is as far as the letters that differ', () => {
    assert.equal(distance('kaart', 'kaart'), 0);
    assert.equal(distance('kart', 'kaart'), 1);
    assert.equal(distance('', 'abc'), 3);
    assert.equal(distance('abc', ''), 3);
  });

  it('finds the known word that was meant, and none when nothing comes near', () => {
    assert.equal(nearest('dk-outcome-chrat', ['dk-outcome-map', 'dk-outcome-chart']), 'dk-outcome-chart');
    assert.equal(nearest('Better', ['better', 'unit']), 'better');
    assert.equal(nearest('zzzz', ['better', 'unit']), undefined);
    assert.equal(nearest('a', []), undefined);
  });
});
