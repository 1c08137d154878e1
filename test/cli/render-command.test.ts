import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publicationText, writePublication } from '@draagkracht/formats';
import { emptyBlock, NO_GAP, sameText } from '@draagkracht/model';
import { noNetwork, type } from './terminal.js';

const file = [
  'Regiocode;Regio;Jaar;Jeugdhulp (%)',
  ...[2020, 2021, 2022, 2023].flatMap((year, at) => [
    `GM0344;Utrecht;${year};${8 + at},5`,
    `NL00;Nederland;${year};9,${at}`,
  ]),
].join('\n');
const block = emptyBlock('jeugd', ['GM0344'], ['2022JJ00', '2023JJ00']);
block.values.set([8, 9]);
block.gaps.fill(NO_GAP);

/** A file as the gate writes it, with the story of its figure. */
const publication = publicationText(
  writePublication({
    title: 'Proef',
    language: 'nl',
    policy: 'publiek',
    counts: { cells: 2, suppressed: 0, secondary: 0, rounded: 0 },
    methods: [],
    tables: [
      {
        block,
        indicator: { id: 'jeugd', label: sameText('Jeugdhulp'), unit: '%', decimals: 0, direction: 'neutral' },
      },
    ],
    regionLabels: { GM0344: 'Utrecht' },
    stories: [{ indicator: 'jeugd', region: 'GM0344', means: 'Van elke honderd zijn het er negen.' }],
  }),
);

const files = {
  'jeugd.csv': file,
  'buurten.csv': [
    'Regiocode;Regio;Jaar;Jeugdhulp (%)',
    ...[2022, 2023].flatMap((year, at) => [
      `GM0344;Utrecht;${year};${9 + at}`,
      `BU03440101;Noord;${year};${8 + at}`,
      `BU03440102;Zuid;${year};${10 - at}`,
    ]),
  ].join('\n'),
  'publicatie.json': publication,
  'gemeenten.csv': [
    'Regiocode;Regio;Jaar;Wmo;Inwoners;Klasse',
    ...Array.from(
      { length: 12 },
      (_, at) => `GM${2000 + at};Plaats ${at};2024;${600 + 37 * at};${10_000 * (at + 1)};${1 + (at % 2)}`,
    ),
  ].join('\n'),
  'los.csv': 'Jaar;Wachttijd\n2023;12\n2024;13\n',
  'tabel.html':
    '<table><tr><th>Jaar</th><th>Wachttijd</th></tr><tr><td>2023</td><td>12</td></tr><tr><td>2024</td><td>13</td></tr></table>',
};
const towns = ['gemeenten.csv', '--widget', 'benchmark-funnel', '--indicator', 'Wmo', '--population', 'Inwoners'];
const utrecht = ['render', 'jeugd.csv', '--region', 'GM0344'];

describe('draagkracht render', () => {
  it('prints HTML that is whole without script', async () => {
    const { code, out } = await type([...utrecht, '--better', 'lower', '--level', '2', '--csv', '/j.csv'], files);
    assert.equal(code, 0);
    assert.match(out, /^<dk-outcome-chart lang="nl" heading-level="2" better="lower" unit="%">/);
    assert.match(out, /<p class="dk-sentence">Jeugdhulp in Utrecht: 11,5% in 2023\./);
    assert.match(out, /<svg class="dk-picture"[^>]* role="img"/);
    assert.match(out, /<a href="\/j.csv" download>/);
    assert.doesNotMatch(out, /<script|style=|<!--/);
  });

  it('writes the page and the picture where it is told, and says so', async () => {
    const written: Record<string, string> = {};
    const { out } = await type([...utrecht, '--out', 'a.html', '--svg', 'a.svg'], files, noNetwork, written);
    assert.equal(out, 'Geschreven: a.html\nGeschreven: a.svg\n');
    assert.match(written['a.html'] ?? '', /^<dk-outcome-chart/);
    assert.match(written['a.svg'] ?? '', /^<svg xmlns=/);
  });

  it('answers a program', async () => {
    const { out } = await type([...utrecht, '--json', '--lang', 'en'], files);
    const made = JSON.parse(out) as { widget: string; sentence: string; html: string; svg: string };
    assert.deepEqual(
      [made.widget, made.html.includes('lang="en"'), made.svg.startsWith('<svg')],
      ['outcome-chart', true, true],
    );
    assert.match(made.sentence, /Utrecht/);
  });

  it('puts other areas beside it', async () => {
    const { out } = await type([...utrecht, '--beside', 'NL00'], files);
    assert.match(out, /<th scope="col">Nederland<\/th>/);
  });

  it('reads a page with a table, and a file without areas', async () => {
    for (const name of ['tabel.html', 'los.csv']) {
      const { code, out } = await type(['render', name], files);
      assert.equal(code, 0);
      assert.match(out, /dk-sentence">Wachttijd: 13 in 2024\./);
    }
  });

  it('makes a figure with its story, out of a publication that tells one', async () => {
    const written: Record<string, string> = {};
    const { code, out, err } = await type(
      ['render', 'publicatie.json', '--widget', 'dk-indicator-card', '--level', '2', '--svg', 'a.svg'],
      files,
      noNetwork,
      written,
    );
    assert.equal(code, 0);
    assert.match(out, /^<dk-indicator-card lang="nl" heading-level="2" unit="%">/m);
    assert.match(out, /<strong class="dk-number">9%<\/strong>/);
    assert.match(out, /<dd data-dk="means">Van elke honderd zijn het er negen\.<\/dd>/);
    assert.match(out, /<svg class="dk-spark"[^>]* role="img"/);
    assert.doesNotMatch(out, /<script|style=|<!--/);
    assert.equal(err, '');
    assert.match(written['a.svg'] ?? '', /^<svg xmlns=.*>9% in 2023\. /);
  });

  it('makes a small line for each area of a municipality, with the municipality behind them', async () => {
    const { code, out } = await type(
      ['render', 'buurten.csv', '--widget', 'small-multiples', '--within', 'GM0344', '--region', 'BU03440101'],
      files,
    );
    assert.equal(code, 0);
    assert.match(out, /^<dk-small-multiples lang="nl" region="BU03440101">/);
    assert.match(out, /<p class="dk-sentence">2 buurten, van 2022 tot en met 2023\./);
    assert.equal(out.match(/<svg [^>]*role="img"/g)?.length, 2);
    assert.match(out, /<th scope="row">Utrecht<\/th>/);
  });

  it('makes a fair comparison of the areas of a file', async () => {
    const { code, out } = await type(['render', ...towns, '--region', 'GM2003', '--per', '10000'], files);
    assert.equal(code, 0);
    assert.match(out, /^<dk-benchmark-funnel lang="nl" own="Plaats 3" period="2024JJ00" per="10000">/);
    assert.match(out, /<p class="dk-sentence">Wmo in Plaats 3: 177,8 per 10\.000 inwoners in 2024\./);
    assert.match(out, /<svg class="dk-picture"[^>]* role="img"/);
    assert.equal(out.match(/<th scope="row">/g)?.length, 12);
    assert.doesNotMatch(out, /<script|style=|<!--/);
  });

  it('compares with the own class where one is named', async () => {
    const { out, err } = await type(['render', ...towns, '--region', 'GM2003', '--group', 'Klasse'], files);
    assert.match(out, /centre="group"/, err);
  });

  it('makes the picture alone of areas and of a comparison too, and says when there is none', async () => {
    const written: Record<string, string> = {};
    const areas = ['render', 'buurten.csv', '--widget', 'small-multiples', '--within', 'GM0344'];
    await type([...areas, '--out', 'a.html', '--svg', 'a.svg'], files, noNetwork, written);
    assert.match(written['a.svg'] ?? '', /^<svg xmlns=.*>Noord<.*>Zuid</);
    await type(['render', ...towns, '--out', 'b.html', '--svg', 'b.svg'], files, noNetwork, written);
    assert.match(written['b.svg'] ?? '', /^<svg xmlns=.*>Wmo</);
    const { err } = await type(['render', '--widget', 'principle-deck', '--svg', 'c.svg'], files, noNetwork, written);
    assert.match(err, /Van principle-deck maken we geen afbeelding/);
    assert.equal(written['c.svg'], undefined);
  });

  it('makes the principles as text', async () => {
    assert.match(
      (await type(['render', '--widget', 'principle-card', '--principle', '3'])).out,
      /principle="3">\n<h3>/,
    );
    assert.equal((await type(['render', '--widget', 'principle-deck'])).out.match(/<h3>/g)?.length, 4);
  });

  const wrong: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [['render'], /Geef één bestand/],
    [['render', 'jeugd.csv'], /Kies er één met --region/],
    [['render', 'weg.csv'], /weg\.csv is er niet/],
    [[...utrecht, '--level', '7'], /“7” is geen niveau/],
    [
      ['render', '--widget', 'kaartje'],
      /outcome-chart, indicator-card, small-multiples, benchmark-funnel, principle-card, principle-deck/,
    ],
    [['render', '--widget', 'budget-tracker'], /Dit onderdeel vullen mensen zelf in/],
    [['render', 'jeugd.csv', '--widget', 'outcome-map'], /Een kaart kleurt naar de huisstijl/],
    [[...utrecht, '--within', 'GM0344'], /--within hoort niet bij outcome-chart/],
    [['render', 'buurten.csv', '--widget', 'small-multiples', '--beside', 'NL00'], /--beside hoort niet bij small-mu/],
    [['render', 'buurten.csv', '--widget', 'small-multiples', '--within', 'GM0001'], /geen gebieden van GM0001/],
    [['render', ...towns, '--region', 'GM0001'], /GM0001 staat niet in het bestand/],
    [['render', ...towns, '--period', '2019'], /--period: 2019 staat niet in het bestand/],
    [['render', ...towns, '--per', '7'], /--per/],
    [['render', ...towns, '--within', 'GM0344'], /--within hoort niet bij benchmark-funnel/],
    [['render', 'gemeenten.csv', '--widget', 'benchmark-funnel', '--indicator', 'Wmo'], /Noem met --population/],
    [['render', 'jeugd.csv', '--widget', 'principle-deck'], /hoort geen bestand/],
    [['render', '--widget', 'principle-card', '--principle', '5'], /“5” is geen principe/],
  ];
  for (const [args, says] of wrong)
    it(`says what is wrong: ${args.join(' ')}`, async () => {
      const { code, err } = await type(args, files);
      assert.equal(code, 2);
      assert.match(err, says);
    });
});
