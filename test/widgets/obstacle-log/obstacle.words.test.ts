import { expect } from '@open-wc/testing';
import type { Obstacle } from '@draagkracht/model';
import { obstacleFacts } from '@draagkracht/statistics';
import {
  conclusion,
  paretoRows,
  paretoSentence,
  saidObstacle,
  timesWords,
} from '../../../packages/widgets/src/obstacle-log/obstacle.words.js';
import { paretoOf } from '../../../packages/widgets/src/obstacle-log/pareto.series.js';
import { answeredRecord, obstacleRecord } from '../../../stories/widgets/obstacle-log/obstacle-log.scenarios.js';

const today = '2026-11-22';
const saying = { language: 'nl', today, policy: 'intern' } as const;
const sentence = (obstacles: readonly Obstacle[], language: 'nl' | 'en' = 'nl'): string =>
  conclusion(obstacleFacts(obstacles, today), language).join(' ');
const fresh = obstacleRecord(1, [3]);
const old = obstacleRecord(2, [41]);

describe('what stands above the list', () => {
  it('says how many, how long they wait and how many have an answer', () => {
    const solved = answeredRecord(obstacleRecord(3, [60]), 'solved');
    expect(sentence([fresh.data, old.data, solved.data])).to.equal(
      'Er zijn 3 obstakels gemeld. 2 wachten op antwoord. Het oudste wacht al 5 weken. Bij één is de beloofde dag voorbij. De middelste wachttijd is 3 weken. Beantwoord: 1 van de 3. Eén is opgelost.',
    );
  });

  it('says no more than there is to say of one', () => {
    expect(sentence([fresh.data])).to.equal('Er is één obstakel gemeld. Eén wacht op antwoord, al 3 dagen.');
    expect(sentence([answeredRecord(old, 'stays').data], 'en')).to.equal(
      'One obstacle was reported. It has an answer.',
    );
  });

  it('counts no days of what was reported today', () => {
    const now = obstacleRecord(1, [0]).data;
    expect(sentence([now])).to.equal('Er is één obstakel gemeld. Eén wacht op antwoord, sinds vandaag.');
    expect(sentence([now, now])).to.include('2 wachten op antwoord, sinds vandaag. Beantwoord: 0 van de 2.');
  });

  it('writes half a day as it is', () => {
    expect(sentence([fresh.data, obstacleRecord(4, [4]).data])).to.include('De middelste wachttijd is 3,5 dagen.');
  });
});

describe('one obstacle in words', () => {
  it('says how long it waits and what was promised', () => {
    expect(saidObstacle(old.data, saying)).to.include({
      waits: 'Wacht al 5 weken op antwoord',
      promise: 'Antwoord was beloofd voor 26 oktober 2026.',
      isLate: true,
      times: 'Eén keer tegengekomen',
    });
    expect(saidObstacle(obstacleRecord(5, [0]).data, saying)).to.include({ waits: 'Vandaag gemeld', isLate: false });
  });

  it('says that it is examined, and when the team hears more', () => {
    const examined = answeredRecord(old, 'examined', { hearMoreOn: '2026-12-15' });
    expect(saidObstacle(examined.data, saying)).to.include({
      status: 'In onderzoek',
      waits: '',
      promise: 'Het team hoort meer op 15 december 2026.',
      answered: 'Antwoord van hoofd inkomen, 10 november 2026',
    });
    const lapsed = answeredRecord(old, 'examined', { hearMoreOn: '2026-11-14' });
    expect(saidObstacle(lapsed.data, saying).waits).to.equal('Wacht al 8 dagen op antwoord');
    expect(saidObstacle(lapsed.data, saying).promise).to.include('Dat is nog niet gebeurd.');
  });

  it('says nobody is named where nobody is', () => {
    expect(saidObstacle(old.data, saying).who).to.equal('Niemand is genoemd die dit kan veranderen.');
  });
});

describe('how often it was met', () => {
  it('is exact inside, less than ten outside, and rounded to fives above', () => {
    expect(timesWords(4, 'intern', 'nl')).to.equal('4 keer tegengekomen');
    expect(timesWords(4, 'publiek', 'nl')).to.equal('Minder dan 10 keer tegengekomen');
    expect(timesWords(13, 'publiek', 'en')).to.equal('Met about 15 times');
    expect(timesWords(29, 'streng', 'nl')).to.equal('Minder dan 30 keer tegengekomen');
  });
});

describe('the picture in words', () => {
  const many = (count: number, kind: Obstacle['kind']): Obstacle[] =>
    Array.from({ length: count }, () => obstacleRecord(1, [3], { kind }).data);

  it('says how many kinds make most of it', () => {
    const mix = [...many(10, 'habit'), ...many(5, 'system'), ...many(3, 'procedure'), ...many(2, 'prejudice')];
    expect(paretoSentence(paretoOf(mix, 'obstacles'), 'nl')).to.equal(
      'Drie van de acht soorten zijn samen goed voor 18 van de 20 obstakels (90%).',
    );
    expect(paretoSentence(paretoOf([...many(9, 'habit'), ...many(1, 'system')], 'times'), 'nl')).to.equal(
      'Eén van de acht soorten is goed voor 9 van de 10 keer (90%).',
    );
    expect(paretoSentence(paretoOf(mix, 'obstacles'), 'en')).to.include('Three of the eight kinds together make');
  });

  it('says that it is spread, or that there is too little', () => {
    expect(paretoSentence(paretoOf([...many(6, 'habit'), ...many(6, 'system')], 'obstacles'), 'nl')).to.equal(
      'Geen soort springt eruit. Het zit verspreid over 2 soorten.',
    );
    expect(paretoSentence(paretoOf([...many(15, 'habit'), ...many(4, 'system')], 'obstacles'), 'nl')).to.equal(
      'Meer dan de helft hoort bij één soort: gewoonte, 15 van de 19 obstakels (79%).',
    );
    expect(paretoSentence(paretoOf(many(3, 'habit'), 'obstacles'), 'nl')).to.include('vanaf 10');
    expect(paretoSentence(paretoOf(many(12, 'habit'), 'obstacles'), 'nl')).to.equal(
      'Alles hoort bij één soort: gewoonte.',
    );
  });

  it('has no parts in its table where there is too little', () => {
    expect(paretoRows(paretoOf(many(3, 'habit'), 'obstacles'), 'nl')[0]).to.deep.equal({
      kind: 'Gewoonte',
      count: 3,
      share: '',
      cumulative: '',
    });
  });
});
