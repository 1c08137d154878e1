import { expect } from '@open-wc/testing';
import { draftProblems, target } from '@draagkracht/model';

const good = {
  indicatorId: 'i',
  region: 'GM0344',
  direction: 'lower',
  value: 0,
  period: '2028JJ00',
  steps: [{ period: '2027JJ00', value: 3 }],
  setBy: 'gemeenteraad',
  setOn: '2025-11-06',
  basis: 'Programmabegroting 2026',
};
const problems = (change: object): unknown =>
  draftProblems(target, { ...good, ...change }, '2026-11-22').map(({ field, code }) => `${field} ${code}`);

describe('a target', () => {
  it('is whole with a direction, a value, an end, who set it, when, and on what ground; nought is a value', () => {
    expect(problems({})).to.deep.equal([]);
    for (const name of ['direction', 'value', 'period', 'setBy', 'setOn', 'basis'])
      expect(problems({ [name]: name === 'direction' || name === 'value' ? undefined : '' }), name).to.deep.equal([
        `${name} required`,
      ]);
  });
  it('has steps with a period and a value', () =>
    expect(problems({ steps: [{ period: '2027', value: undefined }] })).to.deep.equal([
      'steps.0.period invalid',
      'steps.0.value required',
    ]));
  it('may say why its side is better, where a figure has none', () =>
    expect(problems({ why: 'Minder wachten' })).to.deep.equal([]));
});
