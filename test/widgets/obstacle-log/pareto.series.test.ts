import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { obstacleKinds, type Obstacle, type ObstacleKind } from '@draagkracht/model';
import { countedUnder, paretoOf } from '../../../packages/widgets/src/obstacle-log/pareto.series.js';
import { obstacleRecord } from '../../../stories/widgets/obstacle-log/obstacle-log.scenarios.js';

const of = (counts: Partial<Record<ObstacleKind, number>>): Obstacle[] =>
  Object.entries(counts).flatMap(([kind, count]) =>
    Array.from({ length: count }, () => obstacleRecord(1, [3], { kind: kind as ObstacleKind }).data),
  );
const few = (counts: Partial<Record<ObstacleKind, number>>) => paretoOf(of(counts), 'obstacles').few;

describe('kinds of obstacle by how much there is of each', () => {
  it('has all eight, the largest first, equal ones in the order of the seed', () => {
    const { kinds, total } = paretoOf(of({ habit: 2, system: 2, procedure: 5 }), 'obstacles');
    expect(kinds.map(({ kind }) => kind).slice(0, 4)).to.deep.equal(['procedure', 'system', 'habit', 'self-made-rule']);
    expect([kinds.length, total]).to.deep.equal([8, 9]);
  });

  it('speaks of parts from ten on', () => {
    expect(paretoOf(of({ habit: 9 }), 'obstacles').kinds[0]).to.deep.equal({ kind: 'habit', count: 9, isMost: false });
    const { kinds } = paretoOf(of({ habit: 8, system: 2 }), 'obstacles');
    expect(kinds[0]).to.deep.equal({ kind: 'habit', count: 8, share: 0.8, cumulative: 0.8, isMost: true });
    expect(kinds[1]?.cumulative).to.equal(1);
  });

  it('names the smallest number of kinds that make 80%, with those as large as the last', () => {
    expect(few({ habit: 8, system: 2 })).to.deep.equal({ kinds: 1, count: 8 });
    expect(few({ habit: 10, system: 5, procedure: 3, prejudice: 2 })).to.deep.equal({ kinds: 3, count: 18 });
    expect(few({ habit: 10, system: 3, procedure: 3, prejudice: 1 })).to.deep.equal({ kinds: 3, count: 16 });
  });

  it('names none where it is spread, and none where the few are all there are', () => {
    expect(few({ habit: 5, system: 5 })).to.equal(undefined);
    expect(few({ habit: 12 })).to.equal(undefined);
    expect(few({ habit: 4, system: 4, procedure: 4, prejudice: 4, 'legal-rule': 4, 'self-made-rule': 1 })).to.equal(
      undefined,
    );
  });

  it('counts times inside, and obstacles outside', () => {
    const met = [obstacleRecord(1, [9, 8, 7]).data, obstacleRecord(2, [3], { kind: 'habit' }).data];
    expect(paretoOf(met, countedUnder('intern')).total).to.equal(4);
    expect(paretoOf(met, countedUnder('publiek')).total).to.equal(2);
    expect(countedUnder('streng')).to.equal('obstacles');
  });

  it('adds up, never falls in its running part, and names few only when they make 80%', () => {
    const counts = fc.record(
      Object.fromEntries(obstacleKinds.map(({ value }) => [value, fc.nat(12)])) as Record<
        ObstacleKind,
        fc.Arbitrary<number>
      >,
    );
    fc.assert(
      fc.property(counts, (given) => {
        const { kinds, total, few: named } = paretoOf(of(given), 'obstacles');
        expect(kinds.reduce((sum, { count }) => sum + count, 0)).to.equal(total);
        for (const [at, { count }] of kinds.entries()) if (at > 0) expect(count).to.be.at.most(kinds[at - 1]!.count);
        if (named) expect(named.count).to.be.at.least(total * 0.8);
      }),
      { numRuns: 50 },
    );
  });
});
