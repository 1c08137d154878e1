import { expect } from '@open-wc/testing';
import { fieldsOf } from '@draagkracht/model';
import fc from 'fast-check';
import { textOf, valueOf } from '../../../packages/base/src/form/entered.view.js';
import { everyField, richField } from '../../helpers/form-host.js';

const fields = [...fieldsOf(everyField.schema), ...fieldsOf(richField.schema)];
const field = (name: string) => fields.find((one) => one.name === name)!;
const read = (name: string, text: string, language: 'nl' | 'en' = 'nl'): unknown =>
  valueOf(field(name), text, language);

describe('what somebody typed', () => {
  it('is read as a figure the way it is written here', () => {
    for (const [text, value] of [
      ['82,4', 82.4],
      ['82.4', 82.4],
      ['1.250', 1250],
      ['0.125', 0.125],
      ['-3', -3],
      ['', undefined],
      ['veel', 'veel'],
    ] as const)
      expect(read('level', text), text).to.equal(value);
    expect([read('level', '1.250', 'en'), read('level', '1,250', 'en')]).to.deep.equal([1.25, 1250]);
  });

  it('is read as an amount in cents', () => {
    expect(['1.250,50', '€ 12,-', 'veel', ' '].map((text) => read('cost', text))).to.deep.equal([
      125_050,
      1200,
      'veel',
      undefined,
    ]);
  });

  it('is read as a period in every way people say it', () => {
    for (const [text, code] of [
      ['2027', '2027JJ00'],
      ['1e kwartaal 2027', '2027KW01'],
      ['Tweede kwartaal 2027', '2027KW02'],
      ['kwartaal 3 2027', '2027KW03'],
      ['Q4 2027', '2027KW04'],
      ['1st quarter of 2027', '2027KW01'],
      ['2nd half of 2027', '2027HJ02'],
      ['2e halfjaar 2027', '2027HJ02'],
      ['Maart 2027', '2027MM03'],
      ['schooljaar 2026/’27', '2026SJ00'],
      ['ooit', 'ooit'],
      ['2027-03-31', '2027-03-31'],
    ] as const)
      expect(read('by', text), text).to.equal(code);
  });

  it('stays as it is where nothing is read from text', () => {
    expect(read('line', '12')).to.equal('12');
    expect(valueOf(field('domains'), ['a'], 'nl')).to.deep.equal(['a']);
  });

  it('is shown so that it reads back, in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 1e9 }), (cents) => {
          expect(valueOf(field('cost'), textOf(field('cost'), cents, language), language)).to.equal(cents);
          const figure = cents / 1000;
          expect(valueOf(field('level'), textOf(field('level'), figure, language), language)).to.equal(figure);
        }),
      );
      for (const code of ['2027JJ00', '2026SJ00', '2027HJ02', '2027KW03', '2027MM11'])
        expect(valueOf(field('by'), textOf(field('by'), code, language), language), code).to.equal(code);
    }
  });
});
