import { expect } from '@open-wc/testing';
import type { Series } from '@draagkracht/model';
import { chanceSentence } from '@draagkracht/base/words.js';
import { chanceOf, standsOut } from '../../../packages/dashboard/src/outcome-dashboard/chance.view.js';

const seriesOf = (values: readonly number[]): Series => ({
  indicator: { id: 'a', label: { nl: 'A', en: 'A' }, unit: '%', decimals: 1, direction: 'neutral' },
  points: values.map((value, at) => ({ period: `${2010 + at}JJ00`, value })),
});
const quiet = seriesOf([5, 6, 5, 6, 5, 6, 5, 6]);
const rising = seriesOf([1, 2, 3, 4, 5, 6, 7, 8]);
const short = seriesOf([5, 6]);

describe('chance findings', () => {
  it('counts a figure as standing out by a rule, and leaves out what no rule can judge', () => {
    expect(standsOut(quiet)).to.equal(false);
    expect(standsOut(rising)).to.equal(true);
    expect(standsOut(short)).to.equal(undefined);
  });
  it('counts a tested difference as well', () => {
    const point = (period: string, numerator: number) => ({
      period,
      value: numerator / 10,
      numerator,
      denominator: 1000,
    });
    const tested = (last: number): Series => ({ ...short, points: [point('2023JJ00', 100), point('2024JJ00', last)] });
    expect(standsOut(tested(300))).to.equal(true);
    expect(standsOut(tested(101))).to.equal(false);
  });
  it('is silent with fewer than five, and says no number found where nothing was judged', () => {
    expect(chanceOf([quiet, quiet, rising, rising])).to.equal(undefined);
    expect(chanceOf([short, short, short, short, short])).to.not.have.property('found');
  });
  it('says how many to expect, the chance of one, and how many there are', () => {
    const findings = chanceOf([rising, ...Array.from({ length: 11 }, () => quiet)])!;
    expect(findings).to.deep.include({ looks: 12, found: 1 });
    expect(chanceSentence(findings, 'nl')).to.match(
      /^Van 12 cijfers wijken er gemiddeld 0,6 af door toeval\. De kans dat er minstens één door toeval afwijkt, is 46%\. Hier wijken er 1 af\. Dat kan toeval zijn\.$/,
    );
  });
  it('says when more stand out than chance gives', () => {
    const findings = chanceOf([rising, rising, rising, quiet, quiet])!;
    expect(chanceSentence(findings, 'nl')).to.include('Dat is meer dan bij toeval past');
  });
});
