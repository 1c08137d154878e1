import { expect } from '@open-wc/testing';
import { draftProblems, fieldsOf, monitorIndicator } from '@draagkracht/model';

const good = {
  resultId: '',
  label: 'Eenzaam',
  definition: '',
  numerator: '',
  denominator: '',
  unit: '%',
  decimals: 1,
  direction: 'lower',
  kind: 'survey',
  level: 'population',
  lifeDomains: [],
  laws: [],
  tasks: [],
  sourceName: '',
  tableId: '',
  breaks: [],
  readWith: [],
  place: 0,
};
const problems = (change: object): unknown =>
  draftProblems(monitorIndicator, { ...good, ...change }, '2026-11-22').map(({ field, code }) => `${field} ${code}`);

describe('an indicator on the monitor', () => {
  it('needs a name, a side that is better, how it came about and who it is about', () => {
    expect(problems({})).to.deep.equal([]);
    expect(problems({ label: '', direction: undefined, kind: undefined, level: undefined })).to.deep.equal([
      'label required',
      'direction required',
      'kind required',
      'level required',
    ]);
  });
  it('has breaks with a period and a reason', () =>
    expect(problems({ breaks: [{ period: '2021JJ00', reason: '' }] })).to.deep.equal(['breaks.0.reason required']));
  it('does not put where its figures are: that is chosen from what there is', () =>
    expect(fieldsOf(monitorIndicator.schema).map(({ name }) => name)).to.not.include.members([
      'link',
      'place',
      'readWith',
    ]));
});
