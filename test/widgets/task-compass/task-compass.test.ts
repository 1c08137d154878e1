import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { provideContext, storageContext } from '@draagkracht/base';
import type { StorageProvider, TaskCompass } from '@draagkracht/model';
import { memoryStorage } from '@draagkracht/store';
import { DkTaskCompass } from '@draagkracht/widgets';
import '@draagkracht/widgets/task-compass/define.js';
import { act } from '../../../stories/widgets/acts.js';
import { seed } from '../../../stories/widgets/seeded.js';
import {
  meeting,
  moment,
  scenarios,
  type CompassScenario,
} from '../../../stories/widgets/task-compass/task-compass.scenarios.js';
import { elementSuite } from '../../suites/element.suite.js';

const settled = async (element: DkTaskCompass): Promise<void> => {
  for (let turns = 0; turns < 4; turns++) {
    await aTimeout(0);
    await element.updateComplete;
  }
};

interface Shown {
  readonly element: DkTaskCompass;
  readonly told: string[];
  readonly in: <Type extends HTMLElement = HTMLElement>(selector: string) => Type | null;
  /** The text of the whole, or of one task. */
  readonly text: (task?: number) => string;
  readonly focus: () => string | undefined;
  readonly press: (...selectors: string[]) => Promise<void>;
  readonly type: (field: string, text: string) => Promise<void>;
}

async function show(page: HTMLElement, given: CompassScenario = {}): Promise<Shown> {
  const told: string[] = [];
  for (const name of ['dk-save', 'dk-delete', 'dk-signal', 'dk-error'])
    page.addEventListener(name, (event) => told.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`));
  const element = document.createElement('dk-task-compass');
  if (given.language) element.lang = given.language;
  element.storage = given.storage ?? 'local';
  element.readonly = given.readonly ?? false;
  element.compact = given.compact ?? false;
  element.clock = () => new Date(moment);
  page.append(element);
  await act(element, given);
  await settled(element);
  const find: Shown['in'] = (selector) => element.renderRoot.querySelector(selector);
  return {
    element,
    told,
    in: find,
    text: (task) =>
      (find(task ? `.compass > .tasks > li:nth-child(${task})` : '.compass')?.innerText ?? '').replace(/\s+/g, ' '),
    focus: () => (element.renderRoot as ShadowRoot).activeElement?.id,
    press: async (...selectors) => {
      for (const selector of selectors) {
        find(selector)?.click();
        await settled(element);
      }
    },
    type: (field, text) => act(element, { typed: { [field]: text } }),
  };
}

const pageWith = (given: CompassScenario = {}): HTMLElement => {
  const page = document.createElement('main');
  document.body.append(page);
  seed(page, given);
  return page;
};
const shown = (given: CompassScenario = {}): Promise<Shown> => show(pageWith(given), given);

describe('dk-task-compass', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
    fixtureCleanup();
  });

  elementSuite({
    tag: 'dk-task-compass',
    element: DkTaskCompass,
    page: () => pageWith(scenarios.filled),
    fill: (element) => (element.clock = () => new Date(moment)),
    settled,
    early: { property: 'compact', value: true },
    badAttributes: {
      storage: { good: 'memory', bad: 'cloud', property: 'storage' },
      'heading-level': { good: '4', bad: '9', property: 'headingLevel' },
    },
  });

  for (const [name, given] of Object.entries<CompassScenario>(scenarios))
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
      for (const given of [scenarios.filled, scenarios.partial, scenarios.refused]) {
        const { element } = await shown(given);
        expect(document.documentElement.scrollWidth, JSON.stringify(given).slice(-60)).to.be.at.most(320);
        for (const target of element.renderRoot.querySelectorAll<HTMLElement>('button, summary, label.answer, select'))
          expect(target.getBoundingClientRect().height, target.outerHTML.slice(0, 80)).to.be.at.least(44);
        element.closest('main')?.remove();
      }
    } finally {
      document.documentElement.style.fontSize = '';
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('shows each task with its last evidence and how old that is, never a score', async () => {
    const one = await shown(scenarios.filled);
    expect(one.text(1)).to.match(/1\. Zicht op draagkracht.*Laatste bewijs: 3 weken oud.*Volgende stap: De cijfers/);
    expect(one.text(2)).to.include('van gisteren').and.include('Te laat: het zou klaar zijn op 10 november 2026.');
    expect(one.text(3)).to.include('Nog geen bewijs.').and.not.include('stap');
    expect(one.text(5)).to.include('Staat op dit apparaat: duidingsgesprek.').and.include('geen volgende stap');
    expect(one.text(6)).to.include('2 jaar oud');
    expect(one.in<HTMLAnchorElement>('a[href="https://example.org/raad"]')?.rel).to.equal('noreferrer');
    expect(one.told).to.deep.equal(['dk-signal {"type":"review-due","code":"overdue"}']);
  });

  it('keeps evidence that was chosen from what is kept, and a next step with an owner', async () => {
    const storage = memoryStorage();
    await storage.records.save(meeting);
    const page = document.createElement('main');
    document.body.append(page);
    const provider: StorageProvider = { open: () => Promise.resolve({ ...storage, close: () => undefined }) };
    provideContext(page, storageContext, provider);
    const one = await show(page);
    await one.press('.update-5');
    expect(one.focus()).to.equal('task5-evidence-add');
    await one.press('#task5-evidence-add');
    await one.type('evidence-0-what', 'Samen geduid');
    await one.type('evidence-0-on', '2026-11-02');
    expect(one.text(5)).to.include('Duiding eenzaamheid (bedacht) (duidingsgesprek)');
    await one.press('#task5-evidence-0-record');
    await one.type('nextStep', 'Opnieuw kijken');
    await one.press('.save');
    expect(one.focus()).to.equal('task5-ownerRole');
    expect(one.text(5)).to.include('Zonder eigenaar blijft hij liggen.');
    await one.type('ownerRole', 'beleid');
    await one.press('.save');
    expect(one.focus()).to.equal('act');
    expect(one.text(5)).to.include('Laatste bewijs: 20 dagen oud'.replace('20 dagen', '2 weken'));
    const { records } = await storage.records.list('task-compass');
    expect(records.map(({ data }) => (data as TaskCompass).evidence[0]?.record)).to.deep.equal([
      `interpretation-session:${meeting.id}`,
    ]);
    await one.press('#act button');
    expect(one.text(5)).to.include('Nog geen bewijs.');
  });

  it('lets several tasks be filled in at once, and loses nothing', async () => {
    const one = await shown();
    await one.press('.update-1');
    await act(one.element, { typed: { 'task1-nextStep': 'x' } });
    const first = one.in<HTMLInputElement>('#task1-nextStep')!;
    first.value = 'Bewoners vragen';
    first.dispatchEvent(new Event('input'));
    await one.press('.update-2');
    expect(one.in<HTMLInputElement>('#task1-nextStep')?.value).to.equal('Bewoners vragen');
    await one.press('li:nth-child(2) .cancel');
    expect(one.in('#task2-nextStep')).to.equal(null);
    expect(one.in<HTMLInputElement>('#task1-nextStep')?.value).to.equal('Bewoners vragen');
  });

  it('refuses an address that cannot be followed', async () => {
    const one = await shown(scenarios.badAddress);
    await one.press('.save');
    expect(one.text(3)).to.include('Begin het adres met https:// of laat het leeg.');
  });

  it('puts no question about what is kept here when nothing is', async () => {
    const one = await shown({ press: ['update-3', 'add'] });
    expect(one.in('#task3-evidence-0-what')).to.not.equal(null);
    expect(one.in('#task3-evidence-0-record')).to.equal(null);
  });

  it('links to a tool of ours on the same page, and to what the page gives', async () => {
    const page = pageWith(scenarios.filled);
    const tool = document.createElement('dk-works-ledger');
    tool.id = 'wat-werkt';
    page.append(tool);
    const one = await show(page, scenarios.filled);
    one.element.insertAdjacentHTML('beforeend', '<a slot="task-1" href="/eigen">Eigen pagina</a>');
    expect(one.in<HTMLAnchorElement>('li:nth-child(3) .tools a')?.getAttribute('href')).to.equal('#wat-werkt');
    expect(one.in<HTMLSlotElement>('slot[name=task-1]')?.assignedElements()).to.have.length(1);
    expect(one.text(4)).to.include('Hierbij helpt: Eerlijk vergelijken, Cijfers op de kaart');
  });

  it('begins with six questions, and an example that says it is invented', async () => {
    const one = await shown();
    expect(one.text()).to.include('Beantwoord de zes vragen.').and.include('Wat proberen wij nieuw');
    await one.press('.show-example');
    expect(one.focus()).to.equal('example');
    expect(one.text()).to.include('Bedacht voorbeeld van Voorbeeldgemeente').and.include('3 weken oud');
    await one.press('.show-example');
    expect(one.text()).to.not.include('Bedacht');
  });

  it('lets nobody change anything when it is only for reading', async () => {
    const one = await shown(scenarios.readonly);
    expect(one.in('form, button')).to.equal(null);
    expect(one.text(1)).to.include('3 weken oud');
  });

  it('survives another language while it is filled in', async () => {
    const one = await shown(scenarios.partial);
    one.element.lang = 'en';
    await settled(one.element);
    expect(one.text(5)).to.include('Update: Learn by transforming');
    expect(one.in<HTMLInputElement>('#task5-evidence-0-what')?.value).to.equal('Leerkring gehouden');
  });
});
