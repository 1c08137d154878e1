import { expect } from '@open-wc/testing';
import { caseDialogue, fieldsOf } from '@draagkracht/model';
import { exampleDialogue } from '../../../packages/widgets/src/case-dialogue/example.js';
import {
  dissents,
  firstOf,
  firstOpen,
  isWhole,
  missingFor,
  nextRole,
  parts,
  screens,
  screensOf,
  shortScreens,
  type Answers,
} from '../../../packages/widgets/src/case-dialogue/screens.view.js';

const whole = exampleDialogue('nl', '2026-11-22');

describe('the order of the reversed test', () => {
  it('asks every question once, the rules after effect, purpose and the longer run', () => {
    const asked = screens.flatMap(({ asks }) => asks as readonly string[]);
    expect([...asked].sort()).to.deep.equal(
      fieldsOf(caseDialogue.schema)
        .map(({ name }) => name)
        .sort(),
    );
    expect([...new Set(screens.map(({ part }) => part))]).to.deep.equal([...parts]);
    expect(screens.findIndex(({ key }) => key === 'rule')).to.be.above(
      screens.findIndex(({ key }) => key === 'if-we-dont'),
    );
  });

  it('opens the rules only when the three steps before are done, and names what is not', () => {
    expect(missingFor('rules', whole)).to.deep.equal([]);
    expect(missingFor('rules', {})).to.deep.equal(['begin', 'effect', 'purpose', 'later']);
    expect(missingFor('rules', { ...whole, groundValue: ' ' })).to.deep.equal(['purpose']);
    expect(missingFor('effect', { ...whole, ifWeDo: '' })).to.deep.equal([]);
    expect(missingFor('decision', { ...whole, deviates: undefined })).to.deep.equal(['rules']);
  });

  it('holds no step for done that lacks an answer', () => {
    expect(parts.every((part) => isWhole(part, whole))).to.equal(true);
    expect(parts.some((part) => isWhole(part, {}))).to.equal(false);
    expect(isWhole('begin', { ...whole, disciplines: [{ role: 'inkomen' }, { role: ' ' }] })).to.equal(false);
    expect(isWhole('rules', { ...whole, whyDifferent: '' })).to.equal(false);
    expect(isWhole('rules', { ...whole, whyDifferent: '', deviates: 'no' })).to.equal(true);
  });

  it('goes on where something is still to be said', () => {
    const keyAt = (said: object): string => screens[firstOpen(said)]!.key;
    expect(keyAt({})).to.equal('who');
    expect(keyAt({ ...whole, situation: '' })).to.equal('situation');
    expect(keyAt({ ...whole, groundValue: '' })).to.equal('value');
    expect(keyAt({ ...whole, whyDifferent: '' })).to.equal('deviates');
    expect(keyAt({ ...whole, decision: '', advice: [] })).to.equal('decision');
    expect(keyAt({ ...whole, advice: [] })).to.equal('advice');
    expect(keyAt(whole)).to.equal('advice');
    expect(firstOf('rules')).to.equal(7);
  });
});

describe('the short dialogue', () => {
  const short: Answers = {
    ...whole,
    isShort: true,
    ifWeDo: '',
    hardship: undefined,
    deviates: 'no',
    rule: '',
    advice: [],
  };

  it('goes through the same parts in the same order, and asks nothing the whole one does not', () => {
    expect(shortScreens.map(({ part }) => part)).to.deep.equal([...parts]);
    const asked = new Set<string>(screens.flatMap(({ asks }) => asks as readonly string[]));
    expect(
      shortScreens.flatMap(({ asks }) => asks as readonly string[]).filter((name) => !asked.has(name)),
    ).to.deep.equal([]);
    expect(screensOf({})).to.equal(screens);
    expect(screensOf(short)).to.equal(shortScreens);
  });

  it('is done with less, but never without the four steps', () => {
    expect(parts.every((part) => isWhole(part, short))).to.equal(true);
    expect(isWhole('rules', { ...short, isShort: false })).to.equal(false);
    for (const gap of [{ desiredEffect: '' }, { groundValue: '' }, { ifWeDont: '' }, { roomFound: '' }] as const)
      expect(parts.every((part) => isWhole(part, { ...short, ...gap }))).to.equal(false);
    expect(missingFor('rules', { isShort: true })).to.deep.equal(['begin', 'effect', 'purpose', 'later']);
  });

  it('wants the rule, where it stands and the difference of who bends one', () => {
    expect(isWhole('rules', { ...short, deviates: 'yes' })).to.equal(false);
    expect(isWhole('rules', { ...whole, isShort: true })).to.equal(true);
    expect(isWhole('rules', { ...whole, isShort: true, whyDifferent: ' ' })).to.equal(false);
  });

  it('goes on where something is still to be said', () => {
    expect(shortScreens[firstOpen({ isShort: true })]!.key).to.equal('short-begin');
    expect(shortScreens[firstOpen({ ...short, ifWeDont: '' })]!.key).to.equal('short-later');
    expect(shortScreens[firstOpen(short)]!.key).to.equal('short-decision');
    expect(firstOf('rules', shortScreens)).to.equal(4);
  });
});

describe('the disciplines', () => {
  it('each have a turn, also two of one kind', () => {
    expect(nextRole({ ...whole, advice: [] })).to.equal('wijkteam');
    expect(nextRole({ ...whole, advice: whole.advice.slice(0, 1) })).to.equal('inkomen');
    expect(nextRole(whole)).to.equal('');
    expect(nextRole({})).to.equal('');
    const twice = [{ role: 'inkomen' }, { role: 'inkomen' }];
    expect(nextRole({ disciplines: twice, advice: [{ role: 'inkomen', because: '' }] })).to.equal('inkomen');
  });

  it('are not forgotten when they do not agree', () =>
    expect(dissents(whole)).to.deep.equal([
      { role: 'inkomen', because: 'Dan vragen anderen het ook. Vraag eerst het fonds.' },
    ]));
});
