import { expect } from '@open-wc/testing';
import { budgetCase, changedRecord, type BudgetCase, type DkRecord, type Storage } from '@draagkracht/model';
import { budgetRecord, caseRecord, spentCase } from '../../helpers/budget.js';
import { budgetPage, clearPages, type BudgetPage } from '../../helpers/budget-page.js';
import { toolSettled } from '../../suites/tool.suite.js';
import { seededStorage } from '../../../stories/widgets/seeded.js';
import type { ToolScenario } from '../../../stories/widgets/tool-story.js';

const record = caseRecord(spentCase());
const records = [budgetRecord(), record];
const AT = '2026-11-22T12:00:00.000Z';

const spend = async ({ records: kept }: Storage, cents: number, at: string): Promise<void> => {
  const { records: all } = await kept.list('budget-case');
  const now = all[0] as DkRecord<BudgetCase>;
  const expenses = now.data.expenses.map((one) => ({ ...one, amountCents: cents }));
  await kept.save(changedRecord(budgetCase, now, { ...now.data, expenses }, at));
};

/** Two colleagues wrote down another amount of the same expense; the file of the one came to the other. */
async function clashed(given: ToolScenario = {}): Promise<BudgetPage> {
  const page = await budgetPage({ records, ...given });
  const there = await seededStorage({ records: [], drafts: [] });
  await there.backup.restore(await page.storage.backup.exportAll(AT), 'jeugd', AT);
  await spend(page.storage, 14_000, '2026-11-22T13:00:00.000Z');
  await spend(there, 16_000, '2026-11-22T14:00:00.000Z');
  const file = await there.backup.exportAll(AT);
  expect((await page.storage.merge.merge(file, {}, 'inkomen', AT)).beside).to.equal(1);
  await toolSettled(page.tool);
  await page.tool.updateComplete;
  return page;
}

describe('two versions of one piece', () => {
  afterEach(clearPages);

  it('count once: the money is that of the own version', async () => {
    const page = await clashed();
    expect((await page.kept()).length, 'both are kept').to.equal(2);
    expect(page.text()).to.include('€ 1.860 over van € 2.000');
  });
  it('are shown with both values, to choose from', async () => {
    const page = await clashed();
    expect(page.text())
      .to.include('U en een collega veranderden hetzelfde')
      .and.include('€ 140')
      .and.include('€ 160')
      .and.include('Aanvraag maatwerk: Berk-17');
  });
  it('become one by keeping the own version, which can be taken back', async () => {
    const page = await clashed();
    await page.press('.drop-version');
    expect((await page.kept()).length).to.equal(1);
    expect(page.text()).to.include('€ 1.860 over').and.not.include('U en een collega');
    expect(await page.tool['stored'].undo()).to.equal(true);
    await toolSettled(page.tool);
    expect(page.text()).to.include('U en een collega');
  });
  it('become one by taking the other version', async () => {
    const page = await clashed();
    await page.press('.take-version');
    await toolSettled(page.tool);
    expect((await page.kept()).map(({ data }) => data.expenses[0]!.amountCents)).to.deep.equal([16_000]);
    expect(page.text()).to.include('€ 1.840 over').and.not.include('U en een collega');
  });
  it('can only be read where nothing may be changed', async () => {
    const page = await clashed({ readonly: true });
    expect(page.text()).to.include('U en een collega veranderden hetzelfde');
    expect(page.in('.take-version, .drop-version') === null).to.equal(true);
  });
});
