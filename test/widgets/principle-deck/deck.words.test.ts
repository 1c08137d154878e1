import { expect } from '@open-wc/testing';
import { deckView } from '../../../packages/widgets/src/principle-deck/deck.view.js';
import { earlierWords, runningWords } from '../../../packages/widgets/src/principle-deck/deck.words.js';
import { scenarios } from '../../../stories/widgets/principle-deck/principle-deck.scenarios.js';

const view = deckView(scenarios.due.records, { today: '2026-11-22', language: 'nl' });

describe('the words of the deck', () => {
  it('say how many agreements run, and on how many people look back now', () => {
    expect(runningWords(view, 'nl')).to.equal('Er lopen 3 afspraken. Op 2 daarvan kijken jullie nu terug.');
    expect(runningWords({ ...view, running: view.running.slice(0, 1), due: 0 }, 'en')).to.equal(
      'One agreement is running.',
    );
    expect(runningWords({ ...view, running: view.running.slice(0, 1), due: 1 }, 'nl')).to.equal(
      'Er loopt één afspraak. Daar kijken jullie nu op terug.',
    );
    expect(runningWords({ ...view, running: [], due: 0 }, 'nl')).to.equal('Er loopt nu geen afspraak.');
  });

  it('leave out what did not happen', () => {
    expect(earlierWords(view.earlier, 'nl')).to.equal(
      'Jullie keken terug op 3 afspraken: 1 gelukt, 1 deels gelukt, 1 niet gelukt.',
    );
    expect(earlierWords(view.earlier.slice(0, 1), 'en')).to.equal('You looked back on one agreement: 1 worked out.');
    expect(earlierWords([], 'nl')).to.include('nog niet terug');
  });
});
