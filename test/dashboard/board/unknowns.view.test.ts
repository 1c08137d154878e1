import { expect } from '@open-wc/testing';
import type { BoardCard } from '../../../packages/dashboard/src/board/board.view.js';
import { unknownsOf } from '../../../packages/dashboard/src/board/unknowns.view.js';
import { aResult, anIndicator } from '../../helpers/monitor.js';

describe('what the board does not know', () => {
  const results = [aResult(1), aResult(2)];
  const card = (n: number, lacks: BoardCard['lacks'], circle?: '1' | '2'): BoardCard => ({
    indicator: anIndicator(n, circle ? { circle } : {}),
    result: results[0],
    waiting: false,
    story: undefined,
    lacks,
    talk: 'quiet',
  });
  const unknowns = unknownsOf([card(3, ['not-linked', 'no-story'], '2'), card(4, ['no-story'])], { results });
  const about = (key: string): unknown => unknowns.find((one) => one.key === key)?.about;

  it('names what lacks with the figures it holds for, and results without a figure', () => {
    expect(about('not-linked')).to.eql(['Indicator 3']);
    expect(about('no-story')).to.eql(['Indicator 3', 'Indicator 4']);
    expect(about('no-indicator')).to.eql([results[1]!.data.label]);
    expect(about('too-few')).to.equal(undefined);
  });

  it('always names what nobody measures, or a circle that nobody looks at', () => {
    const circle = (n: number): string => unknowns.find(({ key }) => key === `circle-${n}`)!.text.nl;
    expect(circle(2)).to.include('Wie hulp weigert');
    expect(circle(1)).to.equal('Over de kring "huishouden" staat niets op deze monitor.');
    expect(unknowns.filter(({ key }) => key.startsWith('circle-')).length).to.equal(5);
  });
});
