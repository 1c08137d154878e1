import { expect } from '@open-wc/testing';
import type { SupportPerson } from '@draagkracht/model';
import { exampleCircles } from '../../../packages/widgets/src/support-circles/example.js';
import { fallsAway, laterOf } from '../../../packages/widgets/src/support-circles/falls-away.view.js';

const now = exampleCircles('nl', '2026-11-22');
const later = (change: (person: SupportPerson) => SupportPerson): { people: SupportPerson[] } => ({
  people: now.people.map(change),
});

describe('what falls away later', () => {
  it('is nothing while nothing was changed', () => {
    expect(fallsAway(now, laterOf(now, 'id', '2026-11-22'))).to.deep.equal({
      people: [],
      help: [],
      circles: [],
      added: [],
      gained: [],
    });
  });

  it('is who is gone, the help nobody else gives, and the circle that becomes empty', () => {
    const found = fallsAway(
      now,
      later((one) => (one.roleLabel === 'partner' ? { ...one, away: true } : one)),
    );
    expect(found.people.map(({ roleLabel }) => roleLabel)).to.deep.equal(['partner']);
    // The buddy keeps company and the nurse gives care: those do not fall away.
    expect(found.help).to.deep.equal(['practical', 'transport']);
    expect(found.circles).to.deep.equal(['1']);
  });

  it('is also help somebody stops giving, and knows a person under another word', () => {
    const found = fallsAway(
      now,
      later((one) => (one.roleLabel === 'dochter' ? { ...one, roleLabel: 'oudste dochter', help: [] } : one)),
    );
    expect(found.people).to.deep.equal([]);
    expect(found.added).to.deep.equal([]);
    expect(found.help).to.deep.equal(['arranging', 'money']);
  });

  it('says what comes along, and takes somebody who was taken out for gone', () => {
    const people: SupportPerson[] = [
      ...now.people.slice(1),
      { key: 'new', roleLabel: 'zus', circle: '2', direction: 'gets', help: ['oversight'] },
    ];
    const found = fallsAway(now, { people });
    expect(found.people.map(({ key }) => key)).to.deep.equal(['p1']);
    expect(found.added.map(({ key }) => key)).to.deep.equal(['new']);
    expect(found.gained).to.deep.equal(['oversight']);
  });

  it('begins with everybody of now, and without a step', () => {
    const begun = laterOf(now, 'id', '2026-12-01');
    expect(begun.people).to.deep.equal(now.people);
    expect([begun.moment, begun.nowId, begun.snapshotDate, begun.nextWhat]).to.deep.equal([
      'later',
      'id',
      '2026-12-01',
      '',
    ]);
  });
});
