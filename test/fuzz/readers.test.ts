import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attempt, inputOf } from './attack.js';

const SEED = 20_261_122;
const COUNT = 4000;

describe('mutated inputs of every format', () => {
  it('are the same for the same number', () => assert.deepEqual(inputOf(SEED, 7), inputOf(SEED, 7)));

  it(`end in a table or a refusal, ${COUNT} of them`, async () => {
    const failures: string[] = [];
    for (let number = 0; number < COUNT; number++) {
      const { failure, kind } = await attempt(SEED, number, () => performance.now());
      if (failure !== undefined) failures.push(`${number} (${kind}): ${failure}`);
    }
    assert.deepEqual(failures, []);
  });
});
