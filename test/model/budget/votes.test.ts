import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  countVotes,
  initialsOf,
  isRole,
  isSamePerson,
  voterMark,
  type BudgetVote,
  type DkRecord,
} from '@draagkracht/model';
import { askedCase, aVote } from '../../helpers/budget.js';

const secret = '0123456789abcdef0123456789abcdef';
const request = askedCase();
const count = (...votes: DkRecord<BudgetVote>[]): number => countVotes(request, votes).agree.length;

describe('the mark of a person', () => {
  it('is the same for the same initials, however they are typed', () => {
    const mark = voterMark(secret, 'case', 'J.d.V.');
    expect(voterMark(secret, 'case', ' jdv ')).to.deep.equal(mark);
    expect(isSamePerson(mark, voterMark(secret, 'case', 'jdv'))).to.equal(true);
    expect(isSamePerson(mark, voterMark(secret, 'case', 'jdvr'))).to.equal(false);
    expect(isSamePerson(mark, undefined)).to.equal(false);
    expect(initialsOf('é.k.')).to.equal('EK');
    expect(initialsOf(' 12 ')).to.equal('');
  });

  it('follows nobody from one request to the next, nor from one device to another', () => {
    const [one, next] = [voterMark(secret, 'one', 'jv'), voterMark(secret, 'next', 'jv')];
    expect(one.person).to.not.equal(next.person);
    expect(one.device).to.not.equal(next.device);
    expect(voterMark(secret.replace('0', '1'), 'one', 'jv').person).to.not.equal(one.person);
  });

  it('holds no initials', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[g-z]{2,5}$/), (typed) => {
        const { device, person } = voterMark(secret, 'case', typed);
        expect(`${device}${person}`).to.match(/^[0-9a-f]{32}$/);
      }),
    ));
});

describe('counting votes', () => {
  it('counts every person once; who votes again changes their mind', () => {
    const mark = { device: 'here', person: 'one' };
    const first = aVote({ mark, at: '2026-11-21T10:00:00.000Z' });
    const then = aVote({ mark, answer: 'disagree', reason: 'Nee', at: '2026-11-21T11:00:00.000Z' });
    const { agree, disagree } = countVotes(request, [then, first]);
    expect([agree.length, disagree.length]).to.deep.equal([0, 1]);
  });

  it('never counts the requester, under whatever role', () => {
    const { agree, own } = countVotes(request, [aVote({ mark: request.requesterMark!, role: 'inkomen' })]);
    expect([agree.length, own.length]).to.deep.equal([0, 1]);
  });

  it('counts colleagues of one role on one device: they are surely two', () =>
    expect(count(aVote({ role: 'jeugd' }), aVote({ role: 'jeugd' }), aVote({ role: 'consulent Wmo' }))).to.equal(3));

  it('lets a vote of another device wait when its role counts already, until somebody says that it is another', () => {
    const here = aVote({ role: 'Jeugd' });
    const there = { role: 'jeugd', mark: { device: 'there', person: 'x' } };
    const { agree, waiting } = countVotes(request, [here, aVote(there)]);
    expect([agree.length, waiting.length]).to.deep.equal([1, 1]);
    expect(count(here, aVote({ ...there, isOther: true }))).to.equal(2);
    expect(count(here, aVote({ ...there, role: 'inkomen' }))).to.equal(2);
  });

  it('lets a vote of another device under the role of the requester wait', () => {
    const there = { role: 'Consulent WMO', mark: { device: 'there', person: 'x' } };
    expect(countVotes(request, [aVote(there)]).waiting).to.have.length(1);
    expect(count(aVote({ ...there, isOther: true }))).to.equal(1);
  });

  it('lets every vote under that role wait when nobody knows on which device it was asked', () => {
    const { requesterMark: _, ...unmarked } = request;
    expect(countVotes(unmarked, [aVote({ role: 'consulent Wmo' }), aVote({ role: 'jeugd' })]).agree).to.have.length(1);
  });

  it('forgets the votes of an earlier round', () =>
    expect(count(aVote({ round: 0 }), aVote({ round: 2 }))).to.equal(0));

  it('knows a role in more words', () => {
    expect(isRole('Consulent inkomen', 'inkomen')).to.equal(true);
    expect(isRole('inkomensconsulent', 'inkomen')).to.equal(false);
    expect(isRole('jeugd', ' ')).to.equal(false);
  });
});

const anyVote = fc
  .record({
    device: fc.constantFrom('here', 'there', 'yonder'),
    person: fc.constantFrom('a', 'b', 'c', 'asker'),
    role: fc.constantFrom('jeugd', 'inkomen', 'ggz', 'consulent Wmo'),
    answer: fc.constantFrom('agree' as const, 'disagree' as const, 'abstain' as const),
    isOther: fc.boolean(),
    minute: fc.integer({ min: 0, max: 59 }),
  })
  .map(({ device, person, minute, ...rest }) =>
    aVote({ ...rest, mark: { device, person }, at: `2026-11-21T10:${String(minute).padStart(2, '0')}:00.000Z` }),
  );

describe('whatever votes there are', () => {
  it('nobody agrees twice, and the requester never', () =>
    fc.assert(
      fc.property(fc.array(anyVote), (votes) => {
        const { agree } = countVotes(request, votes);
        const people = agree.map(({ data }) => `${data.mark.device} ${data.mark.person}`);
        expect(new Set(people).size).to.equal(people.length);
        expect(people).to.not.include('here asker');
      }),
    ));

  it('they count the same in every order, and every vote is somewhere at most once', () =>
    fc.assert(
      fc.property(fc.array(anyVote), (votes) => {
        const ids = (of: readonly DkRecord<BudgetVote>[]): string[] => countOf(of).sort();
        const countOf = (of: readonly DkRecord<BudgetVote>[]): string[] =>
          countVotes(request, of).agree.map(({ data }) => `${data.mark.device} ${data.mark.person}`);
        expect(ids([...votes].reverse())).to.deep.equal(ids(votes));
        const { agree, disagree, abstain, waiting, own } = countVotes(request, votes);
        const all = [...agree, ...disagree, ...abstain, ...waiting, ...own].map(({ id }) => id);
        expect(new Set(all).size).to.equal(all.length);
      }),
    ));

  it('without a word of anybody, no role counts on two devices', () =>
    fc.assert(
      fc.property(fc.array(anyVote.filter(({ data }) => !data.isOther)), (votes) => {
        const { agree, disagree, abstain } = countVotes(request, votes);
        const counted = [...agree, ...disagree, ...abstain];
        for (const role of ['jeugd', 'inkomen', 'ggz'])
          expect(
            new Set(counted.filter(({ data }) => data.role === role).map(({ data }) => data.mark.device)).size,
          ).to.be.at.most(1);
      }),
    ));
});
