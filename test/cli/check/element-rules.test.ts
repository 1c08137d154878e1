import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checked, codesOf, ELEMENT, TABLE } from './site.js';

describe('rules about elements', () => {
  it('say which name was meant', async () => {
    const { findings } = await checked({ body: `<dk-outcome-chrat beter="x">${TABLE}</dk-outcome-chrat>` });
    assert.equal(findings[0]!.what.nl, 'Er is geen onderdeel dk-outcome-chrat. Bedoelt u dk-outcome-chart?');
    const { findings: others } = await checked({
      body: '<dk-principle-deck heading-level="2" medting></dk-principle-deck>',
    });
    assert.equal(others[0]!.what.en, 'dk-principle-deck has no setting “medting”. Did you mean meeting?');
    const { findings: far } = await checked({ body: '<dk-zzzzzz></dk-zzzzzz>' });
    assert.equal(far[0]!.what.nl, 'Er is geen onderdeel dk-zzzzzz.');
  });

  it('say where, with the line', async () => {
    const { findings } = await checked({ body: `\n\n${ELEMENT.replace('lower', 'laag')}` });
    assert.equal(findings[0]!.line, 4);
    assert.match(findings[0]!.where, /^<dk-outcome-chart src=/);
  });

  it('find one empty paragraph for each element, however many there are', async () =>
    assert.deepEqual(await codesOf({ body: `<p></p>${ELEMENT}<p> </p>` }), ['empty-paragraph']));

  it('leave what belongs to the page alone in a div', async () =>
    assert.deepEqual(
      await codesOf({
        body: `<div data-dk-widget="principle-deck" data-heading-level="2" data-style="x" data-onclick="y"></div>`,
      }),
      [],
    ));
});
