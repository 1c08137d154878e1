import { expect } from '@open-wc/testing';
import { provideContext, storageContext } from '@draagkracht/base';
import type { StorageProvider, TaskCompass } from '@draagkracht/model';
import { memoryStorage } from '@draagkracht/store';
import { DkTaskCompass } from '@draagkracht/widgets';
import '@draagkracht/widgets/task-compass/define.js';
import { meeting, scenarios } from '../../../stories/widgets/task-compass/task-compass.scenarios.js';
import type { ToolScenario } from '../../../stories/widgets/tool-story.js';
import { until } from '../../helpers/until.js';
import { shownTool, toolPage, toolSettled, toolSuite, type ShownTool } from '../../suites/tool.suite.js';

/** A compass on a page, with what is often done in it. */
interface Shown extends Omit<ShownTool<DkTaskCompass>, 'text' | 'press'> {
  /** The text of the whole, or of one task. */
  readonly text: (task?: number) => string;
  readonly press: (...selectors: string[]) => Promise<void>;
  readonly type: (field: string, text: string) => Promise<void>;
}

async function shown(given: ToolScenario = {}, page?: HTMLElement): Promise<Shown> {
  const one = await shownTool<DkTaskCompass>('dk-task-compass', given, page);
  return {
    ...one,
    text: (task) =>
      task ? (one.in(`.tool > .tasks > li:nth-child(${task})`)?.innerText ?? '').replace(/\s+/g, ' ') : one.text(),
    press: async (...selectors) => {
      for (const selector of selectors) await one.press(selector);
    },
    type: (field, text) => one.act({ typed: { [field]: text } }),
  };
}

describe('dk-task-compass', () => {
  toolSuite<DkTaskCompass>({
    tag: 'dk-task-compass',
    element: DkTaskCompass,
    scenarios,
    narrow: ['filled', 'partial', 'refused', 'longText', 'empty'],
  });

  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('shows its six tasks with all that is in them at once, when it is known what is kept', async () => {
    expect((await shown(scenarios.loading)).in('.tasks')).to.equal(null);
    const one = await shown(scenarios.empty);
    await until(() => one.in('.tasks'));
    expect(one.text(3))
      .to.include('Wat proberen wij nieuw')
      .and.include('Hierbij helpt')
      .and.include('Nog geen bewijs');
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
    const one = await shown({}, page);
    await one.press('.update-5');
    expect(one.focused()).to.equal('task5-evidence-add');
    await one.press('#task5-evidence-add');
    await one.type('evidence-0-what', 'Samen geduid');
    await one.type('evidence-0-on', '2026-11-02');
    expect(one.text(5)).to.include('Duiding eenzaamheid (bedacht) (duidingsgesprek)');
    await one.press('#task5-evidence-0-record');
    await one.type('nextStep', 'Opnieuw kijken');
    await one.press('.save');
    expect(one.focused()).to.equal('task5-ownerRole');
    expect(one.text(5)).to.include('Zonder eigenaar blijft hij liggen.');
    await one.type('ownerRole', 'beleid');
    await one.press('.save');
    expect(one.focused()).to.equal('act');
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
    const page = toolPage(scenarios.filled);
    const tool = document.createElement('dk-works-ledger');
    tool.id = 'wat-werkt';
    page.append(tool);
    const one = await shown(scenarios.filled, page);
    await until(() => one.in('.tools'));
    one.tool.insertAdjacentHTML('beforeend', '<a slot="task-1" href="/eigen">Eigen pagina</a>');
    expect(one.in<HTMLAnchorElement>('li:nth-child(3) .tools a')?.getAttribute('href')).to.equal('#wat-werkt');
    expect(one.in<HTMLSlotElement>('slot[name=task-1]')?.assignedElements()).to.have.length(1);
    expect(one.text(4)).to.include('Hierbij helpt: Eerlijk vergelijken, Cijfers op de kaart');
  });

  it('begins with six questions, and an example that says it is invented', async () => {
    const one = await shown();
    expect(one.text()).to.include('Beantwoord de zes vragen.').and.include('Wat proberen wij nieuw');
    await one.press('.show-example');
    expect(one.focused()).to.equal('example');
    expect(one.text()).to.include('Bedacht voorbeeld van Voorbeeldgemeente').and.include('3 weken oud');
    await one.press('.show-example');
    expect(one.text()).to.not.include('Bedacht');
  });

  it('lets nobody change anything when it is only for reading', async () => {
    const one = await shown(scenarios.readonly);
    expect(one.in('form, .tasks button')).to.equal(null);
    expect(one.text(1)).to.include('3 weken oud');
  });

  it('survives another language while it is filled in', async () => {
    const one = await shown(scenarios.partial);
    one.tool.lang = 'en';
    await toolSettled(one.tool);
    expect(one.text(5)).to.include('Update: Learn by transforming');
    expect(one.in<HTMLInputElement>('#task5-evidence-0-what')?.value).to.equal('Leerkring gehouden');
  });

  it('begins with the first task', async () => {
    const one = await shown({ press: ['start'] });
    expect(one.focused()).to.equal('task1-evidence-add');
    expect(one.text(2)).to.include('Nog geen bewijs.');
  });

  it('offers what was typed and never saved, task by task', async () => {
    const page = toolPage(scenarios.filled);
    const first = await shown({}, page);
    for (const task of [6, 1]) {
      await first.press(`.update-${task}`);
      await first.type('nextStep', `Stap bij ${task}`);
    }
    first.tool.remove(); // As after a crash: nobody stopped, nobody saved.
    const again = await shown({}, page);
    await until(() => again.tool.renderRoot.querySelectorAll('.resume-draft').length === 2);
    const back: (string | undefined)[] = [];
    for (let times = 0; times < 2; times++) {
      await again.press('.resume-draft');
      back.push(again.in<HTMLInputElement>('[id$=-nextStep]')?.value);
      await again.press('.cancel');
    }
    expect(back).to.have.members(['Stap bij 1', 'Stap bij 6']);
  });
});
