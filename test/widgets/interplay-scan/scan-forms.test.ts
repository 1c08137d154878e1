import { expect } from '@open-wc/testing';
import { filled, scenarios } from '../../../stories/widgets/interplay-scan/interplay-scan.scenarios.js';
import { allTensions } from '../../../packages/widgets/src/interplay-scan/scan-forms.js';
import { keptScans, shownScan } from '../../helpers/interplay-scan.js';

describe('the forms of a scan', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('ask all three tensions, with what was said before', () =>
    expect(allTensions(filled.data).map(({ tension, present }) => [tension, present])).to.deep.equal([
      ['side-by-side', '2'],
      ['arranging-first', '1'],
      ['relapse', undefined],
    ]));

  it('let a party go with everything that was said of it', async () => {
    const page = await shownScan({ records: [filled], press: ['edit-parties'] });
    await page.press('#parties-parties-1-remove');
    await page.press('.save');
    const { data } = keptScans(page)[0]!;
    expect(data.parties.map(({ key }) => key)).to.deep.equal(['a', 'c', 'd']);
    expect(data.ties.some(({ a, b }) => a === 'b' || b === 'b')).to.equal(false);
  });

  it('refuse a party that is there already', async () => {
    const page = await shownScan({
      records: [filled],
      press: ['edit-parties'],
      typed: { 'parties-1-label': 'Wijkteam' },
    });
    await page.press('.save');
    expect(page.text()).to.include('Deze partij staat er al.');
  });

  it('let a tie go that was chosen', async () => {
    const page = await shownScan({ records: [filled], press: ['edit-chosen', 'let-go', 'save'] });
    expect(keptScans(page)[0]?.data.chosen).to.deep.equal([]);
  });

  it('stop a turn without keeping it', async () => {
    const page = await shownScan(scenarios.turn);
    await page.act({ typed: { 'ties-0-level': '2' } });
    await page.press('.cancel');
    expect(page.text()).to.include('Nu is aan de beurt: de formele kant.');
    expect(keptScans(page)[0]?.data.ties).to.deep.equal([]);
  });
});
