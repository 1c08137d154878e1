import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkText } from '../../../packages/cli/src/check/report.js';
import { checked, ELEMENT } from './site.js';

describe('what was found, for people', () => {
  it('tells what was seen, and that nothing is wrong', async () => {
    const text = checkText(await checked({ file: { cookies: ['sessie'] } }), 'nl');
    assert.match(text, /Script +https:\/\/www\.gemeente\.nl\/draagkracht\/0\.1\.0\/draagkracht\.js \(0\.1\.0\)/);
    assert.match(text, /Cookies +sessie/);
    assert.match(text, /\n\nEr is niets mis\.$/);
  });

  it('tells what is wrong, where and what to do, in the language asked for', async () => {
    const answer = await checked({ body: ELEMENT.replace('lower', 'laag') + ELEMENT, policy: '' });
    const text = checkText(answer, 'en');
    assert.match(
      text,
      /WRONG {2}The value “laag” of better cannot be used\. \[attribute-value\]\n {2}Where +line 2: <dk-outcome-chart/,
    );
    assert.match(text, /Do this +Choose from: higher, lower, neutral\./);
    assert.match(text, /dk-outcome-chart × 2/);
    assert.match(text, /Policy \(CSP\) +none/);
    assert.match(text, /1 wrong, 0 tips\.$/);
  });

  it('has no facts of a page that did not come', async () =>
    assert.match(
      checkText(await checked({ file: { fault: 'host' } }), 'nl'),
      /^FOUT {2}De pagina komt niet aan: de naam van de site is onbekend\./,
    ));
});
