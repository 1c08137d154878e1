import { aTimeout, expect } from '@open-wc/testing';
import '@draagkracht/widgets/turn-curve/define.js';
import { act } from '../../../stories/widgets/acts.js';
import { seed } from '../../../stories/widgets/seeded.js';
import { moment, scenarios } from '../../../stories/widgets/turn-curve/turn-curve.scenarios.js';

describe('the conversation', () => {
  it('knows at each step what was kept at the others, also when both are being filled in', async () => {
    const page = document.createElement('main');
    document.body.append(page);
    seed(page, scenarios.noFreeIdea);
    const element = document.createElement('dk-turn-curve');
    element.clock = () => new Date(moment);
    page.append(element);
    const text = (): string => (element.renderRoot.querySelector('.desk')?.textContent ?? '').replace(/\s+/g, ' ');
    await act(element, { press: ['go-on', 'step-6', 'choose', 'save'] });
    await aTimeout(0);
    expect(text()).to.include('Er is nog geen idee dat niets kost.');
    await act(element, { press: ['step-5', 'add'] });
    await act(element, { typed: { 'ideas-1-text': 'Koffie in de hal' } });
    element.renderRoot.querySelector<HTMLElement>('#ideas-ideas-1-cost')?.click();
    element.renderRoot.querySelector<HTMLElement>('#ideas-ideas-1-evidence')?.click();
    await act(element, { press: ['save'] });
    expect(text()).to.include('Stap 6 van 6').and.not.include('Er is nog geen idee dat niets kost.');
    await act(element, { typed: { 'chosen-0-ownerRole': 'beleid', 'chosen-0-by': '2027-01-17' } });
    await act(element, { press: ['save'] });
    expect(element.renderRoot.querySelector('#report')?.textContent).to.include('17 januari 2027');
    page.remove();
  });
});
