import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundle, PAGE, pageWith, webOfSite, type PageParts } from './check/site.js';
import { noNetwork, type, type Outcome } from './terminal.js';

const check = (parts: PageParts, ...args: string[]): Promise<Outcome> =>
  type(['check', ...args], {}, noNetwork, {}, webOfSite({ ...bundle, '/cijfers': pageWith(parts) }));

describe('draagkracht check', () => {
  it('ends with 0 when nothing is wrong, also with tips', async () => {
    assert.equal((await check({}, PAGE)).code, 0);
    const { code, out } = await check({ body: '<dk-outcome-chart heading-level="2"></dk-outcome-chart>' }, PAGE);
    assert.deepEqual([code, /TIP/.test(out), /FOUT/.test(out)], [0, true, false]);
  });

  it('ends with 1 when something is wrong, and when the page does not come', async () => {
    assert.equal((await check({ head: '' }, PAGE)).code, 1);
    assert.equal((await check({}, 'https://www.gemeente.nl/weg')).code, 1);
    assert.equal((await type(['check', PAGE])).code, 1);
  });

  it('answers a program with everything it found', async () => {
    const { out } = await check({ head: '' }, PAGE, '--json');
    const answer = JSON.parse(out) as { findings: { code: string; level: string }[]; facts: object };
    assert.deepEqual(
      answer.findings.map(({ code }) => code),
      ['no-script', 'no-stylesheet'],
    );
    assert.deepEqual(Object.keys(answer.facts), ['scripts', 'elements', 'policies', 'theme', 'cookies']);
  });

  it('ends with 2 on wrong use', async () => {
    assert.match((await check({})).err, /Noem één adres\. Dit zijn er 0/);
    assert.match((await check({}, PAGE, PAGE)).err, /Dit zijn er 2/);
    assert.match((await check({}, 'www.gemeente.nl', '--lang', 'en')).err, /“www\.gemeente\.nl” is not a web address/);
    assert.equal((await check({}, 'file:///etc/hosts')).code, 2);
    assert.match((await check({}, 'https://jan:geheim@test.gemeente.nl/')).err, /geen naam en wachtwoord in het adres/);
  });
});
