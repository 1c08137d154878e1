import { expect } from '@open-wc/testing';
import {
  MISSING,
  sameText,
  type Assurance,
  type ChartKind,
  type DifferenceTest,
  type GapKind,
  type Indicator,
  type Language,
  type Point,
  type SentenceFacts,
  type Series,
} from '@draagkracht/model';
import { factsOf, judgeSeries, rulePrecedence } from '@draagkracht/statistics';
import { sentenceOf, sourceSentence } from '@draagkracht/base/words.js';
import '../../helpers/english.js';

const cbs = { name: 'CBS', tableId: '84799NED' };
const youthCare: Indicator = {
  id: 'jeugdhulp',
  label: { nl: 'Jongeren met jeugdhulp', en: 'Young people with youth care' },
  unit: '%',
  decimals: 1,
  direction: 'neutral',
};
const sentence = (series: Series, language: Language = 'nl'): string =>
  sentenceOf(factsOf(series, judgeSeries(series)), language).replaceAll(' ', ' ');
const yearly = (first: number, ...values: Point['value'][]): Point[] =>
  values.map((value, at) => ({ period: `${first + at}JJ00`, value }));
const monthly = (values: number[]): Point[] =>
  values.map((value, at) => ({
    period: `${2023 + Math.floor(at / 12)}MM${String((at % 12) + 1).padStart(2, '0')}`,
    value,
  }));

describe('sentenceOf: real cases', () => {
  it('four years of youth care in Amstelveen', () => {
    const series = {
      indicator: youthCare,
      region: { code: 'GM0362', label: 'Amstelveen' },
      points: yearly(2016, 7.8, 7.3, 8.1, 9.3),
    };
    expect(sentence(series)).to.equal(
      'Jongeren met jeugdhulp in Amstelveen: 9,3% in 2019. Dat is 1,2 procentpunt meer dan in 2018. De reeks is te kort om een trend te zien.',
    );
    expect(sentence(series, 'en')).to.equal(
      'Young people with youth care in Amstelveen: 9.3% in 2019. That is 1.2 percentage points more than in 2018. The series is too short to show a trend.',
    );
  });

  it('one figure of the whole country, with its source', () => {
    const indicator: Indicator = {
      id: 'wmo',
      label: sameText('Wmo-cliënten'),
      unit: 'per 1.000 inwoners',
      decimals: 0,
      direction: 'neutral',
      source: cbs,
    };
    expect(sentence({ indicator, region: { code: 'NL00', label: 'Nederland' }, points: yearly(2020, 70) })).to.equal(
      'Wmo-cliënten in Nederland: 70 per 1.000 inwoners in 2020. De reeks is te kort om een trend te zien. Bron: CBS (84799NED).',
    );
  });

  it('a provisional figure', () => {
    const points: Point[] = [{ period: '2020JJ00', value: 9.7, status: 'provisional' }];
    expect(sentence({ indicator: { ...youthCare, source: cbs }, points })).to.match(
      /Bron: CBS \(84799NED\), voorlopig\.$/,
    );
    expect(sentence({ indicator: youthCare, points })).to.match(/Dit cijfer is voorlopig\.$/);
    expect(
      sentence({ indicator: youthCare, points: [{ ...points[0]!, status: 'revised-provisional' }] }, 'en'),
    ).to.match(/This figure is revised provisional\.$/);
  });

  it('a client survey whose difference may be chance', () => {
    const indicator: Indicator = {
      id: 'ceo-doen',
      label: sameText('Kan beter de dingen doen die ik wil'),
      unit: '%',
      decimals: 0,
      direction: 'higher',
      kind: 'survey',
    };
    const points: Point[] = [
      { period: '2019JJ00', value: 78, numerator: 78, denominator: 100 },
      { period: '2020JJ00', value: 84, numerator: 84, denominator: 100 },
    ];
    expect(sentence({ indicator, points })).to.equal(
      'Kan beter de dingen doen die ik wil: 84% (marge 76 tot 90%) in 2020. Dat is 6 procentpunt meer dan in 2019. Het verschil kan toeval zijn. De reeks is te kort om een trend te zien.',
    );
  });

  it('a neighbourhood too small to show this year', () => {
    const points = yearly(2018, 7.1, 6.8, { kind: 'suppressed' });
    expect(sentence({ indicator: youthCare, region: { code: 'WK034401', label: 'Zuilen' }, points })).to.equal(
      'Jongeren met jeugdhulp in Zuilen: 6,8% in 2019. Dat is 0,3 procentpunt minder dan in 2018. In 2020 was het te weinig om te tonen. De reeks is te kort om een trend te zien.',
    );
  });

  it('a neighbourhood without any figure', () => {
    expect(sentence({ indicator: youthCare, points: [] })).to.equal(
      'Jongeren met jeugdhulp: er zijn nog geen cijfers.',
    );
    expect(sentence({ indicator: { ...youthCare, source: cbs }, points: yearly(2019, MISSING, MISSING) })).to.equal(
      'Jongeren met jeugdhulp: er zijn nog geen cijfers. Het cijfer van 2020 is niet bekend. Bron: CBS (84799NED).',
    );
  });

  it('seven falling years of assistance benefit', () => {
    const indicator: Indicator = {
      id: 'bijstand',
      label: sameText('Personen met bijstand'),
      unit: 'per 10.000 inwoners',
      decimals: 1,
      direction: 'lower',
    };
    expect(sentence({ indicator, points: yearly(2014, 220.1, 215, 211.2, 207.5, 205.9, 202.4, 194.4) })).to.equal(
      'Personen met bijstand: 194,4 per 10.000 inwoners in 2020. Dat is 8,0 minder dan in 2019. De cijfers dalen sinds 2014: een verbetering.',
    );
  });

  it('two calm years of months, with a target that is a matter of luck', () => {
    const indicator: Indicator = {
      id: 'bereik',
      label: sameText('Bereik na vroegsignaal'),
      unit: '%',
      decimals: 0,
      direction: 'higher',
      target: { path: [{ period: '2024MM12', value: 41 }], setBy: 'gemeenteraad', basis: 'besluit 12' },
    };
    const points = monthly([
      40, 42, 39, 41, 43, 40, 38, 41, 42, 40, 39, 41, 42, 40, 41, 39, 42, 40, 41, 43, 40, 39, 42, 41,
    ]);
    expect(sentence({ indicator, points })).to.equal(
      'Bereik na vroegsignaal: 41% in december 2024. Dat is 1 procentpunt minder dan in november 2024. In de reeks is nu geen duidelijke verandering te zien. Blijft het zo, dan wordt het doel van 41% soms wel en soms niet gehaald.',
    );
  });

  it('a peak in the last month, where lower is better', () => {
    const indicator: Indicator = {
      id: 'wacht',
      label: sameText('Wachttijd'),
      unit: 'dagen',
      decimals: 0,
      direction: 'lower',
    };
    const points = monthly([10, 12, 11, 10, 12, 11, 10, 12, 11, 10, 12, 11, 30]);
    expect(sentence({ indicator, points })).to.equal(
      'Wachttijd: 30 dagen in januari 2024. Dat is 19 dagen meer dan in december 2023. Dit cijfer is ongewoon hoog voor deze reeks: reden tot zorg.',
    );
  });

  it('a survey that asks another question since 2021', () => {
    const indicator: Indicator = {
      ...youthCare,
      label: sameText('Wist waar ik moest zijn'),
      breaks: [{ period: '2021JJ00', reason: sameText('vormvrij onderzoek') }],
    };
    expect(sentence({ indicator, points: yearly(2018, 71, 72, 73, 60) })).to.equal(
      'Wist waar ik moest zijn: 60,0% in 2021. De reeks is sinds 2021 nog te kort om een trend te zien. In 2021 veranderde de definitie: vergelijk niet met cijfers van daarvoor.',
    );
  });

  it('loneliness in a neighbourhood, estimated by a model', () => {
    const indicator: Indicator = {
      id: 'eenzaam',
      label: sameText('Eenzaam'),
      unit: '%',
      decimals: 1,
      direction: 'lower',
      kind: 'model',
    };
    expect(
      sentence({
        indicator,
        points: [
          { period: '2016JJ00', value: 43 },
          { period: '2020JJ00', value: 46.6 },
        ],
      }),
    ).to.equal(
      'Eenzaam: 46,6% in 2020. Dat is 3,6 procentpunt meer dan in 2016. De reeks is te kort om een trend te zien. Dit is een modelschatting: het effect van uw eigen aanpak is er niet in te zien.',
    );
  });

  it('the same figure twice', () => {
    expect(sentence({ indicator: youthCare, points: yearly(2019, 8, 8) })).to.contain('Dat is hetzelfde als in 2019.');
  });

  it('a short series with a target', () => {
    const indicator: Indicator = {
      ...youthCare,
      target: { path: [{ period: '2026JJ00', value: 8 }], setBy: 'college', basis: 'nota' },
    };
    expect(sentence({ indicator, points: yearly(2020, 9.3) })).to.equal(
      'Jongeren met jeugdhulp: 9,3% in 2020. De reeks is te kort om een trend te zien. Het doel voor 2026 is 8,0% (college).',
    );
  });
});

/** Everything the types allow to come together, and then some that the rules never would. */
function* everything(): Generator<SentenceFacts> {
  const figure = { period: '2024KW02', value: 9.3, status: 'provisional' } as const;
  for (const kind of ['values', 'run', 'xmr'] satisfies ChartKind[])
    for (const rule of [undefined, ...rulePrecedence])
      for (const side of ['high', 'low'] as const)
        for (const direction of ['higher', 'lower', 'neutral'] as const)
          for (const assurance of ['passes', 'fails', 'hit-or-miss', 'none'] satisfies Assurance[])
            for (const test of ['chance', 'beyond-chance', 'untested', 'not-compared'] satisfies DifferenceTest[])
              for (const gap of [undefined, 'missing', 'suppressed', 'impossible', 'not-applicable'] satisfies (
                | GapKind
                | undefined
              )[])
                for (const extra of [0, 1, 2, 3]) {
                  const judged = kind !== 'values';
                  const better = (side === 'high') === (direction === 'higher') ? 'improvement' : 'concern';
                  yield {
                    indicator: { ...youthCare, direction, ...(extra & 1 ? { kind: 'model', source: cbs } : {}) },
                    kind,
                    n: judged ? 20 : 3,
                    latest: { ...figure, ...(extra & 1 ? { interval: { low: 8, high: 10 } } : {}) },
                    previous: figure,
                    ...(test === 'not-compared' ? {} : { difference: side === 'high' ? 1.2 : 0 }),
                    differenceTest: test,
                    ...(gap ? { endGap: { period: '2024KW03', gap: { kind: gap } } } : {}),
                    ...(rule && judged
                      ? { signal: { rule, side, from: 1, to: 9, fromPeriod: '2022KW01', toPeriod: '2024KW02' } }
                      : {}),
                    change: judged ? (rule ? (direction === 'neutral' ? 'neutral' : better) : 'none') : 'too-few',
                    assurance,
                    target: { period: '2026JJ00', value: 8, setBy: 'gemeenteraad' },
                    ...(extra & 2 ? { lastBreak: { period: '2021JJ00', reason: sameText('r') } } : {}),
                  };
                }
}

describe('sentenceOf: every combination', () => {
  for (const language of ['nl', 'en'] as const) {
    it(`is whole, short and honest (${language})`, () => {
      let words = 0;
      let sentences = 0;
      for (const facts of everything()) {
        const text = sentenceOf(facts, language);
        const parts = text.split(/(?<=[.])\s+(?=\p{Lu})/u);
        if (/undefined|NaN|null|\s{2}|\[object/.test(text) || !text.endsWith('.')) throw new Error(text);
        if (/\bdoor\b|because|due to/i.test(text)) throw new Error(`names a cause: ${text}`);
        if (/stijg|daal|dalen|rising|falling/.test(text) && facts.signal?.rule !== 'trend')
          throw new Error(`claims a trend: ${text}`);
        if (parts.length > 5) throw new Error(`too long: ${text}`);
        if (facts.indicator.kind === 'model' && !/model/.test(text))
          throw new Error(`hides that it is an estimate: ${text}`);
        if (facts.lastBreak && !/defini/.test(text)) throw new Error(`hides a break: ${text}`);
        for (const part of parts) if (part.split(/\s+/).length > 20) throw new Error(`a long sentence: ${part}`);
        words += text.split(/\s+/).length;
        sentences += parts.length;
      }
      expect(words / sentences).to.be.below(12);
    });
  }
});

describe('sourceSentence', () => {
  it('names the table once and only a status that is not final', () => {
    expect(sourceSentence(cbs, 'definitive', 'nl')).to.equal('Bron: CBS (84799NED).');
    expect(sourceSentence({ name: 'CBS 84799NED', tableId: '84799NED' }, 'provisional', 'en')).to.equal(
      'Source: CBS 84799NED, provisional.',
    );
    expect(sourceSentence(undefined, 'definitive', 'nl')).to.equal('');
  });
});
