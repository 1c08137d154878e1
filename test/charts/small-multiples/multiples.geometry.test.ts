import { expect } from '@open-wc/testing';
import {
  PANEL,
  placePanels,
  type PlacedPanels,
} from '../../../packages/charts/src/small-multiples/multiples.geometry.js';
import { multiplesOf } from '../../../packages/charts/src/small-multiples/multiples.series.js';
import {
  allScenarios,
  scenarios,
  type MultiplesScenario,
} from '../../../stories/charts/small-multiples/small-multiples.scenarios.js';

const placed = ({ series, reference }: MultiplesScenario): PlacedPanels =>
  placePanels(multiplesOf(series, reference, { region: '', policy: 'publiek' })!);

describe('placePanels', () => {
  it('keeps every line inside its picture', () => {
    for (const [name, given] of allScenarios) {
      const { panels, reference = '' } = placed(given);
      for (const path of [...panels.map(({ line }) => line), reference])
        for (const [, x, y] of path.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)) {
          expect(Number(x), name).to.be.at.least(0).and.at.most(PANEL.width);
          expect(Number(y), name).to.be.at.least(0).and.at.most(PANEL.height);
        }
    }
  });

  it('puts the same figure at the same height in every picture', () => {
    const { panels } = placed(scenarios.onePeriod);
    const lines = multiplesOf(scenarios.onePeriod.series, undefined, { region: '', policy: 'publiek' })!.lines;
    const heights = new Map(lines.map(({ last }, at) => [last!.value, panels[at]!.end!.y]));
    lines.forEach(({ last }, at) => expect(panels[at]!.end!.y).to.equal(heights.get(last!.value)));
    expect([...heights].toSorted(([a], [b]) => a - b).map(([, y]) => y)).to.deep.equal(
      [...heights.values()].toSorted((a, b) => b - a),
    );
  });

  it('interrupts lines at a new definition, and has no end where the last figure is hidden', () => {
    expect(placed(scenarios.brokenLine).panels.every(({ line }) => line.match(/M/g)!.length === 2)).to.equal(true);
    expect(placed(scenarios.gaps).panels.filter(({ end }) => !end)).to.have.length(3);
    expect(placed(scenarios.provisional).panels.every(({ end }) => end!.hollow)).to.equal(true);
  });

  it('does not draw the counts of a whole municipality', () => {
    expect(placed(scenarios.counts).reference).to.equal(undefined);
    expect(placed(scenarios.typical).reference).to.match(/^M/);
  });
});
