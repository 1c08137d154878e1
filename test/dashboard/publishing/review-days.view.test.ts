import { expect } from '@open-wc/testing';
import { interpretationSession, newRecord } from '@draagkracht/model';
import { reviewDays } from '../../../packages/dashboard/src/publishing/review-days.view.js';
import { anIndicator, aTarget } from '../../helpers/monitor.js';
import { hour, uuid } from '../../helpers/storage.js';

const session = newRecord(
  interpretationSession,
  {
    title: 'Schulden',
    indicatorIds: [],
    region: 'GM9998',
    heldOn: '2026-02-01',
    readingA: '',
    readingAFrom: '',
    readingB: '',
    readingBFrom: '',
    agreed: '',
    agreements: [
      { what: 'Bel eerder', ownerRole: 'wijkteam', by: '2026-05-01' },
      { what: 'Al klaar', ownerRole: 'wijkteam', by: '2026-02-15' },
      { what: 'Op teruggekeken', ownerRole: 'wijkteam', by: '2026-05-02', outcome: 'yes' },
    ],
    nextLook: '2026-06-01',
  },
  { id: uuid(9), now: hour(9), authorRole: 'beleid' },
);

describe('reviewDays', () => {
  const target = aTarget(3, uuid(2), { steps: [{ period: '2026JJ00', value: 7 }] });
  const records = { indicators: [anIndicator(2, { label: 'Schulden' })], sessions: [session], targets: [target] };

  it('are next looks, agreements and the end of each step of a target that are still to come', () => {
    expect(reviewDays(records, '2026-03-01', 'nl').map(({ on, title }) => [on, title])).to.deep.equal([
      ['2026-06-01', 'Opnieuw kijken: Schulden'],
      ['2026-05-01', 'Afspraak klaar? Bel eerder'],
      ['2026-12-31', 'Streefwaarde gehaald? Schulden'],
      ['2028-12-31', 'Streefwaarde gehaald? Schulden'],
    ]);
  });
  it('keep their ids, and tell who by role', () => {
    const [, agreement, step] = reviewDays(records, '2026-03-01', 'nl');
    expect(agreement!.uid).to.equal(`${uuid(9)}-agreement-1`);
    expect(agreement!.text).to.include('wijkteam');
    expect(step!.text).to.equal('Afgesproken: 7,0% in 2026. Bepaald door gemeenteraad.');
    const moved = reviewDays({ ...records, sessions: [{ ...session, updatedAt: hour(30) }] }, '2026-03-01', 'nl');
    expect(moved[0]!.uid).to.equal(reviewDays(records, '2026-03-01', 'en')[0]!.uid);
  });
  it('leaves out a target of an indicator that is gone', () =>
    expect(reviewDays({ ...records, indicators: [], sessions: [] }, '2026-03-01', 'nl')).to.deep.equal([]));
});
