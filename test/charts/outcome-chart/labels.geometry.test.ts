import { expect } from '@open-wc/testing';
import { axisOf } from '../../../packages/charts/src/outcome-chart/axes.geometry.js';
import { endLabels, placedLabels, roomBeside } from '../../../packages/charts/src/outcome-chart/labels.geometry.js';
import { scenarios, type ChartScenario } from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';
import { box, seriesOfScenario } from '../../helpers/charts.js';

const labels = (scenario: ChartScenario, width = box.width, compact = false): ReturnType<typeof endLabels> => {
  const chart = seriesOfScenario(scenario);
  return endLabels(chart, axisOf(chart, 4), { ...box, width }, compact, 'nl');
};
const texts = (scenario: ChartScenario, width?: number, compact?: boolean): string[] =>
  labels(scenario, width, compact).labels.map(({ text }) => text);

describe('labels beside lines', () => {
  it('are the last figure, with the centre where there is room', () => {
    expect(texts(scenarios.typical)).to.deep.equal(['78%', 'mediaan 73,5%']);
    expect(texts(scenarios.typical, 300)).to.deep.equal(['78%']);
    expect(texts(scenarios.typical, 640, true)).to.deep.equal(['78%']);
  });
  it('name the areas when there are several', () =>
    expect(texts(scenarios.companions)).to.include.members(['Zuilen-Noord 11,4%', 'Nederland 10,5%']));
  it('are cut where names are long, and are figures alone where there is no room even for that', () => {
    expect(texts(scenarios.longLabels)[0]).to.match(/^Industrie.*… 10,1%$/);
    expect(texts(scenarios.longLabels, 300)[0]).to.equal('10,1%');
  });
  it('have the end of the target', () => expect(texts(scenarios.target)).to.include('doel 82%'));
  it('print a centre without decimals it does not need', () =>
    expect(texts(scenarios.counts)).to.include('mediaan 7.465'));
  it('are none without figures', () => expect(texts(scenarios.onlyGaps)).to.deep.equal([]));

  it('get the room they need, less when their line ends before the picture does', () => {
    const chart = seriesOfScenario(scenarios.target);
    const beside = (at: number): number =>
      roomBeside([{ of: 'main', text: 'een lange naam 76%', at, value: 76 }], chart, 640, 13);
    expect(beside(2028 * 12)).to.be.greaterThan(beside(2024 * 12));
    expect(roomBeside([], chart, 640, 13)).to.equal(4);
  });

  it('are pushed apart, and say where they came from', () => {
    const plot = { left: 0, right: 100, top: 0, bottom: 100 };
    const same = (value: number): number => value;
    const [one, two] = placedLabels(
      [
        { of: 'main', text: 'a', at: 50, value: 40 },
        { of: 'target', text: 'b', at: 50, value: 42 },
      ],
      same,
      same,
      plot,
      13,
      4,
    );
    expect(two!.y - one!.y).to.be.at.least(16);
    expect([one!.from, two!.from]).to.deep.equal([undefined, 42]);
    expect([one!.x, two!.x]).to.deep.equal([60, 106]);
  });
});
