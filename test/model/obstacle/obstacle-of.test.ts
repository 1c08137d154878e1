import { expect } from '@open-wc/testing';
import { firstMetOn, metAgain, obstacle, obstacleOf, withAnswer, type ObstacleAnswer } from '@draagkracht/model';
import * as v from 'valibot';

const met = { on: '2026-11-22', by: 'wijkteam Oost' };
const rule = { rule: 'Witgoed alleen via de leenbank', source: 'working-agreement' } as const;
const solved: ObstacleAnswer = {
  status: 'solved',
  answer: 'De werkafspraak is geschrapt',
  because: 'Niemand wist nog waarom zij er was',
  hearMoreOn: '',
  answeredBy: 'hoofd inkomen',
  answeredOn: '2026-12-01',
};

describe('the obstacle a bent rule makes', () => {
  it('is a whole record: its kind, its level, the case, and an answer expected in two weeks', () => {
    const made = obstacleOf(rule, { ...met, caseId: 'case-1' });
    expect(v.safeParse(obstacle.schema, made).success).to.equal(true);
    expect(made).to.include({
      title: rule.rule,
      kind: 'self-made-rule',
      level: 'organisation',
      status: 'open',
      answerBy: '2026-12-06',
      openSince: '2026-11-22',
    });
    expect(made.times).to.deep.equal([{ on: '2026-11-22', by: 'wijkteam Oost' }]);
    expect(made.cases).to.deep.equal([{ id: 'case-1', on: '2026-11-22' }]);
    expect(obstacleOf(rule, met, 5)).to.deep.include({ answerBy: '2026-11-27', cases: [] });
  });

  it('knows a rule of law from one made here, and a habit from both', () => {
    const of = (source: Parameters<typeof obstacleOf>[0]['source']): string => {
      const { kind, level } = obstacleOf({ rule: 'x', source }, met);
      return `${kind} ${level}`;
    };
    expect(of('law')).to.equal('legal-rule national');
    expect(of('ordinance')).to.equal('legal-rule municipality');
    expect(of('policy-rule')).to.equal('self-made-rule municipality');
    expect(of('habit')).to.equal('habit team');
  });

  it('cuts a rule that is longer than a title', () => {
    const { title } = obstacleOf({ ...rule, rule: 'lang '.repeat(60) }, met);
    expect(title.length).to.be.at.most(140);
    expect(title.endsWith('…')).to.equal(true);
  });
});

describe('an obstacle that is met again', () => {
  it('counts, and keeps its answer', () => {
    const stays = withAnswer(obstacleOf(rule, met), { ...solved, status: 'stays' });
    const again = metAgain(stays, { on: '2027-01-05', by: 'jeugdteam', caseId: 'case-2' });
    expect(again.times.map(({ by }) => by)).to.deep.equal(['wijkteam Oost', 'jeugdteam']);
    expect(again).to.deep.include({ status: 'stays', cases: [{ id: 'case-2', on: '2027-01-05' }] });
  });

  it('opens again when it stood as solved, and waits anew', () => {
    const back = metAgain(withAnswer(obstacleOf(rule, met), solved), { on: '2027-01-05', by: 'wijkteam Oost' });
    expect(back).to.include({ status: 'open', answer: '', answerBy: '2027-01-19', openSince: '2027-01-05' });
    expect(back.earlier.map(({ status, because }) => [status, because])).to.deep.equal([['solved', solved.because]]);
  });
});

describe('a new answer', () => {
  it('makes the one that stood there an earlier one, and nothing of no answer', () => {
    const first = withAnswer(obstacleOf(rule, met), { ...solved, status: 'examined', hearMoreOn: '2026-12-20' });
    expect(first.earlier).to.deep.equal([]);
    const second = withAnswer(first, solved);
    expect(second).to.include({ status: 'solved', hearMoreOn: '' });
    expect(second.earlier.map(({ status }) => status)).to.deep.equal(['examined']);
  });
});

describe('the first day an obstacle was met', () => {
  it('is the earliest, in whatever order two files were merged', () => {
    const times = ['2026-03-02', '2026-01-20', '2026-02-11'].map((on) => ({ on, by: 'team' }));
    expect([firstMetOn({ times }), firstMetOn({ times: [] })]).to.deep.equal(['2026-01-20', '']);
  });
});
