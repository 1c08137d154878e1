import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { steeringItems } from '@draagkracht/model';
import { gapsOf, selfOf, spreadOf } from '../../../packages/widgets/src/steering-mirror/gap.view.js';
import { mirrorRecord, tallyFor } from '../../../stories/widgets/steering-mirror/steering-mirror.scenarios.js';

const answer = fc.integer({ min: 1, max: 4 });

describe('what others answered', () => {
  it('is not there below five', () => {
    expect(spreadOf([1, 2, 3, 4])).to.equal(undefined);
    expect(spreadOf([1, 1, 2, 3, 4])).to.deep.equal({ people: 5, median: 2, low: 1, high: 3 });
  });

  it('tells no single low or high answer, and not whether all agreed', () => {
    const all = spreadOf([1, 1, 1, 1, 1]);
    expect(spreadOf([1, 1, 1, 1, 4])).to.deep.equal(all);
    expect(spreadOf([1, 2, 2, 2, 2])).to.deep.equal(spreadOf([2, 2, 2, 2, 4]));
  });

  it('has its median inside its range, and most answers too', () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 5, maxLength: 40 }), (answers) => {
        const { median, low, high } = spreadOf(answers)!;
        expect(median).to.be.within(low, high);
        expect(answers.filter((one) => one >= low && one <= high).length * 2).to.be.greaterThan(answers.length);
      }),
    );
  });

  it('is the same when any one of those at the ends answers something more extreme', () => {
    fc.assert(
      fc.property(fc.array(answer, { minLength: 5, maxLength: 12 }), (answers) => {
        const sorted = answers.toSorted((a, b) => a - b);
        expect(spreadOf([1, ...sorted.slice(1, -1), 4])).to.deep.include({
          low: spreadOf(sorted)!.low,
          high: spreadOf(sorted)!.high,
        });
      }),
    );
  });
});

describe('the gaps', () => {
  const record = mirrorRecord(1, { others: tallyFor(6)! });

  it('are of all eleven, the largest first, without a sum', () => {
    const gaps = gapsOf(record.data);
    expect(gaps).to.have.length(11);
    for (const [at, { size }] of gaps.entries()) if (at > 0) expect(size).to.be.at.most(gaps[at - 1]!.size);
    expect(gaps.filter(({ isGood }) => isGood)).to.have.length(6);
  });

  it('are named from one step on', () => {
    for (const { kind, size, self, others } of gapsOf(record.data)) {
      expect(kind === 'same').to.equal(size < 1);
      if (kind === 'more') expect(others!.median).to.be.greaterThan(self!);
    }
  });

  it('are not there without enough answers, and come in the order of the seed', () => {
    const gaps = gapsOf(mirrorRecord(1, { others: tallyFor(4)! }).data);
    expect(gaps.map(({ item }) => item)).to.deep.equal(steeringItems.map(({ value }) => value));
    expect(gaps.every(({ others, kind }) => !others && !kind)).to.equal(true);
    expect(gapsOf(mirrorRecord(1).data).every(({ others }) => !others)).to.equal(true);
  });

  it('guard each item by itself: one that many skipped is not shown', () => {
    const others = tallyFor(6)!;
    const skipped = { ...others, items: { ...others.items, trust: [0, 2, 1, 1] as [number, number, number, number] } };
    expect(gapsOf(mirrorRecord(1, { others: skipped }).data).at(-1)).to.include({ item: 'trust', others: undefined });
    expect(selfOf(record.data, 'trust')).to.equal(3);
  });
});
