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
