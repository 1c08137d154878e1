import { expect } from '@open-wc/testing';
import type { Storage } from '@draagkracht/model';
import { scenarios } from '../../../stories/widgets/obstacle-log/obstacle-log.scenarios.js';
import { keptObstacles, noLogs, shownLog } from '../../helpers/obstacle-log.js';
import { toolSettled } from '../../suites/tool.suite.js';

describe('the forms of the log', () => {
  afterEach(noLogs);

  it('reports an obstacle in the words of the team, with an answer expected in two weeks', async () => {
    const shown = await shownLog({ press: ['start'] });
    expect(shown.focused()).to.equal('report-title');
    await shown.act({ typed: { title: 'Drie loketten', kind: 'procedure', level: 'organisation' } });
    await shown.press('.save');
    expect(shown.text()).to.include('Drie loketten').and.include('Vandaag gemeld');
    expect(keptObstacles(shown)[0]).to.deep.include({
      answerBy: '2026-12-06',
      status: 'open',
      times: [{ on: '2026-11-22', by: 'team' }],
    });
    expect([shown.focused(), shown.told[0]]).to.satisfy(
      ([focus, told]: string[]) => focus === 'act' && told!.startsWith('dk-save {"type":"obstacle"'),
    );
  });

  it('takes the days for an answer from the page', async () => {
    const shown = await shownLog({ press: ['start'], set: { answerDays: 5 } });
    expect(shown.in<HTMLInputElement>('#report-answerBy')?.value).to.equal('2026-11-27');
  });

  it('asks for a reason, keeps the answer with its role, and the one before it', async () => {
    const shown = await shownLog(scenarios.answering);
    await shown.act({ typed: { answer: 'Het blijft zo.', answeredBy: 'wethouder Wmo' } });
    await shown.press('.save');
    expect(shown.text()).to.include('Zonder reden leert niemand ervan.');
    await shown.act({ typed: { because: 'De wet laat geen keus.' } });
    await shown.press('.save');
    expect(keptObstacles(shown)[0]).to.include({
      status: 'stays',
      answeredBy: 'wethouder Wmo',
      answeredOn: '2026-11-22',
    });
    await shown.press('.respond');
    await shown.act({ typed: { status: 'examined', answer: 'Toch nog eens kijken.', answeredBy: 'griffie' } });
    expect(shown.in('#respond-because')).to.equal(null);
    await shown.act({ typed: { hearMoreOn: '2026-12-20' } });
    await shown.press('.save');
    expect(keptObstacles(shown)[0]?.earlier.map(({ status, because }) => [status, because])).to.deep.equal([
      ['stays', 'De wet laat geen keus.'],
    ]);
    expect(shown.text()).to.include('Het team hoort meer op 20 december 2026.');
  });

  it('brings the focus back to where somebody came from', async () => {
    const shown = await shownLog(scenarios.filled);
    const second = shown.tool.renderRoot.querySelectorAll<HTMLElement>('.respond')[1]!;
    const item = second.closest('li')!.id;
    second.click();
    await toolSettled(shown.tool);
    await shown.press('.cancel');
    const { activeElement } = shown.tool.renderRoot as ShadowRoot;
    expect([activeElement?.className, activeElement?.closest('li')?.id]).to.deep.equal(['respond', item]);
  });

  it('offers nobody the answer that it is open', async () => {
    const shown = await shownLog(scenarios.answering);
    const offered = [...shown.tool.renderRoot.querySelectorAll<HTMLInputElement>('[name="respond-status"]')];
    expect(offered.map(({ value }) => value)).to.deep.equal(['examined', 'solved', 'stays']);
  });

  it('hints when a sentence points at somebody, and lets it be saved', async () => {
    const shown = await shownLog(scenarios.pointing);
    expect(shown.in('.hint-pointing')?.innerText).to.include('“De teamleider”');
    await shown.act({ typed: { level: 'team' } });
    await shown.press('.save');
    expect(keptObstacles(shown)).to.have.length(1);
  });

  it('offers what is here already, and counts it there', async () => {
    const shown = await shownLog(scenarios.similar);
    const { storage } = (shown.tool as unknown as { stored: { storage: Storage } }).stored;
    expect(await storage.drafts.list()).to.have.length(1);
    expect(shown.in('.similar')?.closest('[role=status]') === null).to.equal(false);
    await shown.press('.met-similar');
    expect(await storage.drafts.list()).to.have.length(0);
    expect(shown.in('#report-title')).to.equal(null);
    expect(keptObstacles(shown).find(({ kind }) => kind === 'system')?.times).to.have.length(5);
  });

  it('go on with what was typed and never saved', async () => {
    const draft = {
      key: 'draft-1',
      type: 'obstacle',
      tool: 'dk-obstacle-log',
      form: 'report',
      values: { ...scenarios.one.records[0].data, title: 'Half getypt' },
      at: '2026-11-22T08:00:00.000Z',
    };
    const shown = await shownLog({ records: scenarios.one.records, drafts: [draft] });
    for (let turns = 0; turns < 5 && !shown.in('.resume-draft'); turns++) await toolSettled(shown.tool);
    await shown.press('.resume-draft');
    expect(shown.in<HTMLInputElement>('#report-title')?.value).to.equal('Half getypt');
  });
});
