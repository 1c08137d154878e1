import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { InterplayScan, Party } from '@draagkracht/model';
import { filled, half } from '../../../stories/widgets/interplay-scan/interplay-scan.scenarios.js';
import {
  askedOf,
  gapsOf,
  sidesOf,
  tidied,
  tiesOf,
  waitingOf,
  withSide,
} from '../../../packages/widgets/src/interplay-scan/ties.view.js';

const { data } = filled;
const short = (scan: InterplayScan): string[] =>
  tiesOf(scan).map(({ a, b, state, gap }) => `${a.key}${b.key} ${state}${gap === undefined ? '' : ` ${gap}`}`);

describe('ties between parties', () => {
  it('hold what each side says, whichever party was named first', () =>
    expect(short(data)).to.deep.equal(['ab both 2', 'ac both 1', 'ad own', 'bc both 0', 'bd half', 'cd open']));

  it('are half while one of two sides said nothing, and whole when the parties are of one side', () =>
    expect(short(half.data)).to.deep.equal(['ab half', 'ac half', 'ad own', 'bc open', 'bd half', 'cd open']));

  it('are told by what differs most, and never by party', () => {
    expect(gapsOf(tiesOf(data)).map(({ a, b, gap }) => [a.key, b.key, gap])).to.deep.equal([
      ['a', 'b', 2],
      ['a', 'c', 1],
    ]);
  });

  it('take "does not know" for an answer and not for nothing', () => {
    const [, ac] = tiesOf(data);
    expect(ac?.sides.map(({ level }) => level)).to.deep.equal([1, 0]);
  });

  it('are asked of a side only where one of its own parties stands', () => {
    const keys = (side: 'informal' | 'formal'): string[] => askedOf(data.parties, side).map(([a, b]) => a.key + b.key);
    expect(keys('informal')).to.deep.equal(['ab', 'bc', 'bd']);
    expect(keys('formal')).to.deep.equal(['ab', 'ac', 'ad', 'bd', 'cd']);
  });

  it('are told by the sides that take part; a party without a kind is not asked', () => {
    const unknown: Party = { key: 'x', label: 'nieuw' };
    expect(sidesOf([...data.parties.slice(0, 2), unknown])).to.deep.equal(['formal', 'informal']);
    expect(waitingOf(half.data)).to.deep.equal(['informal', 'residents']);
    expect(tiesOf({ parties: [...data.parties, unknown], ties: [] })).to.have.length(6);
  });

  it('go when a party goes, and so does a side that no longer takes part', () => {
    const left = tidied({ ...data, parties: data.parties.filter(({ key }) => key !== 'b') });
    expect(left.ties.every(({ a, b }) => a !== 'b' && b !== 'b')).to.equal(true);
    expect(left.sides.map(({ side }) => side)).to.deep.equal(['formal', 'residents']);
    expect(left.chosen).to.deep.equal([]);
  });

  it('of one side take the place of what it said before, and leave the other sides alone', () => {
    const said = [
      { a: 'a', b: 'b', side: 'informal', level: '4' },
      { a: 'b', b: 'c', side: 'informal' },
    ] as const;
    const next = withSide(data, 'informal', [...said], { mark: 'new', on: '2026-11-22' });
    expect(next.ties.filter(({ side }) => side === 'informal')).to.deep.equal([said[0]]);
    expect(next.ties.filter(({ side }) => side !== 'informal')).to.deep.equal(
      data.ties.filter(({ side }) => side !== 'informal'),
    );
    expect(next.sides.find(({ side }) => side === 'informal')?.mark).to.equal('new');
  });

  it('never show a gap larger than the scale, and none where one side is silent', () => {
    const level = fc.option(fc.constantFrom('0', '1', '2', '3', '4'), { nil: undefined });
    fc.assert(
      fc.property(level, level, (one, other) => {
        const ties = [
          { a: 'a', b: 'b', side: 'formal', level: one },
          { a: 'a', b: 'b', side: 'informal', level: other },
        ] as InterplayScan['ties'];
        const { gap, state } = tiesOf({ parties: data.parties.slice(0, 2), ties })[0]!;
        expect(gap === undefined).to.equal(one === undefined || other === undefined);
        expect(gap ?? 0).to.be.within(0, 4);
        expect(state === 'both').to.equal(gap !== undefined);
      }),
    );
  });
});
