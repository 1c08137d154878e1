import { expect } from '@open-wc/testing';
import { capacityWords, yearWords } from '../../../packages/charts/src/capacity-outlook/capacity-outlook.words.js';
import { capacityMessages } from '../../../packages/charts/src/capacity-outlook/messages.js';
import {
  allScenarios,
  scenarios,
  type OutlookScenario,
} from '../../../stories/charts/capacity-outlook/capacity-outlook.scenarios.js';
import { outlookOf } from '../../helpers/capacity.js';

const words = (scenario: OutlookScenario, language: 'nl' | 'en' = 'nl') =>
  capacityWords(outlookOf(scenario), true, language);

describe('capacityWords', () => {
  before(() => Promise.all(capacityMessages.coming('en')));

  it('says the break-even sentence of the field notes', () => {
    expect(words(scenarios.breakEven).sentence).to.equal(
      'In 2024 waren er in Voorbeeldgemeente 15,0 inwoners van 50–74 jaar voor elke 85-plusser. In 2040 zijn dat er volgens de prognose 6,0: 60% minder. ' +
        'Voor evenveel mantelzorgers per 85-plusser in 2040 als in 2024 moet het aandeel mantelzorgers stijgen: van 15% naar 37,5%.',
    );
    expect(words(scenarios.breakEven, 'en').sentence).to.include('must go from 15% to 37.5%');
  });

  it('says over 40% that informal care alone will not do, and not before', () => {
    expect(words(scenarios.outOfReach).sentence).to.match(/naar 47,7%\. Dat lukt niet met mantelzorg alleen\.$/);
    expect(words(scenarios.breakEven).sentence).to.not.include('Dat lukt niet');
  });

  it('asks who is called a carer until somebody said so, and only where it can be said', () => {
    expect(words(scenarios.typical).sentence).to.match(/Kies wie hier mantelzorger heet/);
    expect(capacityWords(outlookOf(scenarios.typical), false, 'nl').sentence).to.not.include('Kies');
  });

  it('says of a younger place that a smaller share is enough, and of none that there is no ratio', () => {
    expect(words(scenarios.growing).sentence).to.include('is een aandeel van 9,9% genoeg');
    expect(words(scenarios.nobodyAtAll).sentence).to.equal(
      'Er is geen jaar met 85-plussers. Dan is er geen verhouding te berekenen.',
    );
  });

  it('says "volgens de prognose" of what is to come and never of what was counted', () => {
    expect(words(scenarios.countedOnly, 'nl').sentence).to.not.include('prognose');
    expect(capacityWords(outlookOf({ ...scenarios.countedOnly, baseYear: 2018 }), true, 'nl').sentence).to.include(
      'In 2024 waren dat er 14,5',
    );
  });

  it('uses the age of the figures in every text', () => {
    const { sentence } = words(scenarios.olderFrom75);
    expect(sentence).to.include('75-plusser').and.to.not.include('85');
    expect(yearWords(outlookOf(scenarios.olderFrom75), 0, 'nl')).to.include('75-plusser');
  });

  for (const [name, scenario] of allScenarios)
    it(`${name}: speaks both languages and ends its sentences`, () => {
      for (const language of ['nl', 'en'] as const) expect(words(scenario, language).sentence).to.match(/\.$/);
      expect(words(scenario, 'nl').sentence).to.not.equal(words(scenario, 'en').sentence);
    });
});

describe('yearWords', () => {
  it('says a year with its carers and their band', () => {
    const chart = outlookOf(scenarios.breakEven);
    expect(yearWords(chart, 1, 'nl')).to.equal(
      '2040 (prognose): 6,0 inwoners van 50–74 jaar per 85-plusser. 9,0 mantelzorgers per tien 85-plussers (7,2 tot 10,8).',
    );
    expect(yearWords(outlookOf(scenarios.noOldest), 0, 'nl')).to.equal('2017: geen 85-plussers.');
    expect(yearWords(chart, 9, 'nl')).to.equal('');
  });
});
