import { expect } from '@open-wc/testing';
import { later, now, scenarios } from '../../../stories/widgets/support-circles/support-circles.scenarios.js';
import { kept, shown } from '../../helpers/support-circles.js';

describe('circles that are kept', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('asks how the step went when its day has come', async () => {
    const page = await shown(scenarios.due);
    expect(page.told).to.include('dk-signal {"type":"review-due","code":"overdue"}');
    await page.press('.ask');
    await page.act({ typed: { nextOutcome: 'partly', nextLearned: 'Zij kan alleen in de ochtend' } });
    await page.press('.save');
    expect(page.text()).to.include('Het is deels gelukt.').and.include('Zij kan alleen in de ochtend');
    expect(page.in('.ask')).to.equal(null);
  });

  it('wipes later before now, and takes wiping back', async () => {
    const page = await shown({ records: [now, later] });
    expect(page.in('.wipe')).to.equal(null);
    await page.press('.show-later');
    await page.press('.wipe');
    expect(kept(page).map(({ id }) => id)).to.deep.equal([now.id]);
    await page.press('.wipe');
    expect(page.text()).to.include('Wie zag u deze week?');
    await page.press('#act button');
    expect(kept(page)).to.have.length(1);
  });

  it('shows other circles by their day', async () => {
    const page = await shown(scenarios.several);
    await page.press('.show-other');
    expect(page.text()).to.include('Van 2 maart 2026.');
  });
});
