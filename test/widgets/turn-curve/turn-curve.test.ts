import { expect } from '@open-wc/testing';
import { provideContext, storageContext } from '@draagkracht/base';
import type { Storage, StorageProvider } from '@draagkracht/model';
import { memoryStorage } from '@draagkracht/store';
import { DkTurnCurve } from '@draagkracht/widgets';
import '@draagkracht/widgets/turn-curve/define.js';
import type { ToolScenario } from '../../../stories/widgets/tool-story.js';
import { moment, scenarios, series } from '../../../stories/widgets/turn-curve/turn-curve.scenarios.js';
import { until } from '../../helpers/until.js';
import { shownTool, toolPage, toolSettled, toolSuite, type ShownTool } from '../../suites/tool.suite.js';

/** A conversation on a page, with what is often done in it. */
interface Shown extends Omit<ShownTool<DkTurnCurve>, 'press'> {
  readonly press: (...selectors: string[]) => Promise<void>;
  readonly type: (field: string, text: string) => Promise<void>;
}

async function shown(given: ToolScenario = {}, page?: HTMLElement): Promise<Shown> {
  const one = await shownTool<DkTurnCurve>('dk-turn-curve', given, page);
  return {
    ...one,
    press: async (...selectors) => {
      for (const selector of selectors) await one.press(selector);
    },
    type: (field, text) => one.act({ typed: { [field]: text } }),
  };
}

const pageOf = (storage: Storage): HTMLElement => {
  const page = document.createElement('main');
  document.body.append(page);
  const provider: StorageProvider = { open: () => Promise.resolve({ ...storage, close: () => undefined }) };
  provideContext(page, storageContext, provider);
  return page;
};

describe('dk-turn-curve', () => {
  toolSuite<DkTurnCurve>({
    tag: 'dk-turn-curve',
    element: DkTurnCurve,
    scenarios,
    narrow: ['overdue', 'curveStep', 'chosenStep', 'report', 'empty'],
  });

  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('goes from nothing to a report with an action, step by step, and keeps each step', async () => {
    const storage = memoryStorage();
    const one = await shown({}, pageOf(storage));
    const kept = async (): Promise<unknown> => (await storage.records.list('turn-curve')).records[0]?.data;
    await one.press('.start');
    expect(one.focused()).to.equal('step');
    await one.type('result', ' Iedereen heeft iemand ');
    await one.type('indicator', 'Voelt zich eenzaam');
    await one.type('unit', '%');
    await one.press('#result-level', '#result-better-lower', '.save');
    expect(one.text()).to.include('Stap 2 van 6');
    expect(await kept()).to.include({ result: 'Iedereen heeft iemand', level: 'population', better: 'lower' });
    await one.type('figures', '2020 41\n2022 43');
    expect(one.in('dk-outcome-chart')).to.not.equal(null);
    await one.type('ifNothingPeriod', '2028');
    await one.type('ifNothingLow', '44');
    await one.type('ifNothingHigh', '48');
    expect(one.text())
      .to.include('Als wij niets doen, verwachten wij voor 2028: 44% tot 48%.')
      .and.include('Niemand heeft dit uitgerekend.');
    await one.press('.save', '#story-storyFactors-add');
    expect(one.focused()).to.equal('story-storyFactors-0-text');
    await one.type('storyFactors-0-text', 'De buurtkamer is dicht');
    await one.press('#story-storyFactors-0-effect-hinders', '#story-storyFactors-0-evidence', '.save');
    expect(one.text()).to.include('Stap 4 van 6');
    await one.press('.save', '#ideas-ideas-add');
    await one.type('ideas-0-text', 'Koffie in de hal');
    await one.press('#ideas-ideas-0-cost-high', '#ideas-ideas-0-evidence', '.save');
    expect(one.text()).to.include('Zet er ten minste één idee bij dat niets kost.');
    await one.press('#ideas-ideas-0-cost', '.save', '.choose');
    expect(one.focused()).to.equal('chosen-chosen-0-ownerRole');
    await one.press('.save');
    expect(one.text()).to.include('Vul iets in bij “Wie doet dat?”');
    await one.type('chosen-0-ownerRole', 'opbouwwerk');
    await one.type('chosen-0-by', '2026-12-20');
    await one.press('.save');
    expect(one.focused()).to.equal('report');
    expect(one.text())
      .to.include('Verslag: Iedereen heeft iemand')
      .and.include('opbouwwerk')
      .and.include('20 december 2026');
    expect((await storage.records.list('turn-curve')).records).to.have.length(1);
    await one.press('.close');
    expect(one.text()).to.include('Op 22 november 2026 spraken jullie af:');
  });

  it('opens with what was agreed and asks how it went, action by action', async () => {
    const one = await shown(scenarios.overdue);
    expect(one.told).to.deep.equal(['dk-signal {"type":"review-due","code":"overdue"}']);
    expect(one.text()).to.match(/Op 1 november 2026 spraken jullie af:.*Te laat.*Wat kwam ervan\?/);
    await one.press('#back-chosen-0-outcome-partly', '#back-chosen-1-outcome-no');
    await one.type('chosen-0-learned', 'De deur moet open.');
    await one.press('.save');
    expect(one.text()).to.include('2 eerdere gesprekken').and.include('De deur moet open.').and.include('Welke lijn');
  });

  it('does not ask on the day itself, until somebody wants to', async () => {
    const one = await shown(scenarios.filled);
    expect(one.in('form')).to.equal(null);
    await one.press('.look-back');
    expect(one.focused()).to.equal('back-chosen-0-outcome');
  });

  it('keeps what is filled in while people look at other steps, and warns before it is lost', async () => {
    const one = await shown(scenarios.leaving);
    await one.press('.step-3');
    expect(one.text()).to.include('nog niet bewaard');
    await one.press('.stop');
    expect(one.focused()).to.equal('leaving');
    expect(one.text()).to.include('Nog niet bewaard: stap 1.');
    await one.press('.stay');
    expect(one.in<HTMLTextAreaElement>('#result-result')?.value).to.equal('Iedereen heeft iemand');
    await one.press('.stop', '.leave');
    expect(one.in('.desk')).to.equal(null);
    expect(one.in('.start')).to.not.equal(null);
  });

  it('takes the curve of the page, asks for no figures, and shows only what is about it', async () => {
    const one = await shown({ ...scenarios.curveOfPage, records: scenarios.filled.records });
    expect(one.in<DkTurnCurve>('dk-outcome-chart')?.series).to.equal(series);
    expect(one.in('#curve-figures')).to.equal(null);
    one.tool.series = undefined;
    await toolSettled(one.tool);
    expect(one.text()).to.include('Iedereen heeft iemand om op terug te vallen');
  });

  it('has a clock that runs, stands still and says little', async () => {
    let now = Date.parse(moment);
    const one = await shown(scenarios.partial);
    one.tool.clock = () => new Date(now);
    const time = (): string | undefined => one.in('[role=timer]')?.textContent?.trim();
    expect(time()).to.equal('Een gesprek duurt 75 minuten.');
    await one.press('.clock');
    now += 13 * 60_000;
    await one.press('.clock');
    expect(time()).to.equal('Nog 62 minuten. De klok staat stil.');
    now += 60 * 60_000;
    one.tool.requestUpdate();
    await toolSettled(one.tool);
    expect(time()).to.equal('Nog 62 minuten. De klok staat stil.');
  });

  it('lets nobody change anything when it is only for reading, and still shows the report', async () => {
    const one = await shown(scenarios.readonly);
    expect(one.in('form, .go-on, .remove, .start')).to.equal(null);
    await one.press('.show-report');
    expect(one.text()).to.include('Verslag: Iedereen heeft iemand om op terug te vallen');
    expect((await shown(scenarios.readonlyEmpty)).text()).to.include('Er is nog geen gesprek over deze lijn geweest.');
  });

  it('marks its example as invented', async () => {
    const one = await shown(scenarios.example);
    expect(one.text()).to.include('Bedacht voorbeeld').and.include('Voorbeeldgemeente');
    expect(one.focused()).to.equal('example');
  });

  it('keeps nothing when the page says none: the report can be printed', async () => {
    const one = await shown(scenarios.nothingKept);
    await one.type('result', 'Niemand alleen');
    expect(one.in('.save')).to.equal(null);
    await one.press('.to-report');
    expect(one.text()).to.include('Verslag: Niemand alleen').and.include('Druk het verslag af');
    await one.press('.close');
    expect(one.in<HTMLTextAreaElement>('#result-result')?.value).to.equal('Niemand alleen');
  });

  it('is removed, and brought back', async () => {
    const one = await shown(scenarios.filled);
    await one.press('.remove');
    expect(one.focused()).to.equal('act');
    await one.press('#act button');
    expect(one.text()).to.include('Elke dinsdag koffie in de hal');
  });

  it('survives another language while it is filled in', async () => {
    const one = await shown(scenarios.partial);
    one.tool.lang = 'en';
    await toolSettled(one.tool);
    expect(one.text()).to.include('Step 1 of 6');
    expect(one.in<HTMLTextAreaElement>('#result-result')?.value).to.equal('Iedereen heeft iemand');
  });

  it('offers what was typed at a step and never saved, with what was kept at the others', async () => {
    const page = toolPage(scenarios.unfinished);
    const first = await shown({ press: ['go-on', 'step-4', 'add'], typed: { 'partners-0-who': 'buren' } }, page);
    first.tool.remove(); // As after a crash: nobody stopped, nobody saved.
    const again = await shown({}, page);
    await until(() => again.in('.resume-draft'));
    await again.press('.resume-draft');
    expect(again.text()).to.include('Stap 4 van 6');
    expect(again.in<HTMLInputElement>('#partners-partners-0-who')?.value).to.equal('buren');
    await again.press('.step-1');
    expect(again.in<HTMLTextAreaElement>('#result-result')?.value).to.equal(
      'Iedereen heeft iemand om op terug te vallen',
    );
  });

  it('offers nothing of a conversation about another curve', async () => {
    const page = toolPage(scenarios.unfinished);
    const first = await shown({ press: ['go-on', 'step-1'], typed: { result: 'Niemand alleen' } }, page);
    first.tool.remove();
    const other = await shown({ set: { series } }, page);
    const own = await shown({}, page);
    await until(() => own.in('.resume-draft'));
    expect(other.in('.resume-draft')).to.equal(null);
  });

  it('asks again what came of the actions where an answer was never saved', async () => {
    const page = toolPage(scenarios.overdue);
    const first = await shown({ typed: { 'chosen-0-learned': 'De deur moet open.' } }, page);
    first.tool.remove();
    const again = await shown({}, page);
    await until(() => again.in('.resume-draft'));
    await again.press('.resume-draft');
    expect(again.in<HTMLTextAreaElement>('#back-chosen-0-learned')?.value).to.equal('De deur moet open.');
  });
});
