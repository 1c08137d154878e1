import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { daysAfter, metAgain, obstacleOf, withAnswer, type Obstacle, type ObstacleAnswer } from '@draagkracht/model';
import { isLate, obstacleFacts, waitingSince } from '@draagkracht/statistics';

const today = '2026-11-22';
const met = (daysAgo: number): Obstacle =>
  obstacleOf({ rule: 'Een regel', source: 'working-agreement' }, { on: daysAfter(today, -daysAgo), by: 'team' });
const answer = (status: ObstacleAnswer['status'], hearMoreOn = ''): ObstacleAnswer => ({
  status,
  answer: 'Antwoord',
  because: 'Reden',
  hearMoreOn,
  answeredBy: 'manager',
  answeredOn: '2026-11-01',
});
const answered = (daysAgo: number, ...of: Parameters<typeof answer>): Obstacle =>
  withAnswer(met(daysAgo), answer(...of));

describe('what a list of obstacles says', () => {
  it('has nothing to say of an empty list', () => {
    expect(obstacleFacts([], today)).to.deep.equal({
      on: today,
      count: 0,
      waiting: 0,
      late: 0,
      answered: 0,
      solved: 0,
    });
  });

  it('gives the middle age and the oldest of those that wait, and how many are answered', () => {
    const list = [met(3), met(10), met(41), answered(90, 'solved'), answered(80, 'stays')];
    expect(obstacleFacts(list, today)).to.deep.equal({
      on: today,
      count: 5,
      waiting: 3,
      late: 1,
      answered: 2,
      solved: 1,
      medianDays: 10,
      oldestDays: 41,
    });
    expect(obstacleFacts([met(3), met(10)], today).medianDays).to.equal(6.5);
  });

  it('counts being examined as an answer until the promised day has passed', () => {
    expect(waitingSince(answered(40, 'examined', '2026-11-22'), today)).to.equal(undefined);
    expect(waitingSince(answered(40, 'examined', '2026-11-21'), today)).to.equal('2026-11-21');
    expect(isLate(answered(40, 'examined', '2026-11-21'), today)).to.equal(true);
    expect(obstacleFacts([answered(40, 'examined', '2026-11-20')], today)).to.include({ waiting: 1, medianDays: 2 });
  });

  it('counts from the day on which a solved one came back', () => {
    const back = metAgain(answered(90, 'solved'), { on: '2026-11-20', by: 'team' });
    expect(waitingSince(back, today)).to.equal('2026-11-20');
    expect(isLate(back, today)).to.equal(false);
  });

  it('is late the day after the day of the answer', () => {
    expect([isLate(met(14), today), isLate(met(15), today)]).to.deep.equal([false, true]);
  });

  it('never has a middle age above the oldest, and every obstacle is answered or waits', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(400), fc.constantFrom('open', 'solved', 'stays'))), (given) => {
        const facts = obstacleFacts(
          given.map(([days, status]) => (status === 'open' ? met(days) : answered(days, status as 'solved'))),
          today,
        );
        expect(facts.answered + facts.waiting).to.equal(given.length);
        if (facts.medianDays !== undefined) expect(facts.medianDays).to.be.at.most(facts.oldestDays!);
        expect(facts.late).to.be.at.most(facts.waiting);
      }),
    );
  });
});
