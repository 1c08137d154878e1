import { expect } from '@open-wc/testing';
import type { Obstacle } from '@draagkracht/model';
import { scenarios, voteOf } from '../../../stories/widgets/budget-tracker/budget-tracker.scenarios.js';
import { budgetPage, clearPages, type BudgetPage } from '../../helpers/budget-page.js';

const four = { effect: 'Schone kleren.', value: 'Meedoen.', longTerm: 'Verzuim.', legal: 'Artikel 35.' };
const rule = { rule: 'Witgoed zit in de norm', source: 'policy-rule', whyDifferent: 'Drie kinderen.' };
const bend = async (page: BudgetPage): Promise<void> => page.enter({ ...four, ...rule });

describe('deciding', () => {
  afterEach(clearPages);

  it('makes one obstacle of a bent rule, tied to the request both ways', async () => {
    const page = await budgetPage(scenarios.bentRule);
    await bend(page);
    const [made] = await page.kept<Obstacle>('obstacle');
    const [request] = await page.kept();
    expect(request?.data.deviation?.obstacleId).to.equal(made?.id);
    expect(made?.data.cases).to.deep.equal([{ id: request?.id, on: '2026-11-22' }]);
    expect(JSON.stringify(made)).to.not.include('Drie kinderen');
    const [act] = await page.storage.records.acts({ most: 1 });
    expect(act?.entries.map(({ type }) => type)).to.have.members(['budget-case', 'obstacle']);
    await page.storage.records.undoAct(act!.id, 'team', '2026-11-22T10:00:00.000Z');
    expect(await page.kept('obstacle')).to.deep.equal([]);
    expect((await page.kept())[0]?.data.status).to.equal('asked');
  });

  it('folds the lines a dialogue filled in, and nothing that is still to be said', async () => {
    const blank = await budgetPage(scenarios.decide);
    expect(blank.in('.known')).to.equal(null);
    clearPages();
    const records = scenarios.decide.records.map((one) =>
      one.type === 'budget-case' ? { ...one, data: { ...one.data, ...four } } : one,
    );
    const page = await budgetPage({ ...scenarios.decide, records });
    expect(page.in<HTMLDetailsElement>('.known')?.open).to.equal(false);
    expect(page.in<HTMLTextAreaElement>('#decide-longTerm')?.value).to.equal('Verzuim.');
    await page.enter({ deviates: 'yes', legal: '' });
    expect(page.in<HTMLDetailsElement>('.known')?.open).to.equal(true);
  });

  it('meets an obstacle of the same name once more', async () => {
    const first = await budgetPage(scenarios.bentRule);
    await bend(first);
    const [known] = await first.kept<Obstacle>('obstacle');
    clearPages();
    const cases = [{ id: '00000000-0000-4000-8000-000000000099', on: '2026-10-01' }];
    const before = { ...known!, data: { ...known!.data, cases } };
    const page = await budgetPage({ ...scenarios.bentRule, records: [...scenarios.bentRule.records, before] });
    await page.enter({ ...four, ...rule, rule: 'WITGOED zit in de norm.' });
    const obstacles = await page.kept<Obstacle>('obstacle');
    expect(obstacles.map(({ data }) => data.cases.length)).to.deep.equal([2]);
  });

  it('makes an obstacle of its own of a rule that only begins as another one does', async () => {
    const long = 'In de verordening maatschappelijke ondersteuning staat dat wij niets geven';
    const first = await budgetPage(scenarios.bentRule);
    await first.enter({ ...four, ...rule, rule: `${long} voor witgoed` });
    const [known] = await first.kept<Obstacle>('obstacle');
    clearPages();
    const before = { ...known!, data: { ...known!.data, title: `${long} voor bedden` } };
    const page = await budgetPage({ ...scenarios.bentRule, records: [...scenarios.bentRule.records, before] });
    await page.enter({ ...four, ...rule, rule: `${long} voor witgoed` });
    expect((await page.kept<Obstacle>('obstacle')).length).to.equal(2);
  });

  it('says why a vote of the role that asks waits, made on another device', async () => {
    const vote = voteOf(44, { role: 'Consulent WMO', mark: { device: 'there', person: 'y' } });
    const page = await budgetPage({ ...scenarios.otherDevice, records: [...scenarios.otherDevice.records, vote] });
    expect(page.text())
      .to.include('Consulent WMO antwoordde op een ander apparaat. Die rol vraagt dit zelf aan.')
      .and.include('inkomen antwoordde op een ander apparaat. Die rol telt al.');
  });

  it('wants the effect and a word on rules, and keeps what is said', async () => {
    const page = await budgetPage(scenarios.decide);
    await page.press('.save');
    expect(page.text()).to.include('Er zijn nog 2 dingen nodig');
    await page.enter({ effect: 'Schone kleren.', deviates: 'no' });
    expect((await page.kept())[0]?.data).to.include({ status: 'agreed', effect: 'Schone kleren.' });
  });

  it('has no button that leads nowhere below the quorum, and a way to withdraw', async () => {
    const page = await budgetPage(scenarios.belowQuorum);
    expect(page.in('.refuse')).to.equal(null);
    await page.press('.ask-more');
    expect(page.text()).to.include('Vraag nog een collega');
    await page.press('.to-close');
    await page.enter({ closedBecause: 'De inwoner wil het niet meer.' });
    expect((await page.kept())[0]?.data.status).to.equal('closed');
  });

  it('does not refuse without a reason', async () => {
    const page = await budgetPage(scenarios.decide);
    await page.press('.refuse');
    expect(page.text()).to.include('Schrijf op waarom niet.');
    await page.act({ typed: { legal: 'Kan uit de bijzondere bijstand.' } });
    await page.press('.refuse');
    expect(page.text()).to.include('“Kan uit de bijzondere bijstand.”');
    expect((await page.kept())[0]?.data.decision?.outcome).to.equal('refused');
  });

  it('says so when it departs from no rule any more', async () => {
    const page = await budgetPage(scenarios.bentRule);
    await page.act({ typed: { ...four, ...rule, deviates: 'no' } });
    await page.press('.save');
    const [request] = await page.kept();
    expect([request?.data.deviates, request?.data.deviation]).to.deep.equal(['no', undefined]);
    expect(await page.kept('obstacle')).to.deep.equal([]);
  });
});
