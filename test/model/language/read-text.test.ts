import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { lensWordList, readText } from '@draagkracht/model';

const read = (text: string): string[] =>
  readText(text, lensWordList).marks.map(
    ({ kind, from, to, sentence, word }) => `${sentence} ${kind}: ${text.slice(from, to)}${word && ` (${word})`}`,
  );

describe('the lens on a text', () => {
  it('marks talk about people, labels, the passive, long sentences and letters, each with its sentence', () => {
    const text =
      'De cliënt dient mee te werken. Wij gaan inzetten op kwetsbare burgers. De aanvraag wordt behandeld.\n' +
      'De POH belt de inwoner. Dit is een zin die heel lang is omdat er steeds weer nog een stukje bij komt en die dus maar niet ophoudt met praten.';
    expect(read(text)).to.deep.equal([
      '1 talk-about: De cliënt dient (de cliënt dient)',
      '2 talk-about: inzetten op (inzetten op)',
      '2 label: kwetsbare burgers (kwetsbare burger)',
      '3 passive: wordt',
      '4 abbreviation: POH',
      '5 long: praten.',
    ]);
  });

  it('counts, and says of how many sentences a resident acts', () =>
    expect(readText('De inwoner kiest. De gemeente betaalt. U belt ons.', lensWordList).counts).to.deep.equal({
      sentences: 3,
      residentActs: 2,
      'talk-about': 0,
      label: 0,
      passive: 0,
      long: 0,
      abbreviation: 0,
    }));

  it('knows letters that are explained, and asks of others once', () => {
    expect(read('De praktijkondersteuner (POH) belt. De POH komt.')).to.deep.equal([]);
    expect(read('De POH belt. De POH komt, m.b.t. het BSN.')).to.deep.equal([
      '1 abbreviation: POH',
      '2 abbreviation: m.b.t.',
    ]);
  });

  it('reads own words, signs and all, whole words only', () => {
    const own = [{ value: 'c.q. (zie boven)', kind: 'talk-about', forms: [] }] as const;
    expect(readText('Ja, c.q. (zie boven) is raar.', own).marks.filter(({ word }) => word !== '')).to.have.lengthOf(1);
    expect(read('Een mensenkind en een menu.')).to.deep.equal([]);
  });

  it('finds nothing in nothing', () => expect(readText('', lensWordList).marks).to.deep.equal([]));

  it('marks in order, inside the text; only a long sentence may hold another mark', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              'de cliënt dient',
              'doelgroep',
              'wordt gedaan',
              'POH',
              '. ',
              '\n',
              'men',
              'en nog een stuk',
            ),
            fc.string({ maxLength: 8 }),
          ),
          { maxLength: 40 },
        ),
        (pieces) => {
          const text = pieces.join(' ');
          const { marks, sentences } = readText(text, lensWordList);
          let at = 0;
          for (const mark of marks) {
            expect(mark.to).to.be.within(mark.from + 1, text.length);
            expect(mark.sentence).to.be.within(1, Math.max(1, sentences.length));
            if (mark.kind === 'long') continue;
            expect(mark.from).to.be.at.least(at);
            at = mark.to;
          }
        },
      ),
    ));

  it('is quick on the longest text', () => {
    const text = 'De cliënt dient mee te werken aan het traject, en wordt daarvoor uitgenodigd. '.repeat(128);
    const start = performance.now();
    readText(text.slice(0, 10_000), lensWordList);
    expect(performance.now() - start).to.be.below(1_000);
  });

  it('has a list in which each word stands once, with a question in two languages', () => {
    const values = lensWordList.map(({ value }) => value);
    expect(new Set(values).size).to.equal(values.length);
    for (const { question } of lensWordList)
      expect(question.nl.endsWith('?') && question.en.endsWith('?')).to.equal(true);
  });
});
