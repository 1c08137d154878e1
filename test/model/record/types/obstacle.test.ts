import { expect } from '@open-wc/testing';
import { draftProblems, obstacle, obstacleKinds, obstacleOf } from '@draagkracht/model';

const good = {
  ...obstacleOf(
    { rule: 'Geen tweede aanvraag in een jaar', source: 'policy-rule' },
    { on: '2026-11-22', by: 'wijkteam' },
  ),
  answeredBy: 'hoofd inkomen',
};
const of = (change: object): string[] =>
  draftProblems(obstacle, { ...good, ...change }, '2026-11-22').map(({ field, code }) => `${field}: ${code}`);

describe('an obstacle', () => {
  it('has one of the eight kinds of the seed', () => {
    expect(obstacleKinds).to.have.length(8);
    expect(of({})).to.deep.equal([]);
    expect(of({ kind: 'person' })).to.deep.equal(['kind: not-in-list']);
  });

  it('is answered with a text, and with a reason when that closes it', () => {
    expect(of({ status: 'solved' })).to.deep.equal(['answer: refused', 'because: refused']);
    expect(of({ status: 'stays', answer: 'Het blijft' })).to.deep.equal(['because: refused']);
    expect(of({ status: 'stays', answer: 'Het blijft', because: 'De wet laat geen keus' })).to.deep.equal([]);
  });

  it('is examined until a day that is still to come', () => {
    const examined = { status: 'examined', answer: 'Wij zoeken het uit' };
    expect(of(examined)).to.deep.equal(['hearMoreOn: refused']);
    expect(of({ ...examined, hearMoreOn: '2026-11-22' })).to.deep.equal(['hearMoreOn: not-future']);
    expect(of({ ...examined, hearMoreOn: '2026-12-20' })).to.deep.equal([]);
  });

  it('keeps a text short enough to stay about the rule', () => {
    expect(of({ example: 'x'.repeat(281), hurts: 'x'.repeat(141) })).to.deep.equal([
      'example: too-long',
      'hurts: too-long',
    ]);
  });
});
