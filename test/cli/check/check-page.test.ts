import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPage } from '../../../packages/cli/src/check/check-page.js';
import { elementTexts } from '../../../packages/cli/src/check/element.messages.js';
import { pageTexts } from '../../../packages/cli/src/check/page.messages.js';
import { scriptTexts } from '../../../packages/cli/src/check/script.messages.js';
import type { Web } from '../../../packages/cli/src/check/web.js';
import { brokenPages, goodPages } from './broken-pages.js';
import { checked, codesOf, PAGE } from './site.js';

describe('draagkracht check of a page', () => {
  it('finds nothing on a page that is as it should be', async () => {
    const { findings, facts, status, address } = await checked();
    assert.deepEqual(findings, []);
    assert.deepEqual([status, address], [200, PAGE]);
    assert.deepEqual(facts?.scripts, [
      { address: 'https://www.gemeente.nl/draagkracht/0.1.0/draagkracht.js', version: '0.1.0' },
    ]);
    assert.deepEqual(facts.elements, { 'dk-outcome-chart': 1 });
    assert.equal(facts.policies, 1);
  });

  for (const { code, name, parts, files } of brokenPages)
    it(`finds ${code}: ${name}`, async () => {
      const codes = await codesOf(parts, files);
      assert.ok(codes.includes(code), `found ${codes.join(', ') || 'nothing'}`);
    });

  for (const { name, parts, files } of goodPages)
    it(`finds nothing wrong with ${name}`, async () => assert.deepEqual(await codesOf(parts, files), []));

  it('has a page for everything it can say', () => {
    const known = [pageTexts, scriptTexts, elementTexts].flatMap((texts) => Object.keys(texts));
    const tried = new Set(brokenPages.map(({ code }) => code));
    assert.deepEqual(
      known.filter((code) => !tried.has(code)),
      [],
    );
  });

  it('says everything in both languages, what is wrong first', async () => {
    const { findings } = await checked({ html: '<html>', head: '', body: '<dk-outcome-chart></dk-outcome-chart>' });
    assert.ok(findings.length > 3);
    for (const { what, remedy, where } of findings)
      for (const text of [what.nl, what.en, remedy.nl, remedy.en, where])
        assert.ok(text.length > 3 && !text.includes('undefined'), text);
    const levels = findings.map(({ level }) => level);
    assert.deepEqual([...levels].sort().reverse(), levels);
  });

  it('tells the cookies the server sets, by their names', async () => {
    const { facts } = await checked({ file: { cookies: ['sessie', 'keuze'] } });
    assert.deepEqual(facts?.cookies, ['sessie', 'keuze']);
  });

  it('hands on a fault of ours as it is', async () => {
    const broken: Web = () => Promise.reject(new RangeError('ours'));
    await assert.rejects(checkPage(new URL(PAGE), broken), RangeError);
  });
});
