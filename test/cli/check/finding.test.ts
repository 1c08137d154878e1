import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { finderOf, type Said } from '../../../packages/cli/src/check/finding.js';

describe('a finding', () => {
  it('has its code, its place and its sentences, filled in', () => {
    const say = (name: string): Said => ({
      level: 'look',
      what: { nl: `Zie ${name}`, en: `See ${name}` },
      remedy: { nl: 'Doe', en: 'Do' },
    });
    const found = finderOf({ one: say });
    assert.deepEqual(found('one', '<p>', 'a'), { code: 'one', where: '<p>', ...say('a') });
    assert.deepEqual(found('one', { where: '<p>', line: 3 }, 'a'), { code: 'one', where: '<p>', line: 3, ...say('a') });
  });
});
