import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { claimLevels, type Indicator, type Point, type Series } from '@draagkracht/model';
import {
  canAskEffect,
  effectAnswer,
  freshQuestion,
  sinceChoices,
  type EffectParts,
} from '../../../packages/dashboard/src/outcome-dashboard/effect.view.js';

const indicator: Indicator = {
  id: 'youth',
  label: { nl: 'Jeugdhulp', en: 'Youth care' },
  unit: '%',
  decimals: 1,
  direction: 'lower',
};
const seriesOf = (values: readonly (number | undefined)[], code = 'WK999801', start = 2010): Series => ({
  indicator,
  region: { code, label: code },
  points: values.map((value, at): Point => ({ period: `${start + at}JJ00`, value: value ?? { kind: 'missing' } })),
});
const yes = { theory: 'yes', implemented: 'yes', evidence: 'yes', 'others-weighed': 'yes' } as const;
const no = freshQuestion('youth', 'WK999801', 'lower').conditions;

// Before: own follows the other two higher, with a wobble that shows no slope; after: three lower.
const other = [8, 8.4, 8.1, 8.5, 8.2, 8.6, 8.3, 8.7, 8.4, 8.8];
const wobble = [2.1, 1.9, 2, 2.1, 1.9, 2, -1, -0.9, -1.1, -1];
const own = other.map((value, at) => value + wobble[at]!);
const parts = (given: Partial<EffectParts> = {}): EffectParts => ({
  own: seriesOf(own),
  comparison: seriesOf(other, 'GM9998'),
  from: '2016JJ00',
  meant: 'lower',
  reason: 'request',
  conditions: yes,
  ...given,
});
/** Fifteen regions whose two periods hang together loosely; the first is the worst, and recovers as much as given. */
const group = (recovery: number) =>
  Array.from({ length: 15 }, (_, at) => {
    const value = at === 0 ? 16 : 7 + at * 0.4;
    const next = at === 0 ? 16 - recovery : value + [2, -2, -2, 2][at % 4]!;
    return { code: at === 0 ? 'WK999801' : `WK99980${at}x`, value, next };
  });

describe('the question whether a measure had an effect', () => {
  it('can be asked where there is a figure before and one after', () => {
    expect(sinceChoices(seriesOf([1, undefined, 2, 3]))).to.deep.equal(['2012JJ00', '2013JJ00']);
    expect(canAskEffect(seriesOf([1, undefined]))).to.equal(false);
    expect(canAskEffect(seriesOf([1, 2]))).to.equal(true);
  });
  it('begins without claiming anything; the direction goes along where one is better', () => {
    expect(freshQuestion('a', 'GM0344', 'neutral').meant).to.equal('');
    expect(freshQuestion('a', 'GM0344', 'higher')).to.deep.include({ meant: 'higher', from: '', reason: '' });
  });
});

describe('the answer to it', () => {
  it('is shown by a comparison whose check holds, with everything known of the measure', () => {
    const answer = effectAnswer(parts());
    expect(answer.did?.trends.check).to.equal('holds');
    expect(answer.did?.effect).to.be.closeTo(-3, 1e-9);
    expect(answer).to.deep.include({ level: 'effect-shown', missing: [], recoveryUnknown: false });
    expect(answer.next).to.equal(undefined);
  });
  it('reproduces the published case: 40 to 46 against 38 to 41 is three more', () => {
    const [t, c] = [
      [40, 40, 40, 46],
      [38, 38, 38, 41],
    ].map((values) => seriesOf(values));
    const { did } = effectAnswer(parts({ own: t!, comparison: c, from: '2013JJ00', meant: 'higher' }));
    expect(did?.effect).to.equal(3);
  });
  it('claims no more than what is known of the measure', () => {
    const answer = effectAnswer(parts({ conditions: no }));
    expect(answer).to.deep.include({ level: 'no-indication', next: 'may-have-contributed' });
    expect(answer.missing).to.deep.equal(['theory', 'implemented']);
  });
  it('claims nothing when the figure went the other way', () => {
    const answer = effectAnswer(parts({ meant: 'higher' }));
    expect(answer).to.deep.include({ level: 'no-indication', missing: ['no-movement'] });
  });
  it('looks at the line by itself without a comparison, and does not call that shown', () => {
    const line = [8, 8.1, 7.9, 8, 8.1, 7.9, 8, 8.1, 5, 5.1, 4.9, 5];
    const answer = effectAnswer(parts({ own: seriesOf(line), comparison: undefined, from: '2018JJ00' }));
    expect(answer.its?.shortAfter).to.equal(true);
    expect(answer).to.deep.include({ level: 'probably-contributed', next: 'effect-shown', missing: ['no-comparison'] });
  });
  it('looks at the line by itself when the comparison cannot be made, and says both why not', () => {
    const answer = effectAnswer(parts({ from: '2012JJ00' }));
    expect(answer).to.deep.include({ didRefusal: 'too-few-before', itsRefusal: 'too-few-before' });
    expect(answer.level).to.equal('may-have-contributed');
    expect(effectAnswer(parts({ from: '2012JJ00', meant: 'higher' })).missing).to.include('no-movement');
  });
  it('takes nothing from two that were growing apart already', () => {
    const apart = other.map((value, at) => value + 10 - at);
    const answer = effectAnswer(parts({ own: seriesOf(apart) }));
    expect(answer.did?.trends.check).to.equal('fails');
    expect(answer.level).to.equal('may-have-contributed');
    expect(answer.missing).to.include('perhaps-chance');
  });
  it('claims nothing of a model estimate', () => {
    const model = { ...seriesOf(own), indicator: { ...indicator, kind: 'model' as const } };
    const answer = effectAnswer(parts({ own: model }));
    expect(answer).to.deep.include({ didRefusal: 'model-estimate', level: 'no-indication' });
    expect(answer.missing).to.include('model-estimate');
  });
  it('holds back for what comes by itself where the worst was chosen', () => {
    const explained = effectAnswer(parts({ reason: 'worst', group: group(1) }));
    expect(explained.rtm?.worst).to.equal(true);
    expect(explained.missing).to.include('explained-by-choice');
    const more = effectAnswer(parts({ reason: 'worst', group: group(9) }));
    expect(more).to.deep.include({ level: 'effect-shown', recoveryUnknown: false });
  });
  it('holds back too where that cannot be worked out', () => {
    const answer = effectAnswer(parts({ reason: 'worst' }));
    expect(answer).to.deep.include({ recoveryUnknown: true, level: 'may-have-contributed' });
  });
  it('never says more than its evidence: less known, or chosen as worst, is never a higher claim', () => {
    const met = fc.constantFrom('yes' as const, 'partly' as const, 'no' as const);
    const figures = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 10, maxLength: 10 });
    const rank = (given: EffectParts): number => claimLevels.indexOf(effectAnswer(given).level);
    fc.assert(
      fc.property(figures, met, met, met, met, (noise, theory, implemented, evidence, weighed) => {
        const line = seriesOf(own.map((value, at) => value + noise[at]!));
        const conditions = { theory, implemented, evidence, 'others-weighed': weighed };
        const level = rank(parts({ own: line, conditions }));
        expect(rank(parts({ own: line, conditions: no }))).to.be.at.most(level);
        expect(rank(parts({ own: line, conditions, reason: 'worst' }))).to.be.at.most(level);
        expect(rank(parts({ own: line, conditions, comparison: undefined }))).to.be.below(3);
      }),
    );
  });
});
