import { expect } from '@open-wc/testing';
import { scenarios } from '../../../stories/charts/benchmark-funnel/benchmark-funnel.scenarios.js';
import { ownDropped, ownPoint } from '../../../packages/charts/src/benchmark-funnel/benchmark-funnel.series.js';
import { chartOfFunnel } from '../../helpers/funnel.js';

describe('a comparison judged as a page wishes', () => {
  it('reads areas by number of people, and knows the own one by code or by name', () => {
    const chart = chartOfFunnel(scenarios.typical);
    const people = chart.points.map(({ population }) => population);
    expect([...people].sort((a, b) => a - b)).to.deep.equal(people);
    expect(ownPoint(chart)?.label).to.equal('Voorbeeldstad 41');
    expect(ownPoint(chartOfFunnel(scenarios.typical, { own: 'voorbeeldstad 41' }))?.code).to.equal('GM2040');
  });
  it('hides a small count, and its place with it', () => {
    const chart = chartOfFunnel(scenarios.ownHidden);
    expect(chart.ownAt).to.equal(-1);
    expect(ownDropped(chart)?.gap).to.deep.equal({ kind: 'suppressed', reason: 'small-count' });
    expect(chart.verdict.k).to.equal(59);
    expect(ownPoint(chartOfFunnel(scenarios.intern))?.count).to.equal(6);
  });
  it('asks more people of a survey than of a register', () => {
    const few = {
      ...scenarios.proportion,
      comparison: {
        ...scenarios.proportion.comparison,
        units: scenarios.proportion.comparison.units.map((unit, at) =>
          at === 0 ? { ...unit, population: 29, count: 20 } : unit,
        ),
      },
    };
    expect(chartOfFunnel(few).verdict.k).to.equal(39);
  });
  it('compares the own class, and widens one that is too small', () => {
    expect(chartOfFunnel(scenarios.ownClass).group).to.deep.include({ own: '2', groups: ['2'], inOwn: 12 });
    expect(chartOfFunnel(scenarios.classTooSmall).group).to.deep.include({ own: '1', groups: ['1', '2', '3'] });
    expect(chartOfFunnel(scenarios.noOwn, { centre: 'group' }).groupUnknown).to.equal(true);
  });
  it('has the reason of a class of CBS when it is told which it is', () => {
    const { comparison } = scenarios.ownClass;
    const chart = chartOfFunnel({ ...scenarios.ownClass, comparison: { ...comparison, groupFeature: 'urbanity' } });
    expect(chart.reason).to.deep.equal({
      way: 'class',
      feature: 'urbanity',
      ownClass: 2,
      classes: [2],
      inOwnClass: 12,
    });
  });
  it('judges by the levels asked for', () => {
    expect(ownPoint(chartOfFunnel(scenarios.justOutside))?.place).to.equal('beyond-95');
    expect(ownPoint(chartOfFunnel(scenarios.outerOnly))?.place).to.equal('within');
    expect(ownPoint(chartOfFunnel(scenarios.farOutside, { levels: '95' }))?.place).to.equal('beyond-95');
  });
  it('knows what its areas are called by their codes', () => {
    expect([scenarios.typical, scenarios.districts].map((scenario) => chartOfFunnel(scenario).area)).to.deep.equal([
      'municipality',
      'district',
    ]);
    const unknown = scenarios.typical.comparison.units.map((unit, at) => ({ ...unit, code: String(at) }));
    expect(chartOfFunnel({ about: '', comparison: { ...scenarios.typical.comparison, units: unknown } }).area).to.equal(
      'area',
    );
  });
  it('takes what is no number for not known', () => {
    const units = [
      ...scenarios.typical.comparison.units,
      { code: 'GM0001', label: 'X', count: null as unknown as number, population: Number.POSITIVE_INFINITY },
    ];
    const chart = chartOfFunnel({ about: '', comparison: { ...scenarios.typical.comparison, units } });
    expect(chart.verdict.dropped[0]).to.deep.include({ code: 'GM0001', reason: 'gap' });
  });
});
