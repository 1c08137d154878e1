import { aTimeout, expect } from '@open-wc/testing';
import type { BudgetVote } from '@draagkracht/model';
import { ERASED_HELD_SECONDS, eraseCase, type Erasing } from '../../../packages/widgets/src/budget-tracker/erasing.js';
import { aVote, budgetRecord, caseRecord, idOf, spentCase } from '../../helpers/budget.js';
import { budgetPage, clearPages, type BudgetPage } from '../../helpers/budget-page.js';

const closed = caseRecord(spentCase({ status: 'closed', closedOn: '2026-11-20', closedBecause: 'Verhuisd' }));
const ofIt = aVote({ advice: 'Zij slaapt bij haar zus.' });

describe('erasing a request', () => {
  afterEach(clearPages);

  const erased = async (): Promise<BudgetPage> => {
    const page = await budgetPage({ records: [budgetRecord(), closed, ofIt], press: ['open-case'] });
    await page.press('.erase');
    expect(await page.kept()).to.deep.equal([]);
    return page;
  };

  it('takes along what colleagues said of it, and leaves a row', async () => {
    const page = await erased();
    expect(await page.kept<BudgetVote>('budget-vote')).to.deep.equal([]);
    expect((await page.kept('budget-remainder')).length).to.equal(1);
  });

  it('is taken back as a whole for a while', async () => {
    const page = await erased();
    expect(ERASED_HELD_SECONDS).to.equal(10);
    await page.press('#act button');
    expect((await page.kept()).length).to.equal(1);
    expect((await page.kept<BudgetVote>('budget-vote')).map(({ id }) => id)).to.deep.equal([ofIt.id]);
    expect(await page.kept('budget-remainder')).to.deep.equal([]);
  });

  /** A tool on a device that does what it is asked, or refuses. */
  const toolOf = (isAllowed: boolean, forgotten: string[]): Erasing => ({
    owner: {
      stored: {
        last: { kind: 'removed', id: closed.id, together: true },
        remove: () => Promise.resolve(isAllowed),
        storage: { records: { forget: async (ids = []) => void forgotten.push(...ids) } },
      },
      update: () => undefined,
    },
    shelf: { votes: [ofIt, aVote({ caseId: idOf('c', 2) })] },
  });

  it('leaves the history too when the while is over, and is then not offered back', async () => {
    const forgotten: string[] = [];
    const tool = toolOf(true, forgotten);
    expect(await eraseCase(closed, tool, 0)).to.equal(true);
    await aTimeout(0);
    expect(forgotten).to.deep.equal([closed.id, ofIt.id]);
    expect(tool.owner.stored.last).to.equal(undefined);
  });

  it('forgets nothing when the device refuses', async () => {
    const forgotten: string[] = [];
    expect(await eraseCase(closed, toolOf(false, forgotten), 0)).to.equal(false);
    await aTimeout(0);
    expect(forgotten).to.deep.equal([]);
  });
});
