import { expect } from '@open-wc/testing';
import type { Series } from '@draagkracht/model';
import { multiplesOf } from '../../../packages/charts/src/small-multiples/multiples.series.js';
import { scenarios } from '../../../stories/charts/small-multiples/small-multiples.scenarios.js';

const wishes = { region: '', policy: 'publiek' } as const;

describe('multiplesOf', () => {
  it('is nothing without a series', () => expect(multiplesOf([], undefined, wishes)).to.equal(undefined));

  it('looks at the last period of all, also for an area that ends before it', () => {
    const { lines, span } = multiplesOf(scenarios.gaps.series, undefined, wishes)!;
    expect([span!.first.period, span!.last.period]).to.deep.equal(['2016JJ00', '2024JJ00']);
    expect(lines.find(({ name }) => name === 'Havenkwartier')!.last).to.equal(undefined);
    expect(lines.find(({ name }) => name === 'Noord')!.last!.gap).to.equal('suppressed');
  });

  it('has one scale that holds every figure and the reference, but not the counts of a whole municipality', () => {
    const { extent, lines } = multiplesOf(scenarios.typical.series, scenarios.typical.reference, wishes)!;
    for (const { points } of lines)
      for (const { value } of points) expect(value).to.be.at.least(extent!.low).and.at.most(extent!.high);
    expect(multiplesOf(scenarios.counts.series, scenarios.counts.reference, wishes)!.extent!.high).to.be.below(300);
    expect(multiplesOf(scenarios.nothingKnown.series, undefined, wishes)!.extent).to.equal(undefined);
  });

  it('hides small numbers as the policy asks', () => {
    const [given] = scenarios.counts.series;
    const small: Series = { ...given!, points: [{ period: '2024JJ00', value: 4 }] };
    const gapUnder = (policy: 'publiek' | 'intern') =>
      multiplesOf([small], undefined, { ...wishes, policy })!.lines[0]!.last!.gap;
    expect(gapUnder('publiek')).to.equal('suppressed');
    expect(gapUnder('intern')).to.equal(undefined);
  });

  it('knows the own area by code or by name, and puts points in order', () => {
    const { series } = scenarios.typical;
    for (const region of ['BU99990004', 'bloemenbuurt'])
      expect(
        multiplesOf(series, undefined, { ...wishes, region })!.lines.flatMap(({ own, name }) => (own ? name : [])),
      ).to.deep.equal(['Bloemenbuurt']);
    const turned = [{ ...series[0]!, points: series[0]!.points.toReversed() }];
    const { points } = multiplesOf(turned, undefined, wishes)!.lines[0]!;
    expect(points.map(({ at }) => at)).to.deep.equal(points.map(({ at }) => at).toSorted((a, b) => a - b));
  });

  it('takes what is no finite number for not known', () => {
    const odd = [{ ...scenarios.oneArea.series[0]!, points: [{ period: '2024JJ00', value: Number.NaN }] }];
    expect(multiplesOf(odd, undefined, wishes)!.lines[0]!.last!.gap).to.equal('missing');
  });
});
