import { expect } from '@open-wc/testing';
import { draftProblems, turnCurve } from '@draagkracht/model';

const good = {
  result: 'Iedereen heeft iemand',
  level: 'population',
  indicator: 'Aandeel dat zich eenzaam voelt',
  unit: '%',
  figures: '2020 41\n2022 43',
  source: '',
  ifNothingWhy: '',
  storyFactors: [],
  partners: [],
  ideas: [{ text: 'Koffie in de hal', cost: 'none', evidence: 'practice', reach: '' }],
  chosen: [{ what: 'Koffie in de hal', ownerRole: 'opbouwwerk', by: '2026-12-20' }],
};
const of = (change: object): string[] =>
  draftProblems(turnCurve, { ...good, ...change }, '2026-11-22').map(({ field, code }) => `${field}: ${code}`);

describe('a conversation about a curve', () => {
  it('ends in at most three actions, each with an owner and a day', () => {
    expect(of({})).to.deep.equal([]);
    expect(of({ chosen: [] })).to.deep.equal(['chosen: required']);
    expect(of({ chosen: [{ what: 'Iets', ownerRole: ' ', by: '' }] })).to.deep.equal([
      'chosen.0.ownerRole: required',
      'chosen.0.by: required',
    ]);
    expect(of({ chosen: Array(4).fill(good.chosen[0]) })).to.deep.equal(['chosen: too-many']);
  });

  it('asks for an idea that costs nothing before anything is chosen', () => {
    const ideas = [{ ...good.ideas[0], cost: 'high' }];
    expect(of({ ideas })).to.deep.equal(['ideas: refused', 'chosen: refused']);
    expect(of({ ideas, chosen: [] })).to.deep.equal(['ideas: refused', 'chosen: required']);
  });

  it('takes an expectation whole and the right way round', () => {
    expect(of({ ifNothingPeriod: '2028JJ00', ifNothingLow: 44, ifNothingHigh: 48 })).to.deep.equal([]);
    expect(of({ ifNothingPeriod: '2028JJ00' })).to.deep.equal(['ifNothingHigh: refused']);
    expect(of({ ifNothingPeriod: '2028JJ00', ifNothingLow: 48, ifNothingHigh: 44 })).to.deep.equal([
      'ifNothingHigh: refused',
    ]);
  });

  it('names the line of the figures it cannot read', () => {
    const [problem] = draftProblems(turnCurve, { ...good, figures: '2020 41\n2022 veel' }, '2026-11-22');
    expect([problem?.field, problem?.because?.nl]).to.deep.equal([
      'figures',
      'Regel 2 begrijpen wij niet. Schrijf op elke regel een periode en een getal, zoals: 2024 9,3.',
    ]);
  });
});
