import { expect } from '@open-wc/testing';
import { deckView, ofPrinciple, outcomeCounts } from '../../../packages/widgets/src/principle-deck/deck.view.js';
import { scenarios } from '../../../stories/widgets/principle-deck/principle-deck.scenarios.js';

const viewing = { today: '2026-11-22', language: 'nl' } as const;

describe('what the deck shows', () => {
  const view = deckView(scenarios.due.records, viewing);

  it('leads with the agreement whose day came first', () => {
    expect(view.running.map(({ record, due }) => [record.data.principle, due])).to.deep.equal([
      [2, 'overdue'],
      [4, 'due'],
      [1, 'later'],
    ]);
    expect(view.due).to.equal(2);
  });

  it('counts what came of the others, newest first, and per principle', () => {
    expect(view.earlier.map(({ madeOn }) => madeOn)).to.deep.equal([
      '4 oktober 2026',
      '6 september 2026',
      '9 augustus 2026',
    ]);
    expect(outcomeCounts(view.earlier)).to.deep.equal([
      ['yes', 1],
      ['partly', 1],
      ['no', 1],
    ]);
    expect([ofPrinciple(view.earlier, 0).length, ofPrinciple(view.earlier, 3).length]).to.deep.equal([3, 1]);
  });
});
