import { expect } from '@open-wc/testing';
import { councilDocument } from '../../../../packages/widgets/src/budget-tracker/reports/council-report.words.js';
import { aboutOf, inventedYear, lookBackOf, obstacleOf, spentOf } from '../../../helpers/budget-year.js';

describe('councilDocument', () => {
  it('says fewer than ten of few, and nothing of goals', () => {
    const { lead, parts } = councilDocument(inventedYear(), 'nl');
    expect(lead).to.equal(
      'In 2026 besloten de teams over minder dan 10 aanvragen. Over gehaalde doelen zijn er te weinig gegevens om iets te zeggen.',
    );
    expect(parts[0]?.rows?.[0]).to.deep.equal(['Besloten aanvragen', 'minder dan 10']);
    expect(parts[1]?.rows?.[0]).to.deep.equal([
      'Eerst sparen, dan kopen',
      'Zelfbedachte regel',
      'Open',
      'nog geen antwoord',
    ]);
  });
  it('tells the interval in whole percentages', () => {
    const cases = Array.from({ length: 100 }, (_, at) =>
      spentOf(at, 5000, '2026-05-01', { lookBacks: [lookBackOf(at < 78 ? 'yes' : 'partly', '2026-07-01')] }),
    );
    const { lead, parts } = councilDocument(aboutOf({ cases }), 'nl');
    expect(lead).to.equal(
      'In 2026 besloten de teams over 100 aanvragen. Waar zij terugkeken, is bij 78% het doel gehaald. Met de onzekerheid van kleine aantallen: tussen 69% en 85%.',
    );
    expect(parts[0]?.rows?.at(-1)).to.deep.equal(['Uitgegeven', { cents: 500_000 }]);
  });
  it('is stricter when that is asked', () => {
    const { parts } = councilDocument(inventedYear(), 'nl', 'streng');
    expect(parts[0]?.rows?.[0]).to.deep.equal(['Besloten aanvragen', 'minder dan 30']);
    expect(parts[0]?.note).to.contain('Afgerond op 10.');
  });
  it('says that a text was left out', () => {
    const obstacles = [obstacleOf(1, { title: 'Bel mevr. Jansen', status: 'solved', answer: 'Zie jan@voorbeeld.nl' })];
    const row = councilDocument(aboutOf({ obstacles }), 'en').parts[1]?.rows?.[0];
    expect(row).to.deep.equal([
      'text left out: it seemed to hold a person or a small number',
      'Self-made rule',
      'Solved',
      'text left out: it seemed to hold a person or a small number',
    ]);
  });
});
