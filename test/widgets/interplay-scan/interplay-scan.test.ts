import { expect } from '@open-wc/testing';
import { DkInterplayScan } from '@draagkracht/widgets';
import { scenarios } from '../../../stories/widgets/interplay-scan/interplay-scan.scenarios.js';
import { shownScan } from '../../helpers/interplay-scan.js';
import { toolSuite } from '../../suites/tool.suite.js';

describe('dk-interplay-scan', () => {
  toolSuite<DkInterplayScan>({
    tag: 'dk-interplay-scan',
    element: DkInterplayScan,
    scenarios,
    narrow: ['filled', 'turn', 'begun', 'twelve', 'longText', 'work', 'tensions', 'empty'],
  });

  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('opens with what the sides say, and what differs first', async () => {
    const page = await shownScan(scenarios.filled);
    const text = page.text();
    expect(text).to.include('Over 3 banden hoorden wij twee kanten. Bij 2 verschilt het beeld.');
    expect(text.indexOf('Waar het beeld verschilt')).to.be.below(text.indexOf('Alle banden'));
    expect([...page.tool.renderRoot.querySelectorAll('.gaps .pair')].map((one) => one.textContent)).to.deep.equal([
      'wijkteam en buurthuis',
      'wijkteam en eettafel',
    ]);
  });

  it('has a real table: each row holds what the side of that party says', async () => {
    const page = await shownScan(scenarios.filled);
    const row = (nth: number): string[] =>
      [...page.tool.renderRoot.querySelectorAll(`.matrix tbody tr:nth-child(${nth}) :is(th, td)`)].map((one) =>
        (one.textContent ?? '').replace(/\s+/g, ' ').trim(),
      );
    expect(row(1)).to.deep.equal(['wijkteam', 'zelfde partij', '3 ≠, beeld verschilt', '1 ≠, beeld verschilt', '3']);
    expect(row(2)).to.deep.equal(['buurthuis', '1 ≠, beeld verschilt', 'zelfde partij', '3', '– opengelaten']);
    expect(page.tool.renderRoot.querySelectorAll('.matrix th[scope=col]')).to.have.length(5);
  });

  it('is a list where the place is narrow', async () => {
    const page = await shownScan(scenarios.filled);
    const shows = (selector: string): boolean => page.in(selector)!.checkVisibility();
    page.tool.style.inlineSize = '320px';
    expect([shows('.matrix'), shows('.matrix-list')]).to.deep.equal([false, true]);
    page.tool.style.inlineSize = '780px';
    expect([shows('.matrix'), shows('.matrix-list')]).to.deep.equal([true, false]);
  });

  it('tells a tie of which one side spoke as not asked, and never as a difference', async () => {
    const page = await shownScan(scenarios.oneSideOnly);
    expect(page.in('.unasked')?.innerText).to.include('Wijkteam en buurthuis: de informele kant zei nog niets.');
    expect(page.in('.gaps')).to.equal(null);
  });

  it('gives no party a score, and draws no network', async () => {
    const page = await shownScan(scenarios.filled);
    expect(page.in('svg')).to.equal(null);
    expect(page.text().toLowerCase()).to.not.match(/gemiddeld|totaal|score/);
  });
});
