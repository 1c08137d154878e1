import { expect } from '@open-wc/testing';
import { claimLevels, type DidVerdict, type ItsVerdict, type RtmVerdict } from '@draagkracht/model';
import {
  calibrationSentence,
  chanceSentence,
  claimHurdle,
  claimSentence,
  claimWord,
  didSentence,
  effectRefusal,
  itsSentence,
  rtmSentence,
  scoreRefusal,
  scoreSentence,
} from '@draagkracht/base/words.js';
import '../../helpers/english.js';

const method = { name: 'test', version: '1' };
const percent = { unit: '%', decimals: 0 };
const names = { own: 'Zuilen', other: 'Overvecht' };

const did: DidVerdict = {
  method,
  effect: 3,
  means: { ownBefore: 40, ownAfter: 46, otherBefore: 38, otherAfter: 41 },
  interval: { low: 1.2, high: 4.8 },
  beyondChance: true,
  trends: { check: 'holds', slopeDifference: 0.1, interval: { low: -0.2, high: 0.4 }, drift: 1 },
  before: ['2019JJ00', '2020JJ00', '2021JJ00'],
  after: ['2022JJ00'],
};

const its: ItsVerdict = {
  method,
  level: { value: -6, interval: { low: -8, high: -4 } },
  slope: { value: 0.1, interval: { low: -0.5, high: 0.7 } },
  slopeBefore: { value: 0.5, interval: { low: 0.2, high: 0.8 } },
  atEnd: { value: -5.5, interval: { low: -8, high: -3 } },
  autocorrelation: 0.1,
  errors: 'plain',
  lag: 0,
  shortAfter: true,
  before: ['2021JJ00'],
  after: ['2022JJ00'],
};

const rtm: RtmVerdict = {
  method,
  mean: 50,
  value: 80,
  correlation: 0.6,
  correlationFrom: 'given',
  expected: 68,
  byItself: -12,
  extreme: 'highest',
  worst: true,
};

describe('claimSentence', () => {
  it('says "door" only from "waarschijnlijk bijgedragen" up', () => {
    expect(claimLevels.map((level) => /\bdoor\b/.test(claimSentence(level, 'nl')))).to.deep.equal([
      false,
      false,
      true,
      true,
    ]);
    expect(claimLevels.map((level) => /because of/.test(claimSentence(level, 'en')))).to.deep.equal([
      false,
      false,
      true,
      true,
    ]);
  });

  it('has the four levels in both languages, and a sentence for what stands in the way', () => {
    expect(claimLevels.map((level) => claimWord(level, 'nl'))).to.deep.equal([
      'geen aanwijzing',
      'mogelijk bijgedragen',
      'waarschijnlijk bijgedragen',
      'effect aangetoond',
    ]);
    expect(claimWord('effect-shown', 'en')).to.equal('effect shown');
    expect(claimHurdle('no-comparison', 'nl')).to.equal('Er is niet vergeleken met een gebied zonder de maatregel.');
  });
});

describe('didSentence', () => {
  it('says the difference, its margin, chance, and how the two went before', () => {
    expect(didSentence(did, percent, names, 'nl')).to.equal(
      'Vanaf 2022 ligt het cijfer van Zuilen 3,0 procentpunt hoger dan te verwachten was volgens de cijfers van Overvecht (+1,2 tot +4,8). ' +
        'Dat is meer dan toeval. Daarvoor liepen de twee gelijk op. ' +
        'Verschil in helling per periode vóór de maatregel: +0,1 (marge −0,2 tot +0,4).',
    );
    expect(didSentence(did, percent, names, 'en')).to.include(
      '3.0 percentage points higher than was to be expected from Overvecht',
    );
  });

  it('hedges when trends failed or cannot be checked, and when there is no margin', () => {
    const { interval: _, ...bare } = did;
    const unclear = { ...bare, beyondChance: false, trends: { ...did.trends, check: 'unclear' as const } };
    expect(didSentence(unclear, percent, names, 'nl'))
      .to.include('niet te zeggen')
      .and.to.include('niet te controleren');
    const fails = { ...did, beyondChance: false, trends: { ...did.trends, check: 'fails' as const } };
    expect(didSentence(fails, percent, names, 'nl'))
      .to.include('Dat kan toeval zijn')
      .and.to.include('zegt niets over de maatregel');
  });

  it('takes the wider of two margins, and says plainly when nothing differed', () => {
    expect(didSentence({ ...did, sampling: { low: -1, high: 7 } }, percent, names, 'nl')).to.include('(−1,0 tot +7,0)');
    expect(didSentence({ ...did, effect: 0 }, percent, names, 'nl')).to.include('net zo veel als dat van Overvecht');
  });

  it('never says that the measure did it', () => {
    for (const language of ['nl', 'en'] as const)
      expect(didSentence(did, percent, names, language)).to.not.match(/\bdoor\b|because/);
  });
});

describe('itsSentence', () => {
  it('says what changed, and that it cannot tell why', () => {
    expect(itsSentence(its, percent, 'nl')).to.equal(
      'Vanaf 2022 ligt het cijfer 6,0 procentpunt lager dan de lijn van daarvoor (marge −8,0 tot −4,0). ' +
        'Er zijn minder dan acht cijfers van na het begin. De marge is dan eerder te smal dan te breed. ' +
        'Zonder vergelijking met een ander gebied is niet te zeggen waardoor.',
    );
  });

  it('names autocorrelation, and a line that simply goes on', () => {
    const calm = { ...its, level: its.slope, errors: 'newey-west' as const, shortAfter: false };
    expect(itsSentence(calm, percent, 'nl')).to.equal(
      'De lijn gaat vanaf 2022 verder zoals ervoor. Een verschil kan toeval zijn. Cijfers van opeenvolgende periodes hangen samen. De marge houdt daar rekening mee.',
    );
    expect(itsSentence({ ...its, slope: { value: -1, interval: { low: -2, high: -0.5 } } }, percent, 'en')).to.include(
      '1.0 percentage points more down per period',
    );
  });
});

describe('rtmSentence', () => {
  it('asks why, and says what comes by itself', () => {
    expect(rtmSentence(rtm, percent, 'nl')).to.equal(
      'Waarom koos u deze wijk? Zij had het slechtste cijfer van de groep. Ook zonder maatregel is het volgende cijfer naar verwachting ongeveer 68%. ' +
        'Dat is 12 procentpunt lager dan de 80% van nu. Gerekend is met een samenhang van 0,60 tussen twee periodes.',
    );
    expect(rtmSentence({ ...rtm, worst: false, correlationFrom: 'other-regions' }, percent, 'en')).to.not.include(
      'Why did you choose',
    );
  });
});

describe('chanceSentence', () => {
  const looks = { method, looks: 40, level: 0.05, expected: 2, atLeastOne: 0.8715 };

  it('names the two of forty', () => {
    expect(chanceSentence(looks, 'nl')).to.equal(
      'Van 40 cijfers wijken er gemiddeld 2 af door toeval. De kans dat er minstens één door toeval afwijkt, is 87%.',
    );
    expect(chanceSentence({ ...looks, looks: 12, expected: 0.6, atLeastOne: 0.46 }, 'en')).to.include(
      'Of 12 figures 0.6 stand out',
    );
  });

  it('tells what was found from what fits chance', () => {
    expect(chanceSentence({ ...looks, found: 6, asMany: 0.014, beyond: 4 }, 'nl')).to.include(
      'naar schatting 4 ervan zijn geen toeval',
    );
    expect(chanceSentence({ ...looks, found: 3, asMany: 0.32, beyond: 1 }, 'nl')).to.include(
      'Hier wijken er 3 af. Dat kan toeval zijn.',
    );
  });
});

describe('scoreSentence', () => {
  const score = { method, missedBy: 0, sure: 0.8, intervalScore: 10, brier: 0.04 };

  it('says where the figure fell', () => {
    const say = (fell: 'inside' | 'above' | 'below') =>
      scoreSentence({ ...score, fell }, { low: 40, high: 50 }, 53, percent, 'nl');
    expect(say('above')).to.equal('Het cijfer werd 53%. Dat is hoger dan de verwachting van 40 tot 50%.');
    expect(say('inside')).to.include('binnen de verwachting');
    expect(say('below')).to.include('lager dan');
    expect(scoreRefusal('after-figures', 'nl')).to.include('al bekend');
    expect(effectRefusal('too-few-before', 'en')).to.include('too few figures from before');
  });

  it('says how well many came true', () => {
    const calibration = {
      method,
      count: 20,
      coverage: 0.4,
      interval: { low: 0.2, high: 0.6 },
      sure: 0.8,
      brier: 0.3,
      verdict: 'too-sure' as const,
    };
    expect(calibrationSentence(calibration, 'nl')).to.equal(
      'Van 20 verwachtingen kwamen er 8 uit. Bij uw zekerheid hoort 80%. U was te zeker: neem voortaan een ruimere verwachting.',
    );
  });
});
