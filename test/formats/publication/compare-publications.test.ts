import { expect } from '@open-wc/testing';
import { comparePublications, publicationText, readJsonStat } from '@draagkracht/formats';
import { madeParts, madePublication } from './made-publication.js';

const read = (values: number[], gaps: number[]) => {
  const { tables } = madeParts();
  const { indicator, block } = tables[0]!;
  const other = { ...block, values: Float64Array.from(values), gaps: Uint8Array.from(gaps) };
  return readJsonStat(publicationText(madePublication({ tables: [{ indicator, block: other }] })));
};

describe('comparing publications', () => {
  it('names every figure that differs and how', () => {
    const before = read([60, 45, Number.NaN, 10, 25, Number.NaN], [0, 0, 2, 0, 0, 1]);
    const after = read([60, 50, 15, Number.NaN, Number.NaN, 35], [0, 0, 0, 2, 1, 0]);
    const found = comparePublications(before, after);
    expect(found.map(({ region, period, change }) => [region, period.slice(0, 4), change])).to.deep.equal([
      ['GM0001', '2023', 'other-figure'],
      ['GM0001', '2024', 'now-shown'],
      ['GM0002', '2022', 'now-hidden'],
      ['GM0002', '2024', 'added'],
      ['GM0002', '2023', 'removed'],
    ]);
    expect(found[0]).to.include({ before: 45, after: 50 });
    expect(comparePublications(before, before)).to.deep.equal([]);
  });
});
