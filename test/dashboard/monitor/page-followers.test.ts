import { expect, fixture, html } from '@open-wc/testing';
import { PageFollowers } from '../../../packages/dashboard/src/monitor/page-followers.js';

describe('elements that follow the monitor', () => {
  const page = () =>
    fixture<HTMLElement>(
      html`<main>
        <dk-outcome-chart namespace="buurt" region="NL00"></dk-outcome-chart>
        <dk-benchmark-funnel namespace="buurt" period="2020JJ00"></dk-benchmark-funnel>
        <dk-outcome-chart region="NL00" id="alone"></dk-outcome-chart>
        <dk-outcome-chart namespace="ander" id="other"></dk-outcome-chart>
      </main>`,
    );
  const said = (main: HTMLElement, selector: string, name: string): string | null =>
    main.querySelector(selector)!.getAttribute(name);

  it('look at what is picked, where they share its namespace', async () => {
    const main = await page();
    new PageFollowers(main, () => 'buurt').follow({ region: 'GM0344', period: '2024JJ00' });
    expect(said(main, 'dk-outcome-chart', 'region')).to.equal('GM0344');
    expect([said(main, 'dk-benchmark-funnel', 'own'), said(main, 'dk-benchmark-funnel', 'period')]).to.eql([
      'GM0344',
      '2024JJ00',
    ]);
    expect([said(main, '#alone', 'region'), said(main, '#other', 'region')]).to.eql(['NL00', null]);
  });

  it('keep their own period where none is picked, and get back what they said', async () => {
    const main = await page();
    const followers = new PageFollowers(main, () => 'buurt');
    followers.follow({ region: 'GM0344', period: '2024JJ00' });
    followers.follow({ region: 'GM0363' });
    expect(said(main, 'dk-benchmark-funnel', 'period')).to.equal('2020JJ00');
    followers.release();
    expect([said(main, 'dk-outcome-chart', 'region'), said(main, 'dk-benchmark-funnel', 'own')]).to.eql(['NL00', null]);
  });

  it('are left alone while no region is picked', async () => {
    const main = await page();
    new PageFollowers(main, () => 'buurt').follow({ region: '' });
    expect(said(main, 'dk-outcome-chart', 'region')).to.equal('NL00');
  });
});
