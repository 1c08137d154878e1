import { expect } from '@open-wc/testing';
import {
  asksForArticle,
  everything,
  fits,
  isChosen,
  logView,
  unansweredSignals,
} from '../../../packages/widgets/src/obstacle-log/obstacle.view.js';
import { answeredRecord, obstacleRecord } from '../../../stories/widgets/obstacle-log/obstacle-log.scenarios.js';

const looking = { today: '2026-11-22', language: 'nl' } as const;
const fresh = obstacleRecord(1, [3]);
const old = obstacleRecord(2, [41], { kind: 'system', title: 'Het systéém kent dit niet' });
const solved = answeredRecord(obstacleRecord(3, [60]), 'solved');
const stays = answeredRecord(obstacleRecord(4, [60]), 'stays');
const all = [stays, fresh, solved, old];
const ids = (records: readonly { readonly id: string }[]): number[] => records.map(({ id }) => Number(id.slice(-2)));

describe('what the log shows', () => {
  it('puts what is solved in its own list, and what waits longest at the top of the rest', () => {
    const view = logView(all, everything, looking);
    expect([ids(view.solved), ids(view.others), view.leftOut]).to.deep.equal([[3], [2, 1, 4], 0]);
  });

  it('shows what was chosen, and says what it left out; the facts stay about all', () => {
    const view = logView(all, { ...everything, kind: 'system' }, looking);
    expect([ids(view.others), view.leftOut, view.facts.count]).to.deep.equal([[2], 3, 4]);
    expect(ids(logView(all, { ...everything, status: 'stays' }, looking).others)).to.deep.equal([4]);
    expect(ids(logView(all, { ...everything, level: 'team' }, looking).others)).to.deep.equal([]);
  });

  it('finds words wherever they stand, whatever their accents', () => {
    expect(fits(old, { ...everything, text: ' SYSTEEM kent ' }, 'nl')).to.equal(true);
    expect(fits(solved, { ...everything, text: 'niemand wist' }, 'nl')).to.equal(true);
    expect(fits(old, { ...everything, text: 'systeem offerte' }, 'nl')).to.equal(false);
    expect([
      isChosen(everything),
      isChosen({ ...everything, text: ' ' }),
      isChosen({ ...everything, kind: 'habit' }),
    ]).to.deep.equal([false, false, true]);
  });

  it('asks for attention where the promised day has passed', () => {
    expect(unansweredSignals(all, looking.today)).to.deep.equal([{ id: old.id, type: 'unanswered', code: 'overdue' }]);
  });

  it('asks a legal rule for its article, until it has one or is solved', () => {
    const legal = obstacleRecord(5, [3], { kind: 'legal-rule' });
    expect(asksForArticle(legal.data)).to.equal(true);
    expect(asksForArticle({ ...legal.data, article: 'Wmo 2.3.5' })).to.equal(false);
    expect(asksForArticle(answeredRecord(legal, 'solved').data)).to.equal(false);
    expect(asksForArticle(fresh.data)).to.equal(false);
  });
});
