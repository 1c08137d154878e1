import { expect } from '@open-wc/testing';
import { DkWorksLedger } from '@draagkracht/widgets';
import '@draagkracht/widgets/works-ledger/define.js';
import { scenarios } from '../../../stories/widgets/works-ledger/works-ledger.scenarios.js';
import type { ToolScenario } from '../../../stories/widgets/tool-story.js';
import { shownTool, toolSettled, toolSuite, type ShownTool } from '../../suites/tool.suite.js';

const shown = (given?: ToolScenario): Promise<ShownTool<DkWorksLedger>> => shownTool('dk-works-ledger', given);
const answers = { practice: 'Eettafel', lifeDomain: 'zorg', knowAnswer: 'no', doAnswer: 'yes', payAnswer: 'yes' };

describe('dk-works-ledger', () => {
  toolSuite<DkWorksLedger>({
    tag: 'dk-works-ledger',
    element: DkWorksLedger,
    scenarios,
    narrow: ['filled', 'edited', 'refused', 'longText', 'empty'],
  });

  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('says what it is for when nothing is kept, and shows an example that is invented', async () => {
    const page = await shown();
    expect(page.text()).to.include('weten we dat het werkt').and.not.include('De aanpakken');
    await page.press('.show-example');
    expect(page.text()).to.include('Bedacht voorbeeld').and.include('Onderzoeken wat het oplevert');
    expect(page.focused()).to.equal('example');
    expect(page.told).to.deep.equal([]);
  });

  it('keeps a practice, tells so, and gives its advice', async () => {
    const page = await shown({ press: ['start'], typed: { ...answers, claim: 'no-indication' } });
    await page.press('.save');
    expect(page.text()).to.include('Bewaard op dit apparaat.').and.include('Onderzoeken wat het oplevert');
    expect(page.told.join()).to.match(/dk-save {"type":"practice","id":"[\da-f-]{36}"}/);
    expect(page.focused()).to.equal('act');
    await page.press('#act button');
    expect(page.text()).to.include('Ongedaan gemaakt.').and.include('Zet een aanpak neer');
  });

  it('refuses an effect without a comparison, with the reason and a way out', async () => {
    const page = await shown(scenarios.effectRefused);
    expect(page.text()).to.include('Zonder vergelijking kan niemand zien').and.include('waarschijnlijk bijgedragen');
    await page.press('.save');
    expect(page.told.join()).to.not.include('dk-save');
    expect(page.focused()).to.equal('practice-claim');
    await page.act({ typed: { knowLevel: 'comparison' } });
    await page.press('.save');
    expect(page.text()).to.include('Schrijf op waarmee is vergeleken.');
    await page.act({ typed: { comparedWith: 'drie wijken zonder eettafel' } });
    await page.press('.save');
    expect(page.text()).to.include('Effect: effect aangetoond').and.not.include('telt hier niet');
  });

  it('tells once what asks for attention', async () => {
    const page = await shown(scenarios.filled);
    page.tool.lang = 'en';
    await toolSettled(page.tool);
    expect(page.told.filter((one) => one.startsWith('dk-signal'))).to.deep.equal([
      'dk-signal {"type":"funding-ends","code":"ended"}',
      'dk-signal {"type":"funding-ends","code":"soon"}',
      'dk-signal {"type":"decision-due","code":"overdue"}',
    ]);
    expect(page.text()).to.include('Money that stops: 2 practices').and.include('One decision is needed');
  });

  it('names the records a practice points to', async () =>
    expect((await shown(scenarios.filled)).text()).to.include('Inwoners die zich eenzaam voelen (indicator)'));

  it('shows no amount of one practice unless it is told to, and then says not to publish', async () => {
    expect((await shown(scenarios.filled)).text())
      .to.not.include('65.000')
      .and.not.include('42.000');
    const open = (await shown(scenarios.internal)).text();
    expect(open).to.include('€ 65.000').and.include('€ 42.000,50').and.include('Niet publiceren');
  });

  it('is put in order by name or by day', async () => {
    const page = await shown(scenarios.filled);
    const first = (): string | undefined => page.in('.rows tbody .name')?.innerText;
    expect(first()).to.equal('App tegen eenzaamheid');
    await page.press('.order:last-of-type');
    expect(first()).to.equal('Maatje bij schulden');
    expect(page.in('th[aria-sort=ascending]')?.innerText).to.equal('Besluit');
  });

  it('is handed over as a spreadsheet', async () => {
    const page = await shown(scenarios.filled);
    const clicked: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      clicked.push(this.download);
    };
    try {
      await page.press('.csv');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect([clicked, page.told.at(-1)]).to.deep.equal([
      ['weten-doen-betalen.csv'],
      'dk-export {"format":"csv","count":9}',
    ]);
  });

  it('removes a practice, and takes that back', async () => {
    const page = await shown(scenarios.one);
    await page.press('.remove');
    expect(page.text()).to.include('Zet een aanpak neer').and.not.include('Woningruil');
    await page.press('#act button');
    expect(page.text()).to.include('Woningruil');
  });
});
