import { expect } from '@open-wc/testing';
import { SourceError } from '@draagkracht/model';
import type { CapacityWishes } from '../../../packages/charts/src/capacity-outlook/capacity-outlook.input.js';
import { inputOfSource } from '../../../packages/charts/src/capacity-outlook/outlook-source.js';
import { inputMessages } from '../../../packages/charts/src/shared/messages.js';
import { seriesFrom } from '../../helpers/series.js';

const none: CapacityWishes = {
  rows: [],
  regionName: '',
  older: '',
  projectedFrom: undefined,
  source: '',
  projectionSource: '',
};
const read = (state: Parameters<typeof inputOfSource>[0]) => inputOfSource(state, none);
const people = (first: number) =>
  seriesFrom(first, [10, 12], { unit: '', source: { name: 'CBS', tableId: '03759ned' } });

describe('inputOfSource', () => {
  it('joins the two series of a file, and names their source once', () => {
    const input = read({ state: 'ready', series: { pool: people(2024), oldest: people(2024) } });
    expect(input).to.have.nested.property('data.rows.length', 2);
    expect(input).to.have.deep.nested.property('data.sources', [{ name: 'CBS', tableId: '03759ned' }]);
  });

  it('refuses two series without a year in common', () => {
    const apart = read({ state: 'ready', series: { pool: people(2024), oldest: people(2034) } });
    expect(apart).to.deep.equal({ kind: 'table-fault', code: 'unlike-years', where: '' });
  });

  it('says what became of a file', () => {
    const cause = new SourceError('not-found', 'x.csv');
    const failed = read({ state: 'failed', code: 'not-found', detail: 'x.csv', cause });
    expect(failed?.kind === 'source' && failed.say(inputMessages('nl'))).to.include('x.csv is niet gevonden');
    expect(read({ state: 'loading' })).to.include({ kind: 'source', isFault: false });
    expect(read({ state: 'no-reader' })).to.include({ kind: 'source', isFault: true });
    expect(read({ state: 'none' })).to.equal(undefined);
  });
});
