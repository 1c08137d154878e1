import { expect } from '@open-wc/testing';
import { freshAgreement } from '../../../packages/widgets/src/principle-card/fresh-agreement.view.js';
import { scenarios } from '../../../stories/widgets/principle-card/principle-card.scenarios.js';

const viewing = { principle: 1, today: '2026-11-22', language: 'nl' } as const;
const [running] = scenarios.filled.records;

describe('freshAgreement', () => {
  it('looks four weeks ahead', () => {
    expect(freshAgreement(undefined, viewing)).to.deep.equal({
      principle: 1,
      ownWords: '',
      example: '',
      agreement: '',
      ownerRole: '',
      reviewOn: '2026-12-20',
    });
  });

  it('takes own words and the role along, and nothing else', () => {
    expect(freshAgreement(running, viewing)).to.include({
      ownWords: running.data.ownWords,
      ownerRole: 'wijkteam',
      example: '',
      agreement: '',
    });
  });
});
