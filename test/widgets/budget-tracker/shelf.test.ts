import { expect } from '@open-wc/testing';
import type { DkRecord } from '@draagkracht/model';
import { Shelf, type TrackerOwner } from '../../../packages/widgets/src/budget-tracker/shelf.js';
import { aCase, budgetRecord, caseRecord, idOf, remainderRecord } from '../../helpers/budget.js';

const shelfOf = (own: readonly DkRecord[], others: readonly DkRecord[] = [], who = 'team'): Shelf =>
  new Shelf({
    stored: { records: own, others: (type: string) => others.filter((one) => one.type === type) },
    today: () => '2026-11-22',
    now: () => '2026-11-22T09:00:00.000Z',
    who: () => who,
    language: () => 'nl',
  } as unknown as TrackerOwner);

describe('the shelf of the tracker', () => {
  it('has a budget with the usual rules while none is kept, and keeps it with the first request', () => {
    const shelf = shelfOf([]);
    expect(shelf.budget.data).to.include({ amountCents: 200_000, year: 2026, teamLabel: 'ons team' });
    expect(shelf.toKeep).to.deep.equal([shelf.budget]);
    expect(shelfOf([], [], 'wijkteam Oost').budget.data.teamLabel).to.equal('wijkteam Oost');
    expect(shelfOf([], [budgetRecord()]).toKeep).to.deep.equal([]);
  });

  it('gives what belongs to the budget that is chosen', () => {
    const own = [caseRecord(aCase(), 1), caseRecord(aCase({ budgetId: idOf('b', 2) }), 2)];
    const rows = [remainderRecord({}, idOf('r', 1)), remainderRecord({ budgetId: idOf('b', 2) }, idOf('r', 2))];
    const shelf = shelfOf(own, [budgetRecord({}, 1), budgetRecord({ year: 2025 }, 2), ...rows]);
    expect(shelf.cases).to.deep.equal([own[0]]);
    shelf.choose(idOf('b', 2));
    expect([shelf.cases, shelf.remainders]).to.deep.equal([[own[1]], [rows[1]]]);
  });

  it('takes in a request that came without a budget', () => {
    const loose = caseRecord(aCase({ budgetId: '' }), 1);
    const shelf = shelfOf([loose], [budgetRecord()]);
    expect(shelf.cases).to.deep.equal([loose]);
    expect(shelf.changed(loose, loose.data).data.budgetId).to.equal(idOf('b', 1));
  });

  it('offers the roles of who discussed it, whose agreement is needed and who asked before, each once', () => {
    const dialogue = { id: 'd1', type: 'case-dialogue', data: { disciplines: [{ role: 'ggz' }, { role: 'Inkomen' }] } };
    const about = caseRecord(aCase({ dialogueId: 'd1', requesterRole: 'inkomen' }), 1);
    const shelf = shelfOf([about], [budgetRecord({ requiredRoles: [{ role: 'schuldhulp' }] }), dialogue as never]);
    expect(shelf.rolesFor(about)).to.deep.equal(['ggz', 'Inkomen', 'schuldhulp', 'wijkteam', 'Wmo', 'jeugd']);
    expect(shelf.rolesFor(undefined)[0]).to.equal('schuldhulp');
  });

  it('makes up a name no household has', () => {
    const shelf = shelfOf([caseRecord(aCase(), 1)], [budgetRecord()]);
    expect(shelf.freshName())
      .to.match(/^[A-Z][a-z]+-\d+$/)
      .and.not.equal('Berk-17');
  });
});
