import { expect } from '@open-wc/testing';
import type { BudgetCase, TeamBudget } from '@draagkracht/model';
import { trackerView, type TrackerView } from '../../../packages/widgets/src/budget-tracker/tracker.view.js';
import {
  alarmWords,
  askedBackWords,
  moneyWords,
  solvedWords,
  waitingWords,
} from '../../../packages/widgets/src/budget-tracker/tracker.words.js';
import { askedCase, budgetRecord, caseRecord, remainderRecord, spentCase } from '../../helpers/budget.js';

const expense = (amountCents: number) => [{ ...spentCase().expenses[0]!, amountCents }];
const viewOf = (cases: readonly BudgetCase[], today = '2026-02-01'): TrackerView =>
  trackerView(budgetRecord(), cases.map(caseRecord), [], { today, now: `${today}T12:00:00.000Z` });
const money = (cases: readonly BudgetCase[], change: Partial<TeamBudget> = {}): string =>
  moneyWords(
    trackerView(budgetRecord(change), cases.map(caseRecord), [], { today: '2026-02-01', now: '' }),
    budgetRecord(change),
    'nl',
  );

describe('the words of a budget', () => {
  it('say how much is left, promised, used up or too much', () => {
    expect(money([])).to.equal('Er is nog € 2.000 over van € 2.000 in 2026.');
    expect(money([askedCase({ status: 'agreed' })])).to.equal(
      'Er is nog € 1.850 over van € 2.000 in 2026. € 150 is toegezegd en nog niet uitgegeven.',
    );
    expect(money([spentCase({ expenses: expense(200_000) })])).to.equal('De € 2.000 van 2026 is op.');
    expect(money([spentCase({ expenses: expense(212_000) })])).to.equal('Er is € 120 te veel uitgegeven in 2026.');
    expect(money([askedCase({ status: 'agreed', amountCents: 250_000 })])).to.include('komt u € 500 tekort');
  });

  it('are as loud about idle money as about too much', () => {
    expect(alarmWords(viewOf([]), 'nl')).to.equal(undefined);
    expect(alarmWords(viewOf([], '2026-07-01'), 'nl')?.what).to.equal('Het geld ligt stil. Wat houdt ons tegen?');
    expect(alarmWords(viewOf([spentCase({ expenses: expense(212_000) })]), 'nl')?.why).to.include('leidinggevende');
  });

  it('count what was solved without money, and hide small counts outside', () => {
    expect(solvedWords(viewOf([]), 'intern', 'nl')).to.equal('');
    expect(solvedWords(viewOf([spentCase()]), 'intern', 'nl')).to.include('kost geld of gaat niet door');
    const rows = Array.from({ length: 25 }, (_, at) =>
      remainderRecord({ outcome: at < 12 ? 'solved' : 'agreed' }, `00000000-0000-4000-8000-0000000000${10 + at}`),
    );
    const many = trackerView(budgetRecord(), [], rows, { today: '2026-02-01', now: '' });
    expect(solvedWords(many, 'publiek', 'nl')).to.equal('12 van de 25 besloten aanvragen loste u op zonder geld.');
    expect(solvedWords(many, 'streng', 'nl')).to.include('Kleine aantallen');
    expect(solvedWords(viewOf([spentCase()]), 'publiek', 'en')).to.include('Small numbers');
  });

  it('say how long a request waits, in hours and then in days', () => {
    const words = (hours: number, isLate: boolean, status: BudgetCase['status'] = 'asked'): string =>
      waitingWords({ record: caseRecord(askedCase({ status })), hours, isLate }, 24, 'nl');
    expect(words(0, false)).to.equal('Net gevraagd. Een besluit hoort binnen 24 uur.');
    expect(words(47, true)).to.equal('47 uur geleden gevraagd. Dat is langer dan 24 uur.');
    expect(words(49, true, 'with-manager')).to.equal(
      'Ligt bij de leidinggevende. 2 dagen geleden gevraagd. Dat is langer dan 24 uur.',
    );
  });

  it('ask to look back', () =>
    expect(askedBackWords({ record: caseRecord(spentCase()), moment: 'six-weeks', on: '2027-01-03' }, 'nl')).to.equal(
      'Na 6 weken: hielp het? Dit kon vanaf 3 januari 2027.',
    ));
});
