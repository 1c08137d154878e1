import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checked, codesOf, FOLDER, TABLE } from './site.js';

describe('rules about content', () => {
  it('take words outside the table for the sentence, wherever they stand', async () => {
    const chart = (inside: string): string => `<dk-outcome-chart heading-level="2">${inside}</dk-outcome-chart>`;
    assert.deepEqual(await codesOf({ body: chart(`<div><p>Het daalt.</p></div>${TABLE}`) }), []);
    assert.deepEqual(await codesOf({ body: chart(`Het daalt. ${TABLE}`) }), []);
    assert.deepEqual(await codesOf({ body: chart(`<div>${TABLE}</div>`) }), ['no-sentence']);
    assert.deepEqual(await codesOf({ body: chart('Alleen tekst') }), []);
  });

  it('see the table that is a place itself', async () => {
    const table = TABLE.replace('<table>', '<table class="dk-outcome-chart" data-heading-level="2">');
    assert.deepEqual(await codesOf({ body: table }), ['no-sentence']);
  });

  it('name what a table lacks', async () => {
    const { findings } = await checked({
      body: '<dk-outcome-chart heading-level="2"><p>Zin.</p><table><tr><td>1</table></dk-outcome-chart>',
    });
    assert.match(findings[0]!.what.nl, /caption, th/);
  });

  it('look a file up from the page of the frame', async () => {
    const body = `<iframe data-dk-frame title="x" src="${FOLDER}embed.html#widget=outcome-chart&amp;src=a.csv"></iframe><script src="${FOLDER}frame.js"></script>`;
    const { findings } = await checked({ head: '', body });
    assert.deepEqual(
      findings.map(({ code, where }) => [code, where]),
      [['data-fault', `https://www.gemeente.nl${FOLDER}a.csv`]],
    );
    assert.deepEqual(await codesOf({ head: '', body }, { [`${FOLDER}a.csv`]: { text: 'a' } }), []);
  });
});
