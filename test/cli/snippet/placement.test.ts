import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type } from '../terminal.js';

const told = async (...args: string[]): Promise<string> => {
  const { code, err } = await type(['snippet', ...args], { 'leeg.html': '<p>Niets</p>' });
  assert.equal(code, 2);
  return err;
};

describe('what is wanted on a page', () => {
  it('is an element of ours, with or without our letters in front', async () => {
    for (const name of ['outcome-chart', 'dk-outcome-chart'])
      assert.match((await type(['snippet', name])).out, /<dk-outcome-chart/);
    assert.match(
      await told('outcome-chrat'),
      /Het onderdeel “outcome-chrat” bestaat niet\. Bedoelt u dk-outcome-chart\?/,
    );
    assert.match(await told('toString', '--lang', 'en'), /There is no element “toString”\. Leave/);
  });

  it('has settings of that element, with values it accepts', async () => {
    assert.match(
      await told('outcome-chart', '--attr', 'beter=lower'),
      /geen instelling “beter”\. Bedoelt u better\? Wel: src, indicator/,
    );
    assert.match(
      await told('outcome-chart', '--attr', 'better=laag'),
      /--attr better: “laag” kan niet\. Kies uit: higher, lower, neutral\./,
    );
    assert.match(await told('outcome-chart', '--attr', 'heading-level=9'), /“9” kan niet\. Kies uit: 2 – 5/);
    assert.match(await told('outcome-chart', '--attr', 'compact=ja'), /schakelaar/);
    assert.match(await told('outcome-chart', '--src', '/a', '--attr', 'src=/b'), /twee keer/);
  });

  it('keeps signs of people as they are', async () => {
    const { out } = await type(['snippet', 'outcome-chart', '--attr', 'unit="<%>"']);
    assert.match(out, /unit="&quot;&lt;%&gt;&quot;"/);
  });

  it('holds the table of a file, and asks for one where there is none', async () => {
    const { out } = await type(['snippet', 'outcome-chart', '--table', 't.html'], {
      't.html': '<html><body><p>Weg</p><table><tr><th>A</table>',
    });
    assert.match(out, /<dk-outcome-chart lang="nl">\n {4}<table><tr><th>A<\/table>\n {4}<\/dk-outcome-chart>/);
    assert.equal(
      await told('outcome-chart', '--table', 'leeg.html'),
      'draagkracht: In leeg.html staat geen tabel (<table>).\n',
    );
    assert.equal(await told('outcome-chart', '--table', 'weg.html'), 'draagkracht: Het bestand weg.html is er niet.\n');
  });
});
