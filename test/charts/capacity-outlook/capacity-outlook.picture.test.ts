import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { placeOutlook } from '../../../packages/charts/src/capacity-outlook/capacity-outlook.geometry.js';
import { outlookPicture } from '../../../packages/charts/src/capacity-outlook/capacity-outlook.picture.js';
import {
  scenarios,
  type OutlookScenario,
} from '../../../stories/charts/capacity-outlook/capacity-outlook.scenarios.js';
import { outlookOf } from '../../helpers/capacity.js';

function picture(scenario: OutlookScenario, at = -1): Element {
  const page = document.createElement('div');
  render(outlookPicture(placeOutlook(outlookOf(scenario), 700, 16, 'nl')!, at), page);
  return page.firstElementChild!;
}

describe('outlookPicture', () => {
  it('draws both panels with line, prognosis and band, hidden from a screen reader', () => {
    const svg = picture(scenarios.carers);
    expect(svg.getAttribute('aria-hidden')).to.equal('true');
    expect(svg.querySelectorAll('.prognosis')).to.have.length(2);
    expect(svg.querySelectorAll('.fan')).to.have.length(1);
    expect([...svg.querySelectorAll('.panel-title')].map((title) => title.textContent)).to.deep.equal([
      'Inwoners van 50–74 jaar per 85-plusser',
      'Mantelzorgers per tien 85-plussers',
    ]);
  });

  it('shows where a reader is in every panel, and only there', () => {
    expect(picture(scenarios.carers).querySelector('.reader')).to.equal(null);
    expect(picture(scenarios.carers, 10).querySelectorAll('.reader circle')).to.have.length(2);
    expect(picture(scenarios.noOldest, 0).querySelectorAll('.reader circle')).to.have.length(0);
  });

  it('has neither prognosis nor horizon where all was counted', () => {
    const svg = picture(scenarios.countedOnly);
    expect(svg.querySelector('.horizon')).to.equal(null);
    expect(svg.querySelector('.fan')).to.equal(null);
  });
});
