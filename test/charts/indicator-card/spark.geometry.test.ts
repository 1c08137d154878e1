import { expect } from '@open-wc/testing';
import { chartSeriesOf } from '../../../packages/charts/src/outcome-chart/outcome-chart.series.js';
import { placeSpark, SPARK } from '../../../packages/charts/src/indicator-card/spark.geometry.js';
import {
  allScenarios,
  scenarios,
  type CardScenario,
} from '../../../stories/charts/indicator-card/indicator-card.scenarios.js';

const sparkOf = ({ series, others = [] }: CardScenario) =>
  placeSpark(chartSeriesOf(series, others, { kind: 'auto', smallNumberPolicy: '' }));

const numbersIn = (path: string): number[] => [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Number(text));

describe('placeSpark', () => {
  it('draws nothing of one figure, of none, and of areas beside one another', () => {
    for (const one of [scenarios.onePoint, scenarios.noPoints, scenarios.nothingKnown])
      expect(sparkOf(one)).to.equal(undefined);
  });

  it('keeps everything inside its box', () => {
    for (const [name, given] of allScenarios) {
      const spark = sparkOf(given);
      if (!spark) continue;
      for (const number of numbersIn(spark.line + (spark.target ?? '')))
        expect(number, name).to.be.at.least(0).and.at.most(SPARK.width);
      for (const { x, y } of [spark.last, ...spark.hollow]) {
        expect(x, name)
          .to.be.at.least(5)
          .and.at.most(SPARK.width - 5);
        expect(y, name)
          .to.be.at.least(5)
          .and.at.most(SPARK.height - 5);
      }
    }
  });

  it('interrupts the line at a gap and at a new definition', () => {
    const spark = sparkOf(scenarios.brokenLine)!;
    expect(spark.broken).to.equal(true);
    expect(spark.line.match(/M/g)).to.have.length(3);
    expect(sparkOf(scenarios.improvement)!.line.match(/M/g)).to.have.length(1);
  });

  it('marks the last figure, also when a gap follows it, and leaves provisional points open', () => {
    expect(sparkOf(scenarios.concern)!.last.mark).to.equal('concern');
    const provisional = sparkOf(scenarios.provisional)!;
    expect([provisional.last.hollow, provisional.hollow.length]).to.deep.equal([true, 1]);
    expect(sparkOf(scenarios.suppressed)!.last.gap).to.equal(undefined);
  });

  it('has the target in it, and tells when it does not begin at 0', () => {
    const spark = sparkOf(scenarios.filled)!;
    expect(spark.target).to.match(/^M/);
    expect(spark.last.x).to.be.below(SPARK.width - 60);
    expect(spark.zoomed).to.equal(true);
    expect(sparkOf(scenarios.improvement)!.zoomed).to.equal(false);
  });
});
