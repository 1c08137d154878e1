import { expect } from '@open-wc/testing';
import type { Working } from '@draagkracht/model';
// Below the front door: the parts of a chart are tested one by one.
import {
  workingCsv,
  workingNumber,
  workingWords,
  type WorkingTexts,
} from '../../../packages/charts/src/shared/working.words.js';

const working: Working = {
  method: { name: 'xmr', version: '1' },
  steps: [
    { code: 'centre', formula: 'mean(values)', numbers: { values: [1, 2.5, -3] }, result: 1 / 6 },
    {
      code: 'upper',
      formula: 'centre + 2.66 × meanStep',
      numbers: { centre: 1 / 6, meanStep: 3.5 },
      result: 9.4766667,
    },
  ],
};
const texts: WorkingTexts = {
  method: { nl: 'XmR-kaart', en: 'XmR chart' },
  source: 'NHS Making Data Count',
  steps: { centre: { nl: '=Het gemiddelde', en: 'The mean' } },
  names: { values: { nl: 'cijfers', en: 'figures' }, meanStep: { nl: 'gemiddelde stap', en: 'mean step' } },
};

describe('workingWords', () => {
  it('says each step, with names and decimal signs of the language', () => {
    const { steps, method } = workingWords(working, texts, 'nl');
    expect(steps[0]).to.deep.equal({
      word: '=Het gemiddelde',
      formula: 'gemiddelde(cijfers)',
      numbers: [{ name: 'cijfers', text: '1; 2,5; −3' }],
      result: '0,166667',
    });
    expect(steps[1]!.formula).to.equal('centre + 2,66 × gemiddelde stap');
    expect(steps[1]!.word, 'a step without words keeps its code').to.equal('upper');
    expect(method).to.equal('Methode: XmR-kaart (xmr), versie 1. Bron: NHS Making Data Count.');
    expect(workingWords(working, texts, 'en').steps[1]!.formula).to.equal('centre + 2.66 × mean step');
  });

  it('cuts a long list on the page, and says where the rest is', () => {
    const long = Array.from({ length: 1045 }, (_, at) => at);
    const step = { ...working.steps[0]!, numbers: { values: long } };
    expect(workingWords({ ...working, steps: [step] }, texts, 'nl').steps[0]!.numbers[0]!.text).to.match(
      /; 39; … en nog 1\.005; in de kopie staan ze allemaal$/,
    );
  });
});

describe('workingCsv', () => {
  it('has every number in full, and nothing a spreadsheet would run', () => {
    const rows = workingCsv(working, texts, 'nl').split('\r\n');
    expect(rows[0]).to.equal('stap;naam;waarden');
    expect(rows[1]).to.equal("1;'=Het gemiddelde: gemiddelde(cijfers)");
    expect(rows[2]).to.equal('1;cijfers;1;2,5;-3');
    expect(rows[3]).to.equal('1;Uitkomst;0,16666666666666666');
    expect(workingCsv(working, texts, 'en')).to.include('1;figures;1;2.5;-3\r\n');
  });
});

describe('workingNumber', () => {
  it('has six significant digits at most, and no idle zeros', () => {
    const cases: [number, string][] = [
      [0.9529123456, '0,952912'],
      [12, '12'],
      [1234.5678, '1.234,57'],
      [123_456_789.4, '123.456.789'],
      [-0.5, '−0,5'],
      [0.000409123456, '0,000409123'],
      [0.0000001, '1e-7'],
      [0, '0'],
      [100, '100'],
      [Number.NaN, 'NaN'],
    ];
    for (const [value, text] of cases) expect(workingNumber(value, 'nl')).to.equal(text);
  });
});
