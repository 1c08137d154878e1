import { expect } from '@open-wc/testing';
import type { KeptDraft } from '@draagkracht/model';
import { caseOf, scenarios } from '../../../stories/widgets/budget-tracker/budget-tracker.scenarios.js';
import { budgetPage, clearPages } from '../../helpers/budget-page.js';

describe('one request', () => {
  afterEach(clearPages);

  it('can be left at every step and taken up again where it was', async () => {
    const page = await budgetPage(scenarios.resident);
    expect(page.text()).to.include('Stap 3 van 8: De inwoner');
    await page.press('.back');
    await page.press('.open-case');
    expect(page.text()).to.include('Stap 3 van 8: De inwoner');
    await page.press('.before');
    expect(page.text()).to.include('Stap 2 van 8: Zonder geld');
  });

  it('goes on with what was typed before a crash', async () => {
    const { records } = scenarios.spend;
    const draft: KeptDraft = {
      key: 'one',
      type: 'budget-case',
      tool: 'dk-budget-tracker',
      form: 'expense',
      recordId: records[1].id,
      values: { ...records[1].data, amountCents: 9900, on: '2026-11-20' },
      changed: ['amountCents', 'on'],
      at: '2026-11-22T08:00:00.000Z',
    };
    const page = await budgetPage({ records }, [draft]);
    await page.press('.drafts .resume, .drafts button');
    expect(page.in<HTMLInputElement>('#expense-amountCents')?.value).to.equal('99');
    expect(page.in<HTMLInputElement>('#expense-on')?.value).to.equal('2026-11-20');
  });

  it('is only looked at where nothing may be changed', async () => {
    const page = await budgetPage({ ...scenarios.votes, readonly: true });
    expect(page.text()).to.include('Een tweedehands wasmachine');
    expect(page.in('.go-around, .save, .new-case')).to.equal(null);
  });

  it('is thrown away as long as nothing was asked, and that can be taken back', async () => {
    const page = await budgetPage({ records: [scenarios.alternatives.records[0], caseOf(12)], press: ['open-case'] });
    await page.press('.throw-away');
    expect(await page.kept()).to.deep.equal([]);
    await page.press('#act button');
    expect((await page.kept()).length).to.equal(1);
  });
});
