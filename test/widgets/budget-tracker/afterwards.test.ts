import { expect } from '@open-wc/testing';
import { scenarios } from '../../../stories/widgets/budget-tracker/budget-tracker.scenarios.js';
import { budgetPage, clearPages } from '../../helpers/budget-page.js';

describe('after the decision', () => {
  afterEach(clearPages);

  it('begins with the amount that was agreed and with today, and warns of more', async () => {
    const page = await budgetPage(scenarios.spend);
    expect(page.in<HTMLInputElement>('#expense-amountCents')?.value).to.equal('150');
    expect(page.in<HTMLInputElement>('#expense-on')?.value).to.equal('2026-11-22');
    await page.act({ typed: { amountCents: '175,50' } });
    expect(page.text()).to.include('Dit is meer dan de € 150 die is afgesproken.');
    await page.enter({ receipt: 'no' });
    expect((await page.kept())[0]?.data.expenses).to.deep.equal([
      { amountCents: 17_550, on: '2026-11-22', receipt: 'no', bookedOn: '', bankLine: '' },
    ]);
  });

  it('keeps a look back with its day and goes on to the next', async () => {
    const page = await budgetPage(scenarios.lookBack);
    await page.press('.save');
    expect(page.text()).to.include('Er is nog 1 ding nodig');
    await page.enter({ goalReached: 'partly', residentSays: '“Het scheelt.”' });
    const [request] = await page.kept();
    expect(request?.data.lookBacks[0]).to.include({ moment: 'six-weeks', on: '2026-11-22', goalReached: 'partly' });
    expect(request?.data.status).to.equal('six-weeks');
  });

  it('says of a closed request when its story goes, and erases it now for who wants', async () => {
    const page = await budgetPage(scenarios.close);
    await page.press('.save');
    expect(page.text())
      .to.include('Gesloten op 22 november 2026.')
      .and.include('Op 23 mei 2027 verdwijnt het verhaal.');
    await page.press('.erase');
    expect(await page.kept()).to.deep.equal([]);
    const [row] = await page.kept<{ spentCents: number }>('budget-remainder');
    expect(row?.data.spentCents).to.equal(14_500);
    await page.press('#act button');
    expect((await page.kept()).length).to.equal(1);
    expect(await page.kept('budget-remainder')).to.deep.equal([]);
  });
});
