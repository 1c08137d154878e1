import { expect } from '@open-wc/testing';
import type { VotingDevice } from '@draagkracht/model';
import { scenarios } from '../../../stories/widgets/budget-tracker/budget-tracker.scenarios.js';
import { budgetPage, clearPages } from '../../helpers/budget-page.js';

describe('filling in a request', () => {
  afterEach(clearPages);

  it('keeps the budget of the team with the first request, in one act', async () => {
    const page = await budgetPage({ press: ['start'] });
    await page.enter({ situation: 'De wasmachine is stuk.', goal: 'Schone kleren.' });
    const [request] = await page.kept();
    const [budget] = await page.kept('team-budget');
    expect(request?.data.budgetId).to.equal(budget?.id);
    expect(request?.data.pseudonym).to.match(/^[A-Z][a-z]+-\d+$/);
    expect((await page.storage.records.acts({ most: 5 })).length).to.equal(1);
  });

  it('asks for a role that nobody gave, and for what is required before what may be left open', async () => {
    const page = await budgetPage({ press: ['start'] });
    await page.enter({ situation: 'De wasmachine is stuk.', goal: 'Schone kleren.' });
    expect((await page.kept())[0]?.data.requesterRole).to.equal('');
    const resident = (await budgetPage(scenarios.resident)).text();
    expect(resident.indexOf('Is dit met de inwoner besproken?')).to.be.below(resident.indexOf('Waar gaat het over?'));
  });

  it('wants an answer to what matters', async () => {
    const page = await budgetPage(scenarios.resident);
    await page.press('.save');
    expect(page.text()).to.include('Er zijn nog 2 dingen nodig');
  });

  it('keeps initials nowhere: not in a record, not in the log, not in a draft, not in a file', async () => {
    const page = await budgetPage(scenarios.request);
    const typed = { what: 'Een wasmachine', amountCents: '150', requesterRole: 'jeugd', initials: 'XQZ' };
    await page.act({ typed });
    expect(JSON.stringify(await page.storage.drafts.list())).to.not.include('XQZ');
    await page.press('.save');
    const [request] = await page.kept();
    expect(request?.data).to.include({ status: 'asked', round: 1, amountCents: 15_000 });
    expect(request?.data.requesterMark?.person).to.match(/^[0-9a-f]{16}$/);
    const [device] = await page.kept<VotingDevice>('voting-device');
    const file = await page.storage.backup.exportAll('2026-11-22T09:00:00.000Z');
    expect(file).to.not.include('XQZ').and.not.include(device!.data.secret);
    expect(JSON.stringify(await page.storage.records.acts({ most: 20 }))).to.not.include('XQZ');
  });

  it('asks which household it is, once there are others', async () => {
    const page = await budgetPage({ records: scenarios.votes.records, press: ['new-case'] });
    const select = page.in<HTMLSelectElement>('#household')!;
    expect([...select.options].map(({ value }) => value)).to.include('Berk-17');
    select.value = 'Berk-17';
    select.dispatchEvent(new Event('change'));
    await page.enter({ situation: 'Nu het bed.', goal: 'Slapen.' });
    expect((await page.kept()).map(({ data }) => data.pseudonym)).to.deep.equal(['Berk-17', 'Berk-17']);
  });

  it('warns of a limit while the amount is typed', async () => {
    const page = await budgetPage(scenarios.request);
    expect(page.text()).to.not.include('De leidinggevende beslist.');
    await page.act({ typed: { amountCents: '650' } });
    expect(page.text()).to.include('De leidinggevende beslist.').and.include('krijgt dit huishouden € 650');
  });
});
