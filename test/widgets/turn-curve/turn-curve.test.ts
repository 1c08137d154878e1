import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { provideContext, storageContext } from '@draagkracht/base';
import type { Storage, StorageProvider } from '@draagkracht/model';
import { memoryStorage } from '@draagkracht/store';
import { DkTurnCurve } from '@draagkracht/widgets';
import '@draagkracht/widgets/turn-curve/define.js';
import { act } from '../../../stories/widgets/acts.js';
import { seed } from '../../../stories/widgets/seeded.js';
import {
  moment,
  scenarios,
  series,
  type TurnScenario,
} from '../../../stories/widgets/turn-curve/turn-curve.scenarios.js';
import { elementSuite } from '../../suites/element.suite.js';

const settled = async (element: DkTurnCurve): Promise<void> => {
  for (let turns = 0; turns < 4; turns++) {
    await aTimeout(0);
    await element.updateComplete;
  }
};

interface Shown {
  readonly element: DkTurnCurve;
  readonly told: string[];
  readonly in: <Type extends HTMLElement = HTMLElement>(selector: string) => Type | null;
  readonly text: () => string;
  readonly focus: () => string | undefined;
  readonly press: (...selectors: string[]) => Promise<void>;
  readonly type: (id: string, text: string) => Promise<void>;
}

async function show(page: HTMLElement, given: TurnScenario = {}, now = moment): Promise<Shown> {
  const told: string[] = [];
  for (const name of ['dk-save', 'dk-delete', 'dk-signal', 'dk-error'])
    page.addEventListener(name, (event) => told.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`));
  const element = document.createElement('dk-turn-curve');
  if (given.language) element.lang = given.language;
  element.storage = given.storage ?? 'local';
  element.readonly = given.readonly ?? false;
  element.compact = given.compact ?? false;
  element.series = given.series;
  element.clock = () => new Date(now);
  page.append(element);
  await act(element, given);
  await settled(element);
  const find: Shown['in'] = (selector) => element.renderRoot.querySelector(selector);
  return {
    element,
    told,
    in: find,
    text: () => (find('.card')?.innerText ?? '').replace(/\s+/g, ' '),
    focus: () => (element.renderRoot as ShadowRoot).activeElement?.id,
    press: async (...selectors) => {
      for (const selector of selectors) {
        find(selector)?.click();
        await settled(element);
      }
    },
    type: (id, text) => act(element, { typed: { [id]: text } }),
  };
}

const pageWith = (given: TurnScenario = {}): HTMLElement => {
  const page = document.createElement('main');
  document.body.append(page);
  seed(page, given);
  return page;
};
const shown = (given: TurnScenario = {}, now = moment): Promise<Shown> => show(pageWith(given), given, now);

const pageOf = (storage: Storage): HTMLElement => {
  const page = document.createElement('main');
  document.body.append(page);
  const provider: StorageProvider = { open: () => Promise.resolve({ ...storage, close: () => undefined }) };
  provideContext(page, storageContext, provider);
  return page;
};

describe('dk-turn-curve', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
    fixtureCleanup();
  });

  elementSuite({
    tag: 'dk-turn-curve',
    element: DkTurnCurve,
    page: () => pageWith(scenarios.filled),
    fill: (element) => (element.clock = () => new Date(moment)),
    settled,
    early: { property: 'compact', value: true },
    badAttributes: {
      storage: { good: 'memory', bad: 'cloud', property: 'storage' },
      'heading-level': { good: '4', bad: '9', property: 'headingLevel' },
    },
  });

  for (const [name, given] of Object.entries<TurnScenario>(scenarios))
    it(`is accessible, and as wide as its place: ${name}`, async () => {
      const { element } = await shown(given);
      await aTimeout(given.typed ? 450 : 0);
      await settled(element);
      await expect(element).to.be.accessible();
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });

  it('fits 320 pixels with text twice as large, and has targets of 44 pixels', async () => {
    await setViewport({ width: 320, height: 800 });
    document.documentElement.style.fontSize = '200%';
    try {
      for (const given of [scenarios.overdue, scenarios.curveStep, scenarios.chosenStep, scenarios.report]) {
        const { element } = await shown(given);
        expect(document.documentElement.scrollWidth, JSON.stringify(given).slice(-60)).to.be.at.most(320);
        for (const target of element.renderRoot.querySelectorAll<HTMLElement>(
          'button, summary, label.answer, textarea',
        ))
          expect(target.getBoundingClientRect().height, target.outerHTML.slice(0, 80)).to.be.at.least(44);
        element.closest('main')?.remove();
      }
    } finally {
      document.documentElement.style.fontSize = '';
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('goes from nothing to a report with an action, step by step, and keeps each step', async () => {
    const storage = memoryStorage();
    const one = await show(pageOf(storage));
    const kept = async (): Promise<unknown> => (await storage.records.list('turn-curve')).records[0]?.data;
    await one.press('.start');
    expect(one.focus()).to.equal('step');
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
    expect(one.focus()).to.equal('story-storyFactors-0-text');
    await one.type('storyFactors-0-text', 'De buurtkamer is dicht');
    await one.press('#story-storyFactors-0-effect-hinders', '#story-storyFactors-0-evidence', '.save');
    expect(one.text()).to.include('Stap 4 van 6');
    await one.press('.save', '#ideas-ideas-add');
    await one.type('ideas-0-text', 'Koffie in de hal');
    await one.press('#ideas-ideas-0-cost-high', '#ideas-ideas-0-evidence', '.save');
    expect(one.text()).to.include('Zet er ten minste één idee bij dat niets kost.');
    await one.press('#ideas-ideas-0-cost', '.save', '.choose');
    expect(one.focus()).to.equal('chosen-chosen-0-ownerRole');
    await one.press('.save');
    expect(one.text()).to.include('Vul iets in bij “Wie doet dat?”');
    await one.type('chosen-0-ownerRole', 'opbouwwerk');
    await one.type('chosen-0-by', '2026-12-20');
    await one.press('.save');
    expect(one.focus()).to.equal('report');
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
    expect(one.focus()).to.equal('back-chosen-0-outcome');
  });

  it('keeps what is filled in while people look at other steps, and warns before it is lost', async () => {
    const one = await shown(scenarios.leaving);
    await one.press('.step-3');
    expect(one.text()).to.include('nog niet bewaard');
    await one.press('.stop');
    expect(one.focus()).to.equal('leaving');
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
    one.element.series = undefined;
    await settled(one.element);
    expect(one.text()).to.include('Iedereen heeft iemand om op terug te vallen');
  });

  it('has a clock that runs, stands still and says little', async () => {
    let now = Date.parse(moment);
    const one = await shown(scenarios.partial);
    one.element.clock = () => new Date(now);
    const time = (): string | undefined => one.in('[role=timer]')?.textContent?.trim();
    expect(time()).to.equal('Een gesprek duurt 75 minuten.');
    await one.press('.clock');
    now += 13 * 60_000;
    await one.press('.clock');
    expect(time()).to.equal('Nog 62 minuten. De klok staat stil.');
    now += 60 * 60_000;
    one.element.requestUpdate();
    await settled(one.element);
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
    expect(one.focus()).to.equal('example');
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
    expect(one.focus()).to.equal('act');
    await one.press('#act button');
    expect(one.text()).to.include('Elke dinsdag koffie in de hal');
  });

  it('survives another language while it is filled in', async () => {
    const one = await shown(scenarios.partial);
    one.element.lang = 'en';
    await settled(one.element);
    expect(one.text()).to.include('Step 1 of 6');
    expect(one.in<HTMLTextAreaElement>('#result-result')?.value).to.equal('Iedereen heeft iemand');
  });
});
