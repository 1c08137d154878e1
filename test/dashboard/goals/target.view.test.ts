import { expect } from '@open-wc/testing';
import { targetLacks, targetQuestions } from '../../../packages/dashboard/src/goals/target.view.js';

const good = {
  direction: 'lower',
  value: 5,
  period: '2028JJ00',
  steps: [],
  setBy: 'gemeenteraad',
  setOn: '2025-11-06',
  basis: 'Programmabegroting 2026',
  why: '',
};
const today = '2026-03-01';

describe('a target', () => {
  it('is refused without direction, value, end, ground, day and who set it: each by name', () => {
    expect(targetLacks(good, 'lower')).to.be.empty;
    expect(targetLacks({ steps: [] }, 'lower')).to.deep.equal([
      'direction',
      'value',
      'period',
      'setBy',
      'setOn',
      'basis',
    ]);
    for (const name of ['direction', 'value', 'period', 'setBy', 'setOn', 'basis'])
      expect(targetLacks({ ...good, [name]: name === 'value' ? undefined : ' ' }, 'lower'), name).to.deep.equal([name]);
    expect(targetLacks({ ...good, value: 0 }, 'lower'), 'nought is a value').to.be.empty;
  });
  it('asks for a sentence where no side is better', () => {
    expect(targetLacks(good, 'neutral')).to.deep.equal(['why']);
    expect(targetLacks({ ...good, why: 'Wij willen minder wachten' }, 'neutral')).to.be.empty;
  });
  it('is asked about when it points the other way, lies in the past or was set later than today', () => {
    expect(targetQuestions(good, 'lower', today)).to.be.empty;
    expect(targetQuestions(good, 'higher', today)).to.deep.equal(['against']);
    expect(targetQuestions(good, 'neutral', today)).to.be.empty;
    expect(targetQuestions({ ...good, period: '2025JJ00' }, 'lower', today)).to.deep.equal(['past']);
    expect(targetQuestions({ ...good, period: '2026KW01' }, 'lower', today), 'not over yet').to.be.empty;
    expect(targetQuestions({ ...good, setOn: '2026-04-01' }, 'lower', today)).to.deep.equal(['set-later']);
  });
  it('is asked about when its steps come late, are out of order or go back', () => {
    const steps = (...given: [string, number][]) => ({
      ...good,
      steps: given.map(([period, value]) => ({ period, value })),
    });
    expect(targetQuestions(steps(['2026JJ00', 7], ['2027JJ00', 6]), 'lower', today)).to.be.empty;
    expect(targetQuestions(steps(['2028JJ00', 6]), 'lower', today)).to.deep.equal(['step-late']);
    expect(targetQuestions(steps(['2027JJ00', 6], ['2026JJ00', 6]), 'lower', today)).to.deep.equal(['step-order']);
    expect(targetQuestions(steps(['2026JJ00', 4], ['2027JJ00', 6]), 'lower', today)).to.deep.equal(['turns-back']);
  });
  it('bears anything that was half filled in', () =>
    expect(targetQuestions({ steps: [{}, { period: 'x' }], period: '', direction: undefined }, 'lower', today)).to.be
      .empty);
});
