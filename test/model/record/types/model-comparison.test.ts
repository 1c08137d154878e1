import { expect } from '@open-wc/testing';
import {
  checkRecord,
  draftProblems,
  modelComparison,
  modelPairs,
  newRecord,
  type ModelComparison,
} from '@draagkracht/model';

const blank: ModelComparison = {
  subjectKind: 'contract',
  subjectLabel: 'Contract dagbesteding',
  sheets: [],
  evidence: [],
  revealed: false,
  change: '',
  ownerRole: '',
  reviewOn: '',
  learned: '',
};
const making = { id: '3f1c2f6e-8f0a-4a52-9a51-0b7b3f6f2a11', now: '2026-11-22T09:00:00.000Z', authorRole: '' };
const fault = (change: Partial<ModelComparison>): string | undefined => {
  const checked = checkRecord(newRecord(modelComparison, { ...blank, ...change }, making), [modelComparison]);
  return checked.ok ? undefined : checked.fault.path;
};
const score = (pair: 1 | 2, now: 1 | 5 = 1) => ({ pair, now, wanted: 1 as const });

describe('a comparison of two models', () => {
  it('knows the seven pairs of the seed, word for word', () => {
    expect(modelPairs.map(({ medical, social }) => [medical.nl, social.nl])).to.deep.equal([
      ['Doelgroepdenken en labels', 'Denken vanuit persoonlijke interesses en wensen'],
      ['Aanpassing en beheersing', 'Ontwikkeling en toekomstplanning'],
      ['Zorgbehoefte', 'Ontwikkelingsbehoefte'],
      ['Kennis bij de professional', 'Gedeelde kennis bij de mens, zijn naasten en de professional'],
      ['Interventie gericht op cliënt', 'Interventie gericht op samenleving en positie van de mens daarin'],
      ['Problematiseren en oplossingsgericht werken', 'Versterken van eigen kracht en sociale rollen'],
      ['Hulpverlening', 'Support'],
    ]);
    for (const { medical, social } of modelPairs) expect(medical.en && social.en).to.not.equal('');
  });

  it('keeps rows of scores without a person, each pair once', () => {
    expect(fault({ sheets: [{ id: 'a1b2c3d4', scores: [score(1), score(2, 5)] }] })).to.equal(undefined);
    expect(fault({ sheets: [{ id: 'a1b2c3d4', scores: [score(1), score(1)] }] })).to.equal('sheets.0.scores');
    expect(fault({ sheets: [{ id: 'a1b2c3d4', scores: [] }] })).to.equal('sheets.0.scores');
  });

  it('refuses a place outside 1 to 5', () => {
    const scores = [{ pair: 1, now: 6, wanted: 1 }] as unknown as ModelComparison['sheets'][number]['scores'];
    expect(fault({ sheets: [{ id: 'a1b2c3d4', scores }] })).to.equal('sheets.0.scores.0.now');
  });

  it('asks for one change with a role and a day that still comes', () => {
    const change = { pair: '3', change: 'Wij vragen naar wensen', ownerRole: 'inkoop', reviewOn: '2026-11-21' };
    const of = (given: object): string[] =>
      draftProblems(modelComparison, { ...blank, ...given }, '2026-11-22').map(
        ({ field, code }) => `${field}: ${code}`,
      );
    expect(of(change)).to.deep.equal(['reviewOn: not-future']);
    expect(of({ ...change, reviewOn: '2027-01-10' })).to.deep.equal([]);
    expect(of({ ...change, pair: '8', reviewOn: '2027-01-10' })).to.deep.equal(['pair: not-in-list']);
  });
});
