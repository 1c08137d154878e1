import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { lensWordList, readText, type LensMark } from '@draagkracht/model';
import { markAfter, segmentsOf } from '../../../packages/widgets/src/with-lens/segments.view.js';

const mark = (from: number, to: number, kind: LensMark['kind'] = 'label'): LensMark => ({
  kind,
  from,
  to,
  sentence: 1,
  word: '',
});

describe('a text in pieces', () => {
  it('is plain, and marked where there is a mark', () =>
    expect(segmentsOf('een twee drie', [mark(4, 8)])).to.deep.equal([
      { text: 'een ' },
      { text: 'twee', mark: 0 },
      { text: ' drie' },
    ]));

  it('puts the end of a long sentence behind the mark it lies in', () =>
    expect(segmentsOf('de burger.', [mark(3, 9), mark(3, 10, 'long')])).to.deep.equal([
      { text: 'de ' },
      { text: 'burger', mark: 0 },
      { text: '.', mark: 1 },
    ]));

  it('is the text again when joined, with every mark once, for any text', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('de cliënt dient', 'wordt gedaan', 'POH', '. ', '\n', 'men', '<b>', '& ook nog veel woorden'),
        ),
        (pieces) => {
          const text = pieces.join(' ');
          const { marks } = readText(text, lensWordList);
          const segments = segmentsOf(text, marks);
          expect(segments.map((one) => one.text).join('')).to.equal(text);
          expect(segments.flatMap((one) => one.mark ?? [])).to.deep.equal(marks.map((_, at) => at));
        },
      ),
    ));
});

describe('the arrows between marks', () => {
  it('go to the next and the last, and stop at the ends', () => {
    expect(['ArrowRight', 'ArrowDown', 'End', 'Home'].map((key) => markAfter(key, 1, 4))).to.deep.equal([2, 2, 3, 0]);
    expect([markAfter('ArrowLeft', 0, 4), markAfter('ArrowUp', 2, 4), markAfter('ArrowRight', 3, 4)]).to.deep.equal([
      0, 1, 3,
    ]);
    expect(markAfter('a', 1, 4)).to.equal(undefined);
  });
});
