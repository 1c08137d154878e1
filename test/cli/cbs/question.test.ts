import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cbsHosts } from '@draagkracht/formats';
import { cbsQuestion, type CbsQuestion } from '../../../packages/cli/src/cbs/question.js';
import { WrongUse } from '../../../packages/cli/src/wrong-use.js';

const asked = (word: string, texts: Record<string, string> = {}): CbsQuestion | undefined =>
  cbsQuestion({ words: [word], texts, flags: new Set(), lists: {} }, 'nl');

describe('the question to CBS', () => {
  it('is in a number that says so, and in an address', () => {
    assert.deepEqual(asked('cbs:85984NED'), { tableId: '85984NED', hosts: cbsHosts });
    assert.equal(asked('https://opendata.cbs.nl/statline/#/CBS/nl/dataset/85984NED/table')!.tableId, '85984NED');
    assert.equal(asked('85984NED'), undefined);
    assert.equal(asked('kwb.csv'), undefined);
  });
  it('holds what was chosen; names may hold commas', () => {
    const { choice } = asked('cbs:85984NED', {
      measures: 'Huishoudens, relatief;Huishoudens',
      regions: 'GM0344, NL00',
      periods: '2022',
      where: 'Leeftijd=T001,A018;Geslacht=m',
    })!;
    assert.deepEqual(choice, {
      measures: ['Huishoudens, relatief', 'Huishoudens'],
      regions: ['GM0344', 'NL00'],
      periods: ['2022'],
      where: { Leeftijd: ['T001', 'A018'], Geslacht: ['m'] },
    });
  });
  it('goes to another host where one is named', () =>
    assert.deepEqual(asked('cbs:85984NED', { 'cbs-host': 'http://localhost:8080/' })!.hosts, {
      v4: 'http://localhost:8080/odata/v1/CBS',
      v3: 'http://localhost:8080/ODataFeed/odata',
    }));
  it('refuses a choice from a file, and one that cannot be read', () => {
    assert.throws(() => asked('kwb.csv', { regions: 'GM0344' }), WrongUse);
    assert.throws(() => asked('cbs:85984NED', { where: 'Leeftijd' }), /Leeftijd/);
  });
});
