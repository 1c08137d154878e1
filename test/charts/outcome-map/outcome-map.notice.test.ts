import { expect } from '@open-wc/testing';
import { render } from 'lit';
import '@draagkracht/charts/outcome-map/define.js';
import { landFrom } from '../../../packages/charts/src/outcome-map/land.geometry.js';
import { exampleMap, landFault, noticeTemplate } from '../../../packages/charts/src/outcome-map/outcome-map.notice.js';

describe('what stands in the place of a map', () => {
  it('is an invented example that can be drawn', () => {
    const { areas, shapes } = exampleMap('nl');
    expect(areas.blocks[0]!.regions).to.have.length(12);
    expect(landFrom(shapes)).to.be.an('object');
    expect(exampleMap('en').areas.indicators[0]!.label.nl).to.equal('Residents who feel lonely');
  });

  it('says what a map is for, or what went wrong', () => {
    const page = document.createElement('div');
    const host = document.createElement('dk-outcome-map');
    host.headingLevel = 4;
    Object.assign(host, { renderRoot: host.attachShadow({ mode: 'open' }) });
    let shown = false;
    render(
      noticeTemplate(host, { kind: 'empty' }, 'nl', () => (shown = true)),
      page,
    );
    expect(page.querySelector('h4')!.textContent).to.include('kaart');
    page.querySelector('button')!.click();
    expect(shown).to.equal(true);
    render(
      noticeTemplate(host, { kind: 'fault', say: () => 'Stuk.' }, 'nl', () => {}),
      page,
    );
    expect(page.querySelector('[role=status]')!.textContent).to.equal('Stuk.');
  });

  it('says why shapes are no map', () => {
    expect(landFault('failed', 'a.json', 'nl')).to.include('a.json');
    expect(landFault('no-codes', '', 'en')).to.include('code');
  });
});
