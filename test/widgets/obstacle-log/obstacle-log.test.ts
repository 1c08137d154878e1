import { expect } from '@open-wc/testing';
import type { Obstacle } from '@draagkracht/model';
import { DkObstacleLog } from '@draagkracht/widgets';
import '@draagkracht/widgets/obstacle-log/define.js';
import { scenarios } from '../../../stories/widgets/obstacle-log/obstacle-log.scenarios.js';
import { shownTool, toolSettled, toolSuite, type ShownTool } from '../../suites/tool.suite.js';

const show = (given: Parameters<typeof shownTool>[1] = {}): Promise<ShownTool<DkObstacleLog>> =>
  shownTool<DkObstacleLog>('dk-obstacle-log', given);
/** What is kept now of the first obstacle in sight. */
const kept = ({ tool }: ShownTool<DkObstacleLog>): readonly Obstacle[] =>
  (tool as unknown as { stored: { records: { data: Obstacle }[] } }).stored.records.map(({ data }) => data);
const leave = (): void => {
  for (const page of document.querySelectorAll('main')) page.remove();
};

describe('dk-obstacle-log', () => {
  afterEach(leave);

  toolSuite<DkObstacleLog>({
    tag: 'dk-obstacle-log',
    element: DkObstacleLog,
    scenarios,
    narrow: ['filled', 'empty', 'longText', 'many', 'legalAsked', 'answering', 'readonly'],
  });

  it('reports an obstacle in the words of the team, with an answer expected in two weeks', async () => {
    const shown = await show({ press: ['start'] });
    expect(shown.focused()).to.equal('report-title');
    await shown.act({ typed: { title: 'Drie loketten', kind: 'procedure', level: 'organisation' } });
    await shown.press('.save');
    expect(shown.text()).to.include('Drie loketten').and.include('Vandaag gemeld');
    expect(kept(shown)[0]).to.deep.include({
      answerBy: '2026-12-06',
      status: 'open',
      times: [{ on: '2026-11-22', by: 'team' }],
    });
    expect([shown.focused(), shown.told[0]]).to.satisfy(
      ([focus, told]: string[]) => focus === 'act' && told!.startsWith('dk-save {"type":"obstacle"'),
    );
  });

  it('takes the days for an answer from the page', async () => {
    const shown = await show({ press: ['start'], set: { answerDays: 5 } });
    expect(shown.in<HTMLInputElement>('#report-answerBy')?.value).to.equal('2026-11-27');
  });

  it('counts that somebody met it too, in one tap, and takes that back', async () => {
    const shown = await show(scenarios.one);
    await shown.press('.met-too');
    expect(kept(shown)[0]?.times.at(-1)).to.deep.equal({ on: '2026-11-22', by: 'team' });
    expect(shown.text()).to.include('5 keer tegengekomen');
    await shown.press('#act button');
    expect(shown.text()).to.include('4 keer tegengekomen');
  });

  it('opens a solved one again when it comes back', async () => {
    const shown = await show(scenarios.allSolved);
    expect(shown.text()).to.include('Dit is opgelost').and.include('Alles wat gemeld is, is opgelost.');
    expect(shown.in('.met-too')?.innerText).to.include('Kwam ik weer tegen');
    await shown.press('.met-too');
    expect(shown.text()).to.include('Dit zit nog in de weg').and.not.include('Dit is opgelost');
    expect(kept(shown)[0]).to.include({ status: 'open', answerBy: '2026-12-06' });
  });

  it('asks for a reason, keeps the answer with its role, and the one before it', async () => {
    const shown = await show(scenarios.answering);
    await shown.act({ typed: { answer: 'Het blijft zo.', answeredBy: 'wethouder Wmo' } });
    await shown.press('.save');
    expect(shown.text()).to.include('Zonder reden leert niemand ervan.');
    await shown.act({ typed: { because: 'De wet laat geen keus.' } });
    await shown.press('.save');
    expect(kept(shown)[0]).to.include({ status: 'stays', answeredBy: 'wethouder Wmo', answeredOn: '2026-11-22' });
    await shown.press('.respond');
    await shown.act({ typed: { status: 'examined', answer: 'Toch nog eens kijken.', answeredBy: 'griffie' } });
    expect(shown.in('#respond-because')).to.equal(null);
    await shown.act({ typed: { hearMoreOn: '2026-12-20' } });
    await shown.press('.save');
    expect(kept(shown)[0]?.earlier.map(({ status, because }) => [status, because])).to.deep.equal([
      ['stays', 'De wet laat geen keus.'],
    ]);
    expect(shown.text()).to.include('Het team hoort meer op 20 december 2026.');
  });

  it('brings the focus back to where somebody came from', async () => {
    const shown = await show(scenarios.filled);
    const second = shown.tool.renderRoot.querySelectorAll<HTMLElement>('.respond')[1]!;
    const item = second.closest('li')!.id;
    second.click();
    await toolSettled(shown.tool);
    await shown.press('.cancel');
    const { activeElement } = shown.tool.renderRoot as ShadowRoot;
    expect([activeElement?.className, activeElement?.closest('li')?.id]).to.deep.equal(['respond', item]);
  });

  it('offers nobody the answer that it is open', async () => {
    const shown = await show(scenarios.answering);
    const offered = [...shown.tool.renderRoot.querySelectorAll<HTMLInputElement>('[name="respond-status"]')];
    expect(offered.map(({ value }) => value)).to.deep.equal(['examined', 'solved', 'stays']);
  });

  it('asks a legal rule for its article, and calls it self-made when there is none', async () => {
    const shown = await show(scenarios.filled);
    expect(shown.text()).to.include('Zelfbedacht of wettelijk?');
    await shown.press('.article');
    await shown.act({ typed: { article: 'Participatiewet, artikel 35' } });
    await shown.press('.save');
    expect(shown.text()).to.include('Het staat in Participatiewet, artikel 35.').and.not.include('Zelfbedacht of');
    await shown.press('#act button');
    await shown.press('.self-made');
    expect(kept(shown).find(({ title }) => title.startsWith('Wie samenwoont'))).to.include({
      kind: 'self-made-rule',
      level: 'municipality',
    });
  });

  it('hints when a sentence points at somebody, and lets it be saved', async () => {
    const shown = await show(scenarios.pointing);
    expect(shown.in('.hint-pointing')?.innerText).to.include('“De teamleider”');
    await shown.act({ typed: { level: 'team' } });
    await shown.press('.save');
    expect(kept(shown)).to.have.length(1);
  });

  it('offers what is here already, and counts it there', async () => {
    const shown = await show(scenarios.similar);
    await shown.press('.met-similar');
    expect(shown.in('#report-title')).to.equal(null);
    expect(kept(shown).find(({ kind }) => kind === 'system')?.times).to.have.length(5);
  });

  it('tells once what waits longer than was promised', async () => {
    const shown = await show(scenarios.filled);
    await shown.press('.met-too');
    expect(shown.told.filter((one) => one.startsWith('dk-signal'))).to.deep.equal([
      'dk-signal {"type":"unanswered","code":"overdue"}',
      'dk-signal {"type":"unanswered","code":"overdue"}',
    ]);
  });

  it('shows the cases by their made-up names, and that one was erased', async () => {
    const shown = await show(scenarios.one);
    shown.in<HTMLDetailsElement>('.more')!.open = true;
    expect(shown.text()).to.include('Berk-17, 13 november 2026').and.include('een zaak die hier niet meer staat');
  });

  it('shows residents no example, no case, no day and no exact count', async () => {
    const shown = await show(scenarios.suppressed);
    for (const one of shown.tool.renderRoot.querySelectorAll('details')) one.open = true;
    expect(shown.text()).to.include('Minder dan 10 keer tegengekomen').and.include('Wij schrappen deze regel.');
    expect(shown.text()).to.not.match(/Berk-17|Een vader|jeugdteam|Kwam ik/);
    expect(shown.text()).to.include('Geteld is hoeveel obstakels');
  });

  it('shows what somebody chooses, and finds words', async () => {
    const shown = await show(scenarios.filled);
    const kind = shown.in<HTMLSelectElement>('.choose-kind')!;
    kind.value = 'system';
    kind.dispatchEvent(new Event('change'));
    await toolSettled(shown.tool);
    expect(shown.in('.choose [role=status]')?.innerText).to.equal('U ziet er 1. 5 passen niet bij uw keuze.');
    await shown.press('.clear');
    const find = shown.in<HTMLInputElement>('.find')!;
    find.value = 'xyz';
    find.dispatchEvent(new Event('input'));
    await toolSettled(shown.tool);
    expect(shown.text()).to.include('Niets past bij uw keuze.');
  });

  it('says what is most in the way, in a sentence and as a table', async () => {
    const shown = await show(scenarios.many);
    expect(shown.in('.pareto strong')?.innerText).to.include('van de acht soorten');
    shown.in<HTMLDetailsElement>('.as-table')!.open = true;
    expect(shown.tool.renderRoot.querySelectorAll('.as-table tbody tr')).to.have.length(8);
    expect(shown.in('.as-table')?.innerText).to.include('100%');
  });

  it('is handed over as a spreadsheet', async () => {
    const shown = await show(scenarios.filled);
    const clicked: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      clicked.push(this.download);
    };
    try {
      await shown.press('.csv');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect([clicked, shown.told.at(-1)]).to.deep.equal([['obstakels.csv'], 'dk-export {"format":"csv","count":6}']);
  });

  it('removes an obstacle, and takes that back', async () => {
    const shown = await show(scenarios.one);
    await shown.press('.remove');
    expect(shown.text()).to.include('Meld een obstakel');
    await shown.press('#act button');
    expect(shown.text()).to.include('twee adressen');
  });
});
