import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { MISSING, sameText, type Series } from '@draagkracht/model';
import { nearestPoint, shownIn } from '../../../packages/charts/src/outcome-chart/outcome-chart.geometry.js';
import type { PlacedTime } from '../../../packages/charts/src/outcome-chart/placed.geometry.js';
import {
  allScenarios,
  scenarios,
  type ChartScenario,
} from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';
import { placedScenario, pictureText } from '../../helpers/charts.js';

const time = (scenario: ChartScenario, width?: number, em?: number): PlacedTime =>
  placedScenario(scenario, width, em) as PlacedTime;

describe('where things lie', () => {
  for (const [name, scenario] of allScenarios)
    it(`${name}: everything lies inside its box, at every width`, () => {
      for (const [width, em] of [
        [240, 16],
        [320, 16],
        [480, 16],
        [640, 16],
        [640, 32],
        [1200, 16],
      ] as const) {
        const placed = placedScenario(scenario, width, em);
        for (const x of placed.xs) expect(x).to.be.within(0, width);
        for (const y of placed.ys) expect(y).to.be.within(0, placed.box.height);
        if (placed.form === 'areas') continue;
        for (const label of placed.labels) expect(label.y).to.be.within(-em, placed.box.height);
        for (const { x, y } of placed.events) expect([x >= 0 && x <= width, y >= 0]).to.deep.equal([true, true]);
      }
    });

  it('labels at the end never lie over one another', () => {
    for (const [, scenario] of allScenarios) {
      const placed = placedScenario(scenario);
      if (placed.form === 'areas') continue;
      const ys = placed.labels.map(({ y }) => y).sort((a, b) => a - b);
      ys.forEach((y, at) => at > 0 && expect(y - ys[at - 1]!).to.be.at.least(13));
    }
  });

  it('names lines beside them where there is room, and says when not', () => {
    expect(time(scenarios.companions).labels.map(({ text }) => text)).to.include.members([
      'Zuilen-Noord 11,4%',
      'Utrecht 9,9%',
      'Nederland 10,5%',
    ]);
    expect(shownIn(time(scenarios.companions)).named).to.equal(true);
    expect(time(scenarios.companions, 280).labels.map(({ text }) => text)).to.include('11,4%');
    expect(shownIn(time(scenarios.companions, 280)).named).to.equal(false);
    expect(shownIn(time(scenarios.longLabels)).named).to.equal(false);
  });

  it('numbers of events never overlap', () => {
    const { events, eventRadius } = time(scenarios.events, 320);
    for (const a of events)
      for (const b of events) if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).to.be.at.least(eventRadius * 2);
  });

  it('a line breaks at a gap and at a break', () => {
    expect(time(scenarios.break).line.match(/M/g)).to.have.length(2);
    expect(time(scenarios.break).breaks).to.have.length(1);
    expect(time(scenarios.gaps).line.match(/M/g)).to.have.length(5);
  });

  it('a target to come lengthens time; one of the past does not', () => {
    const { indicator } = scenarios.target.series;
    const late = time(scenarios.target);
    const early = time({
      about: '',
      series: {
        ...scenarios.target.series,
        indicator: { ...indicator, target: { ...indicator.target, path: [{ period: '1990JJ00', value: 74 }] } },
      },
    });
    expect(late.xs.at(-1)!).to.be.lessThan(early.xs.at(-1)!);
    expect(early.xs[0]!).to.be.lessThan(early.plot.left + 13);
    expect(early.target!.steps).to.deep.equal([]);
  });

  it('limits are drawn only where a figure can be', () => {
    const { segments, plot } = time(scenarios.shift);
    const heights = segments.flatMap(({ limits }) =>
      [...limits!.path.matchAll(/M\S+ (\S+?)H/g)].map(([, y]) => Number(y)),
    );
    expect(heights).to.have.length(2 * segments.length);
    for (const y of heights) expect(y >= plot.top && y <= plot.bottom).to.equal(true);
  });

  it('large numbers are written in millions and billions', () => {
    expect(time(scenarios.hugeNumbers)).to.deep.include({ unit: 'miljard euro' });
    expect(time(scenarios.hugeNumbers).labels[0]!.text).to.equal('7,40');
  });

  it('zero has a line of its own between figures on both sides', () => {
    expect(time(scenarios.negative).zero).to.be.a('number');
    expect(time(scenarios.typical).zero).to.equal(undefined);
  });

  it('a reader finds the nearest point, or area', () => {
    const placed = time(scenarios.typical);
    placed.xs.forEach((x, at) => expect(nearestPoint(placed, x + 3, 0)).to.equal(at));
    const areas = placedScenario(scenarios.onePeriod);
    areas.ys.forEach((y, at) => expect(nearestPoint(areas, 0, y - 3)).to.equal(at));
    expect(nearestPoint(placedScenario(scenarios.noPoints), 5, 5)).to.equal(-1);
  });

  it('many points become a line reduced to the pixels, with the outlier drawn', () => {
    const placed = time(scenarios.manyPoints);
    expect(placed.dense).to.equal(true);
    expect(placed.points.length).to.be.lessThan(60);
    expect(placed.points.some(({ mark, y }) => mark === 'concern' && y < placed.plot.top + 40)).to.equal(true);
  });

  it('no series, however odd, gives a number that is none', () => {
    const value = fc.oneof(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.constantFrom(0, 1e-9, -0),
      fc.constant(MISSING),
    );
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 30 }),
        fc.integer({ min: 1, max: 900 }),
        fc.constantFrom('%', '', 'euro'),
        (values, width, unit) => {
          const series: Series = {
            indicator: { id: 'x', label: sameText('x'), unit, decimals: 1, direction: 'higher' },
            points: values.map((one, at) => ({ period: `${1990 + at}JJ00`, value: one })),
          };
          expect(pictureText(placedScenario({ about: '', series }, width), 0)).to.not.match(/NaN|undefined|Infinity/);
        },
      ),
      { numRuns: 60 },
    );
  });
});
