import { expect } from '@open-wc/testing';
import { filled, half, scenarios } from '../../../stories/widgets/interplay-scan/interplay-scan.scenarios.js';
import { keptScans, shownScan } from '../../helpers/interplay-scan.js';

describe('the sides in turn', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('asks one side after another, and shows nothing before all have answered', async () => {
    const page = await shownScan(scenarios.between);
    expect(page.text()).to.include('Nu is aan de beurt: de formele kant.');
    await page.press('.my-turn');
    expect(page.text()).to.include('Wat zegt de formele kant?');
    await page.act({ typed: { 'ties-0-level': '3', 'ties-0-wanted': '4' } });
    await page.press('.save');
    expect(page.text()).to.include('Nu is aan de beurt: de informele kant.').and.not.include('zegt 3');
    expect(page.text()).to.include('Eén kant is geweest.').and.not.include('persoon').and.not.include('alleen in');
    await page.press('.my-turn');
    expect(page.tool.renderRoot.querySelectorAll('input:checked')).to.have.length(0);
    await page.act({ typed: { 'ties-0-level': '1' } });
    await page.press('.save');
    await page.press('.my-turn');
    await page.press('.save');
    expect(page.text()).to.include('Over 1 band hoorden wij twee kanten. Het beeld verschilt.');
    expect(page.text())
      .to.include('De formele kant zegt 3: werkt samen.')
      .and.include('De informele kant zegt 1: naast elkaar.');
    expect(keptScans(page)[0]?.data.revealed).to.equal(true);
  });

  it('hides what one side said until the answers are shown together', async () => {
    const page = await shownScan({ records: [half] });
    expect(page.text())
      .to.include('Geweest: de formele kant.')
      .and.not.include('zegt 3')
      .and.not.include('Alle banden');
    await page.press('.reveal');
    expect(page.text()).to.include('Alle banden');
  });

  it('asks a side once more without showing what it said', async () => {
    const page = await shownScan({ records: [filled], press: ['ask-informal', 'my-turn'] });
    expect(page.text()).to.include('Wat zegt de informele kant?');
    expect(page.tool.renderRoot.querySelectorAll('input:checked')).to.have.length(0);
    await page.act({ typed: { 'ties-0-level': '3' } });
    await page.press('.save');
    expect(keptScans(page)[0]?.data.ties.filter(({ side }) => side === 'informal')).to.have.length(1);
  });

  it('can be stopped before a turn without showing anything', async () => {
    const page = await shownScan(scenarios.between);
    await page.press('.stop-turns');
    expect([page.focused(), page.in('.stop-turns')]).to.deep.equal(['scan', null]);
    expect(keptScans(page)[0]?.data.revealed).to.equal(false);
  });
});
