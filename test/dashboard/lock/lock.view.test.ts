import { expect } from '@open-wc/testing';
import {
  copyName,
  faultOf,
  faultOfRefusal,
  fieldsOf,
  lockScreen,
  nothingTyped,
} from '../../../packages/dashboard/src/lock/lock.view.js';
import { PretendedLock } from '../../../stories/dashboard/lock/pretended-lock.js';

describe('what the room of the lock shows', () => {
  it('follows from the storage', () => {
    const of = (...given: ConstructorParameters<typeof PretendedLock>) =>
      lockScreen({ lock: new PretendedLock(...given) });
    expect(lockScreen(undefined)).to.deep.equal({ kind: 'not-kept' });
    expect(lockScreen({})).to.deep.equal({ kind: 'not-kept' });
    expect(of({ state: 'none' })).to.deep.equal({ kind: 'set' });
    expect(of({ state: 'none', absence: 'no-cipher' })).to.deep.equal({ kind: 'absent', why: 'no-cipher' });
    expect(of({ state: 'locked', absence: 'no-cipher' })).to.deep.equal({ kind: 'locked' });
    expect(of({ state: 'unlocked' })).to.deep.equal({ kind: 'open' });
  });

  it('names the first thing that is wrong, at its field', () => {
    const phrase = 'brug kat lamp stoel';
    const why = (...given: Parameters<typeof faultOf>) => {
      const fault = faultOf(...given);
      return fault && `${fault.field}: ${fault.why}`;
    };
    expect(why('unlock', nothingTyped)).to.equal('phrase: empty');
    expect(why('unlock', { ...nothingTyped, phrase: 'x' })).to.equal(undefined);
    expect(why('change', { ...nothingTyped, phrase, again: phrase })).to.equal('old: empty');
    expect(why('change', { ...nothingTyped, old: 'x', phrase, again: phrase })).to.equal(undefined);
    expect(why('set', { ...nothingTyped, phrase: 'kort' })).to.equal('phrase: weak-phrase');
    expect(why('set', { ...nothingTyped, phrase })).to.equal('again: not-same');
    expect(why('set', { ...nothingTyped, phrase, again: `${phrase} ` })).to.equal('understood: not-understood');
    expect(why('set', { ...nothingTyped, phrase, again: phrase, understood: true })).to.equal(undefined);
  });

  it('puts a refusal at the field it is about', () => {
    expect(faultOfRefusal('change', 'wrong-phrase').field).to.equal('old');
    expect(faultOfRefusal('unlock', 'wrong-phrase').field).to.equal('phrase');
    expect(fieldsOf.set).to.include('understood');
    expect(copyName('2026-11-22')).to.equal('draagkracht-2026-11-22.json');
  });
});
