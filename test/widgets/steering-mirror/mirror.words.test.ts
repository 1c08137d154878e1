import { expect } from '@open-wc/testing';
import { gapsOf } from '../../../packages/widgets/src/steering-mirror/gap.view.js';
import {
  answerWords,
  doneLines,
  gapSentence,
  promiseLines,
  promiseText,
  saidFacts,
  saidGap,
} from '../../../packages/widgets/src/steering-mirror/mirror.words.js';
import { mirrorRecord, rounds, tallyFor } from '../../../stories/widgets/steering-mirror/steering-mirror.scenarios.js';

const today = '2026-11-22';

describe('answers in words', () => {
  it('are the words of the form, and a half lies between two', () => {
    expect([answerWords(3, 'nl'), answerWords(2.5, 'nl'), answerWords(1.5, 'en')]).to.deep.equal([
      'vaak',
      'tussen soms en vaak',
      'between hardly ever and sometimes',
    ]);
  });

  it('say what most say, and never how many', () => {
    const gaps = gapsOf(mirrorRecord(1, { others: tallyFor(6)! }).data);
    for (const gap of gaps) {
      const said = saidGap(gap, 'nl');
      expect(said.most).to.match(/^De meesten zeggen: /);
      expect(Object.values(said).join(' ')).to.not.match(/\d/);
    }
    expect(saidGap(gapsOf(rounds.few.data)[0]!, 'nl')).to.include({
      most: 'Te weinig antwoorden om te tonen.',
      middle: '',
    });
  });
});

describe('what came of a promise', () => {
  const { data } = rounds.done;

  it('ends what was promised as a sentence does, once', () => {
    const ended = { ...data, letGo: 'Ik teken niet meer.', letGoOutcome: 'partly', frame: 'antwoord in twee weken' };
    expect(doneLines({ ...ended, frameOutcome: 'yes' } as typeof data, 'nl')).to.deep.equal([
      'Ik laat los: Ik teken niet meer. Deels gelukt.',
      'Ik stel dit kader: antwoord in twee weken. Gelukt.',
    ]);
  });

  it('does not call failed what nobody told of', () => {
    const { letGoOutcome: _one, frameOutcome: _other, ...untold } = data;
    expect(doneLines(untold, 'en').join(' ')).to.not.match(/worked? out/i);
  });
});

describe('the conclusion', () => {
  const sentence = (people: number): string =>
    gapSentence(gapsOf(mirrorRecord(1, { others: tallyFor(people)! }).data), people, 'nl');

  it('says on how many points others see something else', () => {
    expect(sentence(6)).to.match(/^Op \d+ van de 11 punten zien anderen iets anders\. Er antwoordden 6 mensen\.$/);
  });

  it('says it of one point as people do', () => {
    const one = gapsOf(mirrorRecord(1, { others: tallyFor(6)! }).data)
      .filter(({ kind }) => kind === 'same')
      .slice(0, 1);
    expect(gapSentence(one, 6, 'nl')).to.include('Op het ene punt dat wij tonen, zien anderen ongeveer hetzelfde');
    expect(gapSentence([{ ...one[0]!, kind: 'more' }], 6, 'nl')).to.include('zien anderen iets anders');
    expect(gapSentence([{ ...one[0]!, kind: 'more' }], 6, 'en')).to.include('On the one point that is shown');
  });

  it('says that there are too few', () => {
    expect(sentence(4)).to.equal('Er zijn te weinig antwoorden van anderen om te tonen.');
  });
});

describe('facts in words', () => {
  const values = (facts: object, takenPartOn = ''): string[] =>
    saidFacts({ on: today, obstacles: 0, answered: 0, ...facts }, takenPartOn, 'nl').map(({ value }) => value);

  it('say so where nothing is known', () => {
    expect(values({})).to.deep.equal([
      'niet bekend: er staat geen obstakel in de lijst',
      'niet bekend: er staat geen obstakel in de lijst',
      'niet bekend: er staat geen budget van dit jaar',
      'niet bekend',
    ]);
  });

  it('state each number with what it is of', () => {
    const facts = { obstacles: 9, answered: 5, medianDays: 26.5, idlePercent: 62, yearPercent: 89 };
    expect(values(facts, '2026-06-03')).to.deep.equal([
      '26,5 dagen',
      '5 van de 9',
      '62%, terwijl 89% van het jaar om is',
      '3 juni 2026',
    ]);
    expect(values({ obstacles: 2, answered: 2 })[0]).to.equal('niets wacht');
  });

  it('stand with what they mean', () => {
    for (const { means } of saidFacts({ on: today, obstacles: 1, answered: 0 }, '', 'en'))
      expect(means).to.match(/\.$/);
  });
});

describe('the promise', () => {
  it('says what is let go, what is set, and when is told what came of it', () => {
    expect(promiseLines(rounds.running.data, today, 'nl')).to.deep.equal([
      'Ik laat los: Ik teken niet meer bij bedragen tot € 500.',
      'Ik stel dit kader: Ik antwoord binnen twee weken op elk obstakel.',
      'Op 22 februari 2027 vertel ik wat ervan kwam. Dat is over 92 dagen.',
    ]);
    expect(promiseLines(rounds.due.data, today, 'nl')[2]).to.include('Dat was 3 dagen geleden.');
    expect(promiseLines({ ...rounds.due.data, reportBackOn: today }, today, 'en')[2]).to.include('That is today.');
  });

  it('can be shared as a text that stays true tomorrow', () => {
    const text = promiseText(rounds.running.data, 'nl');
    expect(text).to.include('Van: wethouder Wmo').and.include('Op 22 februari 2027').and.not.include('92');
  });
});
