import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noNetwork, type } from './terminal.js';

const file = [
  'Regiocode;Regio;Jaar;Jeugdhulp (%)',
  ...[2020, 2021, 2022, 2023].flatMap((year, at) => [
    `GM0344;Utrecht;${year};${8 + at},5`,
    `NL00;Nederland;${year};9,${at}`,
  ]),
].join('\n');
const files = {
  'jeugd.csv': file,
  'los.csv': 'Jaar;Wachttijd\n2023;12\n2024;13\n',
  'tabel.html':
    '<table><tr><th>Jaar</th><th>Wachttijd</th></tr><tr><td>2023</td><td>12</td></tr><tr><td>2024</td><td>13</td></tr></table>',
};
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
    [['render', '--widget', 'budget-tracker'], /outcome-chart, principle-card, principle-deck/],
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
