import { expect } from '@open-wc/testing';
import {
  minutesLeft,
  timeSpoken,
  timeWords,
  untilNextMinute,
} from '../../../packages/widgets/src/turn-curve/time-box.view.js';

const minutes = (count: number): number => count * 60_000;

describe('the time that is left', () => {
  it('is told in whole minutes, and says when it stands still or is over', () => {
    expect(timeWords(0, false, 'nl')).to.equal('Een gesprek duurt 75 minuten.');
    expect(timeWords(minutes(12.5), true, 'nl')).to.equal('Nog 63 minuten.');
    expect(timeWords(minutes(74), false, 'nl')).to.equal('Nog 1 minuut. De klok staat stil.');
    expect(timeWords(minutes(75), true, 'nl')).to.equal('De tijd is om.');
    expect(timeWords(minutes(80), true, 'en')).to.equal('The time is over, by 5 min.');
    expect(minutesLeft(minutes(0.1))).to.equal(75);
  });

  it('is spoken twice at most', () => {
    const spoken = Array.from({ length: 90 }, (_, at) => timeSpoken(minutes(at), 'nl'));
    expect([...new Set(spoken)]).to.deep.equal(['', 'Nog 10 minuten.', 'De tijd is om.']);
  });

  it('changes on the minute', () => expect(untilNextMinute(minutes(1.25))).to.equal(45_000));
});
