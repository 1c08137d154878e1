import { expect } from '@open-wc/testing';
import { learningDocument } from '../../../../packages/widgets/src/budget-tracker/reports/learning-report.words.js';
import { aboutOf, inventedYear, solvedOf, spentOf } from '../../../helpers/budget-year.js';

describe('learningDocument', () => {
  it('opens with what was solved without money, without a percentage of few', () => {
    expect(learningDocument(inventedYear(), 4, 'nl').lead).to.equal(
      'Van de 6 besloten aanvragen zijn er 2 opgelost zonder geld. Voor een percentage zijn het er te weinig.',
    );
    expect(learningDocument(aboutOf(), 2, 'nl').lead).to.equal('In kwartaal 2 is nog niets besloten.');
    expect(learningDocument(aboutOf({ cases: [solvedOf(1, '2026-10-01')] }), 4, 'en').lead).to.equal(
      '1 request was decided. It was solved without money.',
    );
  });
  it('gives a percentage from ten on', () => {
    const cases = [1, 2, 3]
      .map((at) => solvedOf(at, '2026-10-01'))
      .concat([4, 5, 6, 7, 8, 9, 10].map((at) => spentOf(at, 100, '2026-10-01')));
    expect(learningDocument(aboutOf({ cases }), 4, 'nl').lead).to.contain('Dat is 30%.');
  });
  it('names domains, kinds and reasons', () => {
    const { parts } = learningDocument(inventedYear(), 4, 'nl');
    expect(parts.map(({ rows, list }) => (rows ?? list ?? []).length)).to.deep.equal([5, 1, 3, 1]);
    expect(parts[1]?.rows?.[0]).to.deep.equal(['Eerst sparen, dan kopen', 'Zelfbedachte regel', { count: 1 }, 'Open']);
    expect(parts[2]?.rows?.[0]).to.deep.equal(['Eik-4', 'Opgelost zonder geld', 'Welzijn']);
  });
});
