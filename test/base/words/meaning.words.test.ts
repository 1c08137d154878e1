import { expect } from '@open-wc/testing';
import { sameText, type Rule, type SentenceFacts, type Side } from '@draagkracht/model';
import {
  breakClause,
  modelClause,
  neutralClause,
  shapeClause,
  targetClause,
} from '../../../packages/base/src/words/meaning.words.js';
import '../../helpers/english.js';

const base: SentenceFacts = {
  indicator: { id: 'x', label: sameText('Bijstand'), unit: '%', decimals: 0, direction: 'lower' },
  kind: 'xmr',
  n: 20,
  differenceTest: 'untested',
  change: 'none',
  assurance: 'none',
  latest: { period: '2024JJ00', value: 9, status: 'definitive' },
};
const said = (made: { sentences: readonly string[] } | undefined): string => made?.sentences.join(' ') ?? '';
const signal = (rule: Rule, side: Side, facts: Partial<SentenceFacts> = {}): SentenceFacts => ({
  ...base,
  change: 'concern',
  ...facts,
  signal: { rule, side, from: 3, to: 19, fromPeriod: '2018JJ00', toPeriod: '2024JJ00' },
});

describe('shapeClause', () => {
  it('has words for every rule and side', () => {
    const cases: [Rule, Side, string][] = [
      ['outside-limits', 'high', 'Dit cijfer is ongewoon hoog voor deze reeks: reden tot zorg.'],
      ['outside-limits', 'low', 'Dit cijfer is ongewoon laag voor deze reeks: reden tot zorg.'],
      ['trend', 'high', 'De cijfers stijgen sinds 2018: reden tot zorg.'],
      ['trend', 'low', 'De cijfers dalen sinds 2018: reden tot zorg.'],
      ['two-of-three', 'high', 'De cijfers zijn sinds 2018 opvallend hoog: reden tot zorg.'],
      ['two-of-three', 'low', 'De cijfers zijn sinds 2018 opvallend laag: reden tot zorg.'],
      ['shift', 'high', 'De cijfers liggen sinds 2018 boven het gemiddelde van de reeks: reden tot zorg.'],
      ['shift', 'low', 'De cijfers liggen sinds 2018 onder het gemiddelde van de reeks: reden tot zorg.'],
    ];
    for (const [rule, side, text] of cases) expect(said(shapeClause(signal(rule, side), 'nl'))).to.equal(text);
  });

  it('speaks of the middle on a run chart, which has a median', () => {
    expect(said(shapeClause(signal('shift', 'high', { kind: 'run' }), 'nl'))).to.contain(
      'boven het midden van de reeks',
    );
  });

  it('says what it means by direction', () => {
    expect(said(shapeClause(signal('trend', 'low', { change: 'improvement' }), 'nl'))).to.equal(
      'De cijfers dalen sinds 2018: een verbetering.',
    );
    expect(said(shapeClause(signal('trend', 'low', { change: 'neutral' }), 'nl'))).to.equal(
      'De cijfers dalen sinds 2018.',
    );
    expect(said(shapeClause(signal('trend', 'low', { change: 'improvement' }), 'en'))).to.equal(
      'The figures have been falling since 2018: an improvement.',
    );
  });

  it('says no more than no clear change without a signal', () => {
    expect(said(shapeClause(base, 'nl'))).to.equal('In de reeks is nu geen duidelijke verandering te zien.');
    const step: SentenceFacts = { ...base, difference: 2, differenceTest: 'beyond-chance' };
    expect(said(shapeClause(step, 'nl'))).to.equal('Eén verschil maakt nog geen verandering in de reeks.');
    expect(said(shapeClause({ ...step, difference: 0.1 }, 'nl')), 'a difference that is not told').to.contain(
      'geen duidelijke',
    );
  });

  it('says when a series is too short, and since when', () => {
    const short: SentenceFacts = { ...base, kind: 'values', n: 4, change: 'too-few' };
    expect(said(shapeClause(short, 'nl'))).to.equal('De reeks is te kort om een trend te zien.');
    const since = { ...short, lastBreak: { period: '2021JJ00', reason: sameText('r') } };
    expect(said(shapeClause(since, 'nl'))).to.equal('De reeks is sinds 2021 nog te kort om een trend te zien.');
    expect(shapeClause({ ...short, n: 30 }, 'nl'), 'bare values were asked for').to.equal(undefined);
  });
});

describe('neutralClause', () => {
  it('leaves open what no direction tells', () => {
    expect(said(neutralClause(signal('trend', 'low', { change: 'neutral' }), 'nl'))).to.equal(
      'Of dat goed is, zegt het cijfer niet.',
    );
    expect(neutralClause(signal('trend', 'low'), 'nl')).to.equal(undefined);
    expect(neutralClause(base, 'nl')).to.equal(undefined);
  });
});

describe('targetClause', () => {
  const target = { period: '2026JJ00', value: 8, setBy: 'gemeenteraad' };

  it('judges where limits can, and names the target where they cannot', () => {
    expect(said(targetClause({ ...base, target, assurance: 'passes' }, 'nl'))).to.equal(
      'Blijft het zo, dan wordt het doel van 8% steeds gehaald.',
    );
    expect(said(targetClause({ ...base, target, assurance: 'fails' }, 'nl'))).to.equal(
      'Blijft het zo, dan wordt het doel van 8% niet gehaald.',
    );
    expect(said(targetClause({ ...base, target, assurance: 'hit-or-miss' }, 'nl'))).to.equal(
      'Blijft het zo, dan wordt het doel van 8% soms wel en soms niet gehaald.',
    );
    expect(said(targetClause({ ...base, target }, 'nl'))).to.equal('Het doel voor 2026 is 8% (gemeenteraad).');
    expect(said(targetClause({ ...base, target: { ...target, period: '2023JJ00' } }, 'en'))).to.equal(
      'The target is 8% (gemeenteraad).',
    );
    expect(targetClause(base, 'nl')).to.equal(undefined);
  });
});

describe('breakClause', () => {
  it('warns in both languages', () => {
    const facts = { ...base, lastBreak: { period: '2021JJ00', reason: sameText('andere vragen') } };
    expect(said(breakClause(facts, 'nl'))).to.equal(
      'In 2021 veranderde de definitie: vergelijk niet met cijfers van daarvoor.',
    );
    expect(said(breakClause(facts, 'en'))).to.equal(
      'The definition changed in 2021: do not compare with earlier figures.',
    );
    expect(breakClause(base, 'nl')).to.equal(undefined);
  });
});

describe('modelClause', () => {
  it('stands on every estimate of a model and on nothing else', () => {
    expect(said(modelClause({ ...base, indicator: { ...base.indicator, kind: 'model' } }, 'nl'))).to.contain(
      'modelschatting',
    );
    expect(modelClause({ ...base, indicator: { ...base.indicator, kind: 'survey' } }, 'nl')).to.equal(undefined);
  });
});
