import { expect } from '@open-wc/testing';
import { scenarios } from '../../../stories/widgets/obstacle-log/obstacle-log.scenarios.js';
import { keptObstacles, noLogs, shownLog } from '../../helpers/obstacle-log.js';
import { toolSettled } from '../../suites/tool.suite.js';

describe('the list of obstacles', () => {
  afterEach(noLogs);

  it('counts that somebody met it too, in one tap, and takes that back', async () => {
    const shown = await shownLog(scenarios.one);
    await shown.press('.met-too');
    expect(keptObstacles(shown)[0]?.times.at(-1)).to.deep.equal({ on: '2026-11-22', by: 'team' });
    expect(shown.text()).to.include('5 keer tegengekomen');
    await shown.press('#act button');
    expect(shown.text()).to.include('4 keer tegengekomen');
  });

  it('opens a solved one again when it comes back', async () => {
    const shown = await shownLog(scenarios.allSolved);
    expect(shown.text()).to.include('Dit is opgelost').and.include('Alles wat gemeld is, is opgelost.');
    expect(shown.in('.met-too')?.innerText).to.include('Kwam ik weer tegen');
    await shown.press('.met-too');
    expect(shown.text()).to.include('Dit zit nog in de weg').and.not.include('Dit is opgelost');
    expect(keptObstacles(shown)[0]).to.include({ status: 'open', answerBy: '2026-12-06' });
  });

  it('asks a legal rule for its article, and calls it self-made when there is none', async () => {
    const shown = await shownLog(scenarios.filled);
    expect(shown.text()).to.include('Zelfbedacht of wettelijk?');
    await shown.press('.article');
    await shown.act({ typed: { article: 'Participatiewet, artikel 35' } });
    await shown.press('.save');
    expect(shown.text()).to.include('Het staat in Participatiewet, artikel 35.').and.not.include('Zelfbedacht of');
    await shown.press('#act button');
    await shown.press('.self-made');
    expect(keptObstacles(shown).find(({ title }) => title.startsWith('Wie samenwoont'))).to.include({
      kind: 'self-made-rule',
      level: 'municipality',
    });
  });

  it('keeps the focus on the obstacle that was met again, also where it moves to another list', async () => {
    const shown = await shownLog(scenarios.allSolved);
    const item = shown.in('.met-too')!.closest('li')!.id;
    await shown.press('.met-too');
    const { activeElement } = shown.tool.renderRoot as ShadowRoot;
    expect([activeElement?.className, activeElement?.closest('li')?.id]).to.deep.equal(['met-too', item]);
  });

  it('invites again when the only obstacle goes while it is being changed, and brings the form back with it', async () => {
    const shown = await shownLog(scenarios.one);
    await shown.press('.edit');
    await shown.press('.remove');
    expect(shown.text()).to.include('Meld een obstakel');
    await shown.press('#act button');
    expect(shown.in<HTMLInputElement>('#report-title')?.value.length).to.be.greaterThan(0);
  });

  it('stays unfolded while somebody chooses, and keeps the focus there when everything is shown again', async () => {
    const shown = await shownLog(scenarios.filled);
    const [chooser, find] = [shown.in<HTMLDetailsElement>('.chooser')!, shown.in<HTMLInputElement>('.find')!];
    chooser.open = true;
    for (const text of ['wet', '', 'wet']) {
      find.value = text;
      find.dispatchEvent(new Event('input'));
      await toolSettled(shown.tool);
      expect(chooser.open).to.equal(true);
    }
    await shown.press('.clear');
    const { activeElement } = shown.tool.renderRoot as ShadowRoot;
    expect([chooser.open, activeElement?.closest('.chooser') === chooser]).to.deep.equal([true, true]);
  });

  it('tells once what waits longer than was promised', async () => {
    const shown = await shownLog(scenarios.filled);
    await shown.press('.met-too');
    expect(shown.told.filter((one) => one.startsWith('dk-signal'))).to.deep.equal([
      'dk-signal {"type":"unanswered","code":"overdue"}',
      'dk-signal {"type":"unanswered","code":"overdue"}',
    ]);
  });

  it('shows the cases by their made-up names, and that one was erased', async () => {
    const shown = await shownLog(scenarios.one);
    shown.in<HTMLDetailsElement>('.more')!.open = true;
    expect(shown.text()).to.include('Berk-17, 13 november 2026').and.include('een zaak die hier niet meer staat');
  });

  it('shows residents no example, no case, no day and no exact count', async () => {
    const shown = await shownLog(scenarios.suppressed);
    for (const one of shown.tool.renderRoot.querySelectorAll('details')) one.open = true;
    expect(shown.text()).to.include('Minder dan 10 keer tegengekomen').and.include('Wij schrappen deze regel.');
    expect(shown.text()).to.not.match(/Berk-17|Een vader|jeugdteam|Kwam ik/);
    expect(shown.text()).to.include('Geteld is hoeveel obstakels');
  });

  it('shows what somebody chooses, and finds words', async () => {
    const shown = await shownLog(scenarios.filled);
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
    const shown = await shownLog(scenarios.many);
    expect(shown.in('.pareto strong')?.innerText).to.include('van de acht soorten');
    shown.in<HTMLDetailsElement>('.as-table')!.open = true;
    expect(shown.tool.renderRoot.querySelectorAll('.as-table tbody tr')).to.have.length(8);
    expect(shown.in('.as-table')?.innerText).to.include('100%');
  });

  it('is handed over as a spreadsheet', async () => {
    const shown = await shownLog(scenarios.filled);
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
    const shown = await shownLog(scenarios.one);
    await shown.press('.remove');
    expect(shown.text()).to.include('Meld een obstakel');
    await shown.press('#act button');
    expect(shown.text()).to.include('twee adressen');
  });
});
