import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addressWith, filtersOf, selectOf } from '../../../../packages/formats/src/odata/live/question.js';

const municipalities = Array.from({ length: 342 }, (_, i) => `GM${1000 + i}`);

describe('filtersOf', () => {
  it('asks for codes and for beginnings, as each version does', () => {
    const wishes = [
      { name: 'RegioS', keys: ['GM0344', "'s-Gravenhage"] },
      { name: 'Perioden', keys: ['2023JJ00'] },
    ];
    expect(filtersOf(wishes, 4)).to.deep.equal([
      "Perioden eq '2023JJ00' and (RegioS eq 'GM0344' or RegioS eq '''s-Gravenhage')",
    ]);
    expect(filtersOf([{ name: 'R', keys: [], prefix: 'GM' }], 4)).to.deep.equal(["startswith(R,'GM')"]);
    expect(filtersOf([{ name: 'R', keys: [], prefix: 'GM' }], 3)).to.deep.equal(["substringof('GM',R)"]);
    expect(filtersOf([], 4)).to.deep.equal(['']);
  });
  it('spreads a long list over questions that fit, each code once', () => {
    const filters = filtersOf(
      [
        { name: 'RegioS', keys: municipalities },
        { name: 'Perioden', keys: ['2023JJ00'] },
      ],
      4,
    );
    expect(filters.length).to.be.within(2, 15);
    for (const filter of filters) expect(encodeURIComponent(filter).length).to.be.below(2000);
    expect(filters.every((filter) => filter.startsWith("Perioden eq '2023JJ00' and "))).to.equal(true);
    expect(filters.join(' ').match(/GM\d{4}/g)).to.deep.equal(municipalities);
  });
  it('asks for all where there would be too many questions', () =>
    expect(
      filtersOf([{ name: 'WijkenEnBuurten', keys: Array.from({ length: 5000 }, (_, i) => `BU${i}`) }], 3),
    ).to.deep.equal(['']));
  it('is never too long for a server', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            name: fc.constantFrom('A', 'RegioS'),
            keys: fc.array(fc.string({ maxLength: 20 }), { minLength: 1, maxLength: 300 }),
          }),
          { maxLength: 4 },
        ),
        (wishes) => {
          for (const filter of filtersOf(wishes, 4)) expect(encodeURIComponent(filter).length).to.be.below(2400);
        },
      ),
      { numRuns: 50 },
    ));
});

describe('addressWith', () => {
  it('leaves out what is not asked', () => {
    expect(addressWith('https://x/S', {})).to.equal('https://x/S');
    expect(addressWith('https://x/S', { format: 'json', filter: '', select: undefined })).to.equal(
      'https://x/S?$format=json',
    );
    expect(addressWith('https://x/S', { filter: "a eq 'b'" })).to.equal("https://x/S?$filter=a%20eq%20'b'");
  });
});

describe('selectOf', () => {
  it('names the fields, or none when there are too many', () => {
    expect(selectOf(['ID', 'A_1'])).to.equal('ID,A_1');
    expect(selectOf(Array.from({ length: 118 }, (_, i) => `GemiddeldInkomen_${i}`))).to.equal(undefined);
  });
});
