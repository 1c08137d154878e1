import { expect } from '@open-wc/testing';
import { currentDataset } from '@draagkracht/model';

const set = (id: string, follows?: string, importedAt = '2026-01-05T09:00:00Z') => ({
  id,
  importedAt,
  ...(follows === undefined ? {} : { follows }),
});

describe('currentDataset', () => {
  it('is the one asked for when none continues it, and nothing when it is gone', () => {
    expect(currentDataset([set('a'), set('b')], 'a')?.id).to.equal('a');
    expect(currentDataset([set('b', 'a')], 'weg')).to.equal(undefined);
  });

  it('follows from year to year, whatever the order of the list', () => {
    const chain = [set('d', 'c'), set('b', 'a'), set('a'), set('c', 'b'), set('x')];
    for (const id of ['a', 'b', 'c', 'd']) expect(currentDataset(chain, id)?.id).to.equal('d');
  });

  it('takes what was taken in last when two continue the same one', () => {
    const two = [set('a'), set('b', 'a', '2026-03-01T00:00:00Z'), set('c', 'a', '2026-02-01T00:00:00Z')];
    expect(currentDataset(two, 'a')?.id).to.equal('b');
  });

  it('brings the older back when the newer is removed', () => {
    expect(currentDataset([set('a'), set('b', 'a')], 'a')?.id).to.equal('b');
    expect(currentDataset([set('a')], 'a')?.id).to.equal('a');
  });

  it('ends, also where data sets follow one another in a circle', () => {
    expect(currentDataset([set('a', 'b'), set('b', 'a')], 'a')?.id).to.equal('b');
  });

  it('finds the newest of a data set that is itself gone', () => {
    expect(currentDataset([set('b', 'a')], 'a')?.id).to.equal('b');
  });
});
