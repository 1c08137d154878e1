import { expect } from '@open-wc/testing';
import '@draagkracht/widgets/turn-curve/define.js';
import { scenarios } from '../../../stories/widgets/turn-curve/turn-curve.scenarios.js';
import { shownTool } from '../../suites/tool.suite.js';

describe('the conversation', () => {
  it('knows at each step what was kept at the others, also when both are being filled in', async () => {
    const page = await shownTool('dk-turn-curve', scenarios.noFreeIdea);
    expect(page.text()).to.include('Er is nog geen idee dat niets kost.');
    await page.act({ press: ['step-5', 'add'], typed: { 'ideas-1-text': 'Koffie in de hal' } });
    for (const answer of ['cost', 'evidence']) await page.press(`#ideas-ideas-1-${answer}`);
    await page.press('.save');
    expect(page.text()).to.include('Stap 6 van 6').and.not.include('Er is nog geen idee dat niets kost.');
    await page.act({ typed: { 'chosen-0-ownerRole': 'beleid', 'chosen-0-by': '2027-01-17' } });
    await page.press('.save');
    expect(page.in('#report')?.textContent).to.include('17 januari 2027');
    page.tool.closest('main')?.remove();
  });
});
