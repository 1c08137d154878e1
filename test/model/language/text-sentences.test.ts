import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { partsOf, sentencesIn, wordCount } from '@draagkracht/model';

const of = (text: string): string[] => sentencesIn(text).map(({ from, to }) => text.slice(from, to));

describe('the sentences of a text', () => {
  it('end with a sign, a new line or the text', () =>
    expect(of('Dit is een. En dit?\n\nKop\n- punt een\n“Zo!” zei zij. Slot')).to.deep.equal([
      'Dit is een.',
      'En dit?',
      'Kop',
      '- punt een',
      '“Zo!” zei zij.',
      'Slot',
    ]));

  it('do not end behind what is shortened, or in a number', () =>
    expect(of('Zie bijv. art. 2.3.5 van de wet. J. Jansen kwam om 10.30 uur.')).to.deep.equal([
      'Zie bijv. art. 2.3.5 van de wet.',
      'J. Jansen kwam om 10.30 uur.',
    ]));

  it('do not end behind what letters of a municipality shorten', () =>
    expect(of('Uw aanvraag d.d. 3 november jl. is binnen, m.b.t. vervoer. Wij bellen u.')).to.deep.equal([
      'Uw aanvraag d.d. 3 november jl. is binnen, m.b.t. vervoer.',
      'Wij bellen u.',
    ]));

  it('hold letters; signs alone are none', () => expect(of('...\n\n--- 12 ---\n')).to.deep.equal([]));

  it('lie in order, inside the text, without overlap, and miss no letter', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Een zin', '. ', '! ', '\n', 'bijv. ', ' en ', '…', '2.3', '"')),
        (pieces) => {
          const text = pieces.join('');
          let at = 0;
          let covered = '';
          for (const { from, to } of sentencesIn(text)) {
            expect(from).to.be.at.least(at);
            expect(to).to.be.within(from + 1, text.length);
            covered += text.slice(from, to);
            at = to;
          }
          expect(covered.replace(/[^\p{L}]/gu, '')).to.equal(text.replace(/[^\p{L}]/gu, ''));
        },
      ),
    ));

  it('are counted in words', () => expect(wordCount('Er zijn 3 - drie - woorden.')).to.equal(5));
});

describe('the parts of a long text', () => {
  it('are cut between paragraphs, and joined are the text', () => {
    expect(partsOf('kort', 10)).to.deep.equal(['kort']);
    expect(partsOf('Een alinea.\n\nNog een alinea.', 20)).to.deep.equal(['Een alinea.\n\n', 'Nog een alinea.']);
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 5, max: 60 }), (text, most) => {
        const parts = partsOf(text, most);
        expect(parts.join('')).to.equal(text);
        for (const part of parts) expect(part.length).to.be.at.most(most);
      }),
    );
  });
});
