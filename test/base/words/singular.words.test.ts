import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Language } from '@draagkracht/model';
import { catalogue } from '@draagkracht/model/catalogue.js';
import {
  formatDifference,
  formatFigure,
  formatNumber,
  formatRange,
  unitAfter,
  unitText,
} from '@draagkracht/base/words.js';
import '../../helpers/english.js';

/** Units as files write them, after one. */
const one: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    dagen: 'dag',
    werkdagen: 'werkdag',
    weken: 'week',
    maanden: 'maand',
    jaren: 'jaar',
    jaar: 'jaar',
    uren: 'uur',
    zorguren: 'zorguur',
    uur: 'uur',
    minuten: 'minuut',
    personen: 'persoon',
    mensen: 'mens',
    'mensen per 85-plusser': 'mens per 85-plusser',
    kinderen: 'kind',
    jongeren: 'jongere',
    ouderen: 'oudere',
    jeugdigen: 'jeugdige',
    'Wmo-cliënten': 'Wmo-cliënt',
    'nieuwe cliënten': 'nieuwe cliënt',
    gezinnen: 'gezin',
    huishoudens: 'huishouden',
    inwoners: 'inwoner',
    vrijwilligers: 'vrijwilliger',
    meldingen: 'melding',
    leerlingen: 'leerling',
    'dagen (mediaan)': 'dag (mediaan)',
    punten: 'punt',
    antwoorden: 'antwoord',
    aanvragen: 'aanvraag',
    'euro per 1.000 inwoners': 'euro per 1.000 inwoners',
    'per 1.000 inwoners': 'per 1.000 inwoners',
    'x 1.000 personen': 'x 1.000 personen',
    euro: 'euro',
    score: 'score',
    'm³': 'm³',
    besluiten: 'besluiten',
    inkomen: 'inkomen',
    teken: 'teken',
    modern: 'modern',
  },
  en: {
    dagen: 'day',
    weken: 'week',
    maanden: 'month',
    uren: 'hour',
    jaar: 'year',
    personen: 'person',
    inwoners: 'inhabitant',
    huishoudens: 'household',
    jongeren: 'young person',
    antwoorden: 'answer',
    euro: 'euro',
    days: 'day',
    'people per person over 85': 'person per person over 85',
    residents: 'resident',
    clients: 'client',
    children: 'child',
    years: 'year',
    'per 1.000 inwoners': 'per 1,000 inhabitants',
    'euros per 1,000 people': 'euro per 1,000 people',
    process: 'process',
    percent: 'percent',
  },
};

describe('a unit after one', () => {
  for (const language of ['nl', 'en'] as const)
    it(`is in the singular, ${language}`, () => {
      for (const [unit, single] of Object.entries(one[language]))
        expect(unitAfter('1', unit, language), unit).to.equal(single);
    });

  it('is so in every figure: one, minus one, and the high end of a range', () => {
    const days = { unit: 'dagen', decimals: 0 };
    expect(formatFigure(1, days, 'nl')).to.equal('1 dag');
    expect(formatFigure(1.2, days, 'nl')).to.equal('1 dag');
    expect(formatFigure(-1, days, 'en')).to.equal('−1 day');
    expect(formatFigure(1, { unit: 'dagen', decimals: 1 }, 'nl')).to.equal('1,0 dagen');
    expect(formatFigure(1, { unit: 'dagen', decimals: 1 }, 'en')).to.equal('1.0 days');
    expect(formatFigure(11, days, 'nl')).to.equal('11 dagen');
    expect(formatFigure(1000, days, 'en')).to.equal('1,000 days');
    expect(formatFigure(0, days, 'nl')).to.equal('0 dagen');
    expect(formatDifference(-1, days, 'nl')).to.equal('1 dag');
    expect(formatRange(0, 1, days, 'en')).to.equal('0 to 1 day');
  });

  it('is right for every indicator of the catalogue', () => {
    const expected: Readonly<Record<string, string>> = {
      dagen: '1 dag',
      days: '1 day',
      'mensen per 85-plusser': '1 mens per 85-plusser',
      'people per person over 85': '1 person per person over 85',
    };
    for (const { id, unit } of catalogue)
      for (const language of ['nl', 'en'] as const) {
        const text = unit[language];
        const shown = text === '%' ? '1%' : (expected[text] ?? `1 ${text}`);
        expect(formatFigure(1, { unit: text, decimals: 0 }, language), id).to.equal(shown);
        if (!(text in expected)) expect(text, id).to.match(/^(%|per |score$|cijfer |mark )/);
      }
  });

  it('is as it is written after any other number, and behind "per" always', () => {
    const words = fc.stringMatching(/^[a-zë ]{1,30}$/);
    const other = fc.integer().filter((value) => Math.abs(value) !== 1);
    fc.assert(
      fc.property(words, other, fc.constantFrom('nl' as const, 'en' as const), (unit, value, language) => {
        expect(unitAfter(formatNumber(value, 0, language), unit, language)).to.equal(unitText(unit, language));
        expect(unitAfter('1', `per ${unit}`, 'nl')).to.equal(`per ${unit}`);
      }),
    );
  });
});
