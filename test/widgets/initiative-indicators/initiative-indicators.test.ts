import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { DkInitiativeIndicators } from '@draagkracht/widgets';
import '@draagkracht/widgets/initiative-indicators/define.js';
import { act } from '../../../stories/widgets/acts.js';
import { seed } from '../../../stories/widgets/seeded.js';
import {
  moment,
  scenarios,
  type InitiativeScenario,
} from '../../../stories/widgets/initiative-indicators/initiative-indicators.scenarios.js';
import { elementSuite } from '../../suites/element.suite.js';

const settled = async (initiative: DkInitiativeIndicators): Promise<void> => {
  for (let turns = 0; turns < 5; turns++) {
    await aTimeout(0);
    await initiative.updateComplete;
  }
};

const pageWith = (given: InitiativeScenario = {}): HTMLElement => {
  const page = document.createElement('main');
  document.body.append(page);
  seed(page, given);
  return page;
};

interface Shown {
  readonly element: DkInitiativeIndicators;
  readonly told: string[];
  readonly in: <Type extends HTMLElement = HTMLElement>(selector: string) => Type | null;
  readonly text: () => string;
  readonly press: (selector: string) => Promise<void>;
}

async function shown(given: InitiativeScenario = {}): Promise<Shown> {
  const page = pageWith(given);
  const told: string[] = [];
  for (const name of ['dk-save', 'dk-delete', 'dk-signal', 'dk-error', 'dk-export', 'dk-privacy-warning'])
    page.addEventListener(name, (event) => told.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`));
  const initiative = document.createElement('dk-initiative-indicators');
  if (given.language) initiative.lang = given.language;
  if (given.policy) initiative.smallNumberPolicy = given.policy;
  initiative.storage = given.storage ?? 'local';
  initiative.readonly = given.readonly ?? false;
  initiative.compact = given.compact ?? false;
  initiative.clock = () => new Date(moment);
  page.append(initiative);
  await act(initiative, given);
  await settled(initiative);
  const find: Shown['in'] = (selector) => initiative.renderRoot.querySelector(selector);
  return {
    element: initiative,
    told,
    in: find,
    text: () => (find('.page')?.innerText ?? '').replace(/\s+/g, ' '),
    press: async (selector) => {
      find(selector)?.click();
      await settled(initiative);
    },
  };
}

const focused = ({ element }: Shown): string | undefined => (element.renderRoot as ShadowRoot).activeElement?.id;

describe('dk-initiative-indicators', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
    fixtureCleanup();
  });

  elementSuite({
    tag: 'dk-initiative-indicators',
    element: DkInitiativeIndicators,
    page: () => pageWith(scenarios.filled),
    fill: (initiative) => (initiative.clock = () => new Date(moment)),
    settled,
    early: { property: 'smallNumberPolicy', value: 'publiek' },
    badAttributes: {
      'small-number-policy': { good: 'streng', bad: 'geheim', property: 'smallNumberPolicy' },
      storage: { good: 'memory', bad: 'cloud', property: 'storage' },
      'heading-level': { good: '4', bad: '9', property: 'headingLevel' },
    },
  });

  for (const [name, given] of Object.entries<InitiativeScenario>(scenarios))
    it(`is accessible, and as wide as its place: ${name}`, async () => {
      const { element: initiative } = await shown(given);
      await aTimeout(name === 'personalData' ? 450 : 0);
      await settled(initiative);
      await expect(initiative).to.be.accessible();
      expect(initiative.scrollWidth).to.be.at.most(initiative.clientWidth);
    });

  it('fits 320 pixels with text twice as large, whatever its state', async () => {
    await setViewport({ width: 320, height: 800 });
    document.documentElement.style.fontSize = '200%';
    try {
      for (const given of [scenarios.filled, scenarios.measuring, scenarios.refused, scenarios.longText]) {
        const { element: initiative } = await shown(given);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        initiative.closest('main')?.remove();
      }
    } finally {
      document.documentElement.style.fontSize = '';
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('has targets of at least 44 pixels', async () => {
    for (const given of [scenarios.several, scenarios.measuring, scenarios.empty]) {
      const { element: initiative } = await shown(given);
      for (const target of initiative.renderRoot.querySelectorAll<HTMLElement>(
        'button, summary, label.answer, select, input:not([type=radio], [type=checkbox]), textarea',
      ))
        expect(target.getBoundingClientRect().height, target.outerHTML.slice(0, 80)).to.be.at.least(44);
    }
  });

  it('says what it is for when nothing is kept, and why ten is enough', async () => {
    const page = await shown();
    expect(page.text()).to.include('Waarom tien genoeg is');
    await page.press('.show-example');
    expect(page.text()).to.include('Bedacht voorbeeld').and.include('Mensen bereikt');
    expect(focused(page)).to.equal('example');
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
    await act(page.element, { typed: { toldBy: 'resident' } });
    await page.press('.save');
    expect(page.text()).to.include('Start, cijfer 2: Eigen doel gehaald').and.include('Ingevuld: 1 van de 9');
    expect(focused(page)).to.equal('figure');
    await page.press('.cancel');
    expect(page.text()).to.include('8 van 40 (20%)');
  });

  it('says after the last figure that all is kept', async () => {
    const page = await shown(scenarios.lastFigure);
    expect(page.text()).to.include('cijfer 9: Geld na dit jaar');
    await act(page.element, { typed: { answer: 'structural', n: '3', toldBy: 'volunteer' } });
    await page.press('.save');
    expect(page.text()).to.include('Start: alles ingevuld').and.include('Structureel (gevraagd aan 3)');
    expect(focused(page)).to.equal('act');
  });

  it('refuses a figure without the number of people, with the reason', async () => {
    const page = await shown(scenarios.withoutPeople);
    await page.press('.save');
    expect(page.text()).to.include('3 van de 4 is iets anders dan 3 van de 40');
    expect([focused(page), page.told.join().includes('dk-save')]).to.deep.equal(['figure1-n', false]);
  });

  it('shows changes with their margin, and words only where there are too few', async () => {
    const { text } = await shown(scenarios.filled);
    expect(text()).to.include('55 procentpunt meer dan bij de start').and.include('groter dan toeval');
    expect(text()).to.include('Te weinig mensen om een verschil te zien.').and.include('Er is geen totaalscore');
  });

  it('comes back by itself after six months, and tells so once', async () => {
    const page = await shown(scenarios.due);
    expect(page.text()).to.include('De meting is aan de beurt: na 6 maanden');
    page.element.lang = 'en';
    await settled(page.element);
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
    page.element.initiative = scenarios.several.records[1].id;
    await settled(page.element);
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
