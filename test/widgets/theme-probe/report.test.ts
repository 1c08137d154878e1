import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import type { DkThemeProbe } from '@draagkracht/widgets';
import '@draagkracht/widgets/theme-probe/define.js';
import { reportOn } from '../../../packages/widgets/src/theme-probe/report.js';

describe('the report of the theme probe', () => {
  it('reads from the place it is given, and is drawn by whom it is for', async () => {
    const page = await fixture<HTMLElement>(
      html`<main>
        <dk-theme-probe></dk-theme-probe>
        <div style="--utrecht-link-color: #7a0050"><dk-theme-probe></dk-theme-probe></div>
      </main>`,
    );
    const [one, other] = page.querySelectorAll<DkThemeProbe>('dk-theme-probe');
    const { reading } = (await reportOn(one!, other!))!;
    expect(reading.tokens.filter(({ name }) => name).map(({ name }) => name)).to.deep.equal([
      'utrecht-link-color',
      'utrecht-link-color',
    ]);
  });

  it('asks to look again', async () => {
    const page = await fixture<HTMLElement>(html`<main><dk-theme-probe></dk-theme-probe></main>`);
    const probe = page.querySelector<DkThemeProbe>('dk-theme-probe')!;
    await probe.updateComplete;
    let asked = 0;
    const report = (await reportOn(probe, probe))!;
    const place = document.createElement('div');
    render(
      report.template({ language: 'nl', compact: false, level: 3, missing: '', again: () => (asked += 1) }),
      place,
    );
    place.querySelector<HTMLButtonElement>('.again')!.click();
    expect(asked).to.equal(1);
    expect(place.querySelectorAll('h4').length).to.equal(1);
  });
});
