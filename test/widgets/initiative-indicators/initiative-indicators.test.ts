import { expect } from '@open-wc/testing';
import { DkInitiativeIndicators } from '@draagkracht/widgets';
import '@draagkracht/widgets/initiative-indicators/define.js';
import { scenarios } from '../../../stories/widgets/initiative-indicators/initiative-indicators.scenarios.js';
import type { ToolScenario } from '../../../stories/widgets/tool-story.js';
import { shownTool, toolSettled, toolSuite, type ShownTool } from '../../suites/tool.suite.js';

const shown = (given?: ToolScenario): Promise<ShownTool<DkInitiativeIndicators>> =>
  shownTool('dk-initiative-indicators', given);

describe('dk-initiative-indicators', () => {
  toolSuite<DkInitiativeIndicators>({
    tag: 'dk-initiative-indicators',
    element: DkInitiativeIndicators,
    scenarios,
    narrow: ['filled', 'several', 'measuring', 'refused', 'longText', 'empty'],
  });

  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('says what it is for when nothing is kept, and why ten is enough', async () => {
    const page = await shown();
    expect(page.text()).to.include('Waarom tien genoeg is');
    await page.press('.show-example');
    expect(page.text()).to.include('Bedacht voorbeeld').and.include('Mensen bereikt');
    expect(page.focused()).to.equal('example');
    expect(page.told).to.deep.equal([]);
  });

  it('keeps an initiative, and asks its first figure at once', async () => {
    const page = await shown({
      press: ['start'],
      typed: { ownGoal: 'Samen zingen', name: 'Koor', startedOn: '2026-11-22' },
    });
    await page.press('.save');
    expect(page.text()).to.include('Bewaard op dit apparaat.').and.include('Samen zingen');
    expect(page.text()).to.include('De meting is aan de beurt: start');
    expect(page.told.at(-1)).to.equal('dk-signal {"type":"measurement-due","code":"start"}');
  });

  it('goes through the figures one by one, and keeps each', async () => {
    const page = await shown(scenarios.measuring);
    await page.act({ typed: { toldBy: 'resident' } });
    await page.press('.save');
    expect(page.text()).to.include('Start, cijfer 2: Eigen doel gehaald').and.include('Ingevuld: 1 van de 9');
    expect(page.focused()).to.equal('figure');
    await page.press('.cancel');
    expect(page.text()).to.include('8 van 40 (20%)');
  });

  it('says after the last figure that all is kept', async () => {
    const page = await shown(scenarios.lastFigure);
    expect(page.text()).to.include('cijfer 9: Geld na dit jaar');
    await page.act({ typed: { answer: 'structural', n: '3', toldBy: 'volunteer' } });
    await page.press('.save');
    expect(page.text()).to.include('Start: alles ingevuld').and.include('Elk jaar, structureel (gevraagd aan 3)');
    expect(page.focused()).to.equal('act');
  });

  it('refuses a figure without the number of people, with the reason', async () => {
    const page = await shown(scenarios.withoutPeople);
    await page.press('.save');
    expect(page.text()).to.include('3 van de 4 is iets anders dan 3 van de 40');
    expect([page.focused(), page.told.join().includes('dk-save')]).to.deep.equal(['figure1-n', false]);
  });

  it('shows changes with their margin, and words only where there are too few', async () => {
    const { text } = await shown(scenarios.filled);
    expect(text()).to.include('55 procentpunt meer dan bij de start').and.include('groter dan toeval');
    expect(text()).to.include('Te weinig mensen om een verschil te zien.').and.include('Er is geen totaalscore');
  });

  it('comes back by itself after six months, and tells so once', async () => {
    const page = await shown(scenarios.due);
    expect(page.text()).to.include('De meting is aan de beurt: na 6 maanden');
    page.tool.lang = 'en';
    await toolSettled(page.tool);
    expect(page.told.filter((one) => one.startsWith('dk-signal'))).to.deep.equal([
      'dk-signal {"type":"measurement-due","code":"six"}',
    ]);
    expect(page.text()).to.include('It is time to measure');
  });

  it('hides small numbers where everybody reads along', async () => {
    expect((await shown(scenarios.suppressed)).text())
      .to.include('te weinig mensen om te tonen')
      .and.not.include('9 gehaald');
    expect((await shown(scenarios.filled)).text()).to.include('Niet publiceren');
  });

  it('shows the initiative that is asked for', async () => {
    const page = await shown(scenarios.several);
    expect(page.in('.goal')?.innerText).to.equal(scenarios.several.records[0].data.ownGoal);
    page.tool.initiative = scenarios.several.records[1].id;
    await toolSettled(page.tool);
    expect(page.in('.goal')?.innerText).to.equal(scenarios.several.records[1].data.ownGoal);
  });

  it('is removed, and that is taken back', async () => {
    const page = await shown(scenarios.filled);
    await page.press('.remove');
    expect(page.text()).to.include('Begin met een initiatief');
    await page.press('#act button');
    expect(page.text()).to.include('Eettafel');
  });
});
