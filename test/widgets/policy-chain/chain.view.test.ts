import { expect } from '@open-wc/testing';
import type { PolicyChain } from '@draagkracht/model';
import {
  blankLink,
  breaksOf,
  dueChanges,
  fiveLinks,
  inOrder,
  linkBefore,
  nextAdoption,
  ownerOf,
  reviewDay,
  standingOf,
} from '../../../packages/widgets/src/policy-chain/chain.view.js';
import { scenarios, whole } from '../../../stories/widgets/policy-chain/policy-chain.scenarios.js';

const today = '2026-11-22';
const { data } = whole;
const said = (one: PolicyChain): string[] => breaksOf(one).map(({ from = '', to, kind }) => `${from}>${to} ${kind}`);

describe('a chain', () => {
  it('has five documents in their order, whatever is kept', () => {
    const links = [{ ...blankLink('budget'), title: 'Begroting' }, blankLink('budget')];
    expect(fiveLinks(links).map(({ stage, title }) => `${stage} ${title}`.trim())).to.deep.equal([
      'plan',
      'ordinance',
      'policy-rules',
      'budget Begroting',
      'accounts',
    ]);
  });

  it('breaks where a document says something else, says nothing, or nobody knows', () => {
    expect(said(data)).to.deep.equal([
      'plan>ordinance partly',
      'ordinance>policy-rules differs',
      '>budget silent',
      'budget>accounts unknown',
      '>practice differs',
    ]);
    expect(standingOf(data)).to.deep.equal({ filled: 5, changes: 4, isCompared: false });
  });

  it('compares with the nearest document that is known, and says nothing of what is not filled in', () => {
    const links = data.links.map((link) => (link.stage === 'policy-rules' ? blankLink(link.stage) : link));
    expect(linkBefore(links, 3)?.stage).to.equal('ordinance');
    expect(said({ ...data, links, practice: '' })).to.deep.equal([
      'plan>ordinance partly',
      '>budget silent',
      'budget>accounts unknown',
    ]);
    expect(said({ ...data, links: [], practice: '' })).to.deep.equal([]);
    expect(standingOf({ ...data, links: [] })).to.deep.equal({ filled: 0, changes: 1, isCompared: false });
  });

  it('is the same only when every document was compared', () => {
    expect(standingOf(scenarios.same.records[0].data)).to.deep.equal({ filled: 5, changes: 0, isCompared: true });
  });
});

describe('who repairs it, and when', () => {
  it('is who adopted the document, else who usually does', () => {
    const of = (to: 'budget' | 'policy-rules' | 'practice') => ownerOf({ to, kind: 'differs' }, data.links);
    expect(of('policy-rules')).to.deep.equal({ who: 'college', isSaid: true });
    expect(of('budget')).to.deep.equal({ who: 'council', isSaid: false });
    expect(of('practice')).to.deep.equal({ who: 'college', isSaid: false });
  });

  it('is before 15 November for the budget and before 15 July for the accounts', () => {
    expect(nextAdoption('budget', '2026-11-14')).to.equal('2026-11-15');
    expect(nextAdoption('budget', '2026-11-15')).to.equal('2027-11-15');
    expect(nextAdoption('accounts', today)).to.equal('2027-07-15');
    expect(nextAdoption('ordinance', today)).to.equal(undefined);
    expect(nextAdoption('practice', today)).to.equal(undefined);
    expect(reviewDay('budget', today)).to.equal('2027-11-15');
    expect(reviewDay('ordinance', today)).to.equal('2027-02-14');
  });

  it('is asked back on its day, until somebody answered', () => {
    const due = scenarios.due.records[0];
    expect(dueChanges(due.data, today).map(({ stage }) => stage)).to.deep.equal(['budget']);
    expect(
      dueChanges({ ...due.data, changes: due.data.changes.map((one) => ({ ...one, outcome: 'no' as const })) }, today),
    ).to.deep.equal([]);
    expect(inOrder([whole, due], today)[0]?.id).to.equal(due.id);
  });
});
