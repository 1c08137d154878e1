import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { checkPage } from '../../packages/cli/src/check/check-page.js';
import { webOf } from '../../packages/cli/src/check/web.js';
import { serveDemo } from '../../packages/tooling/server/demo.mjs';
import { inRoot } from '../../packages/tooling/setup/root.mjs';

const own = readdirSync(inRoot('demo/op-uw-site')).filter((name) => name.endsWith('.html'));
const pages = ['gemeente.html', 'vergelijken.html', 'team.html', ...own.map((name) => `op-uw-site/${name}`)];

describe('draagkracht check of the pages of the demo, under the strict policy', () => {
  let demo: Awaited<ReturnType<typeof serveDemo>>;

  before(async () => {
    demo = await serveDemo();
  });

  after(() => demo.close());

  for (const page of pages)
    it(`finds nothing wrong with ${page}`, async () => {
      const web = webOf((address, options) => fetch(address, options));
      const { findings, facts } = await checkPage(new URL(`${demo.url}/${page}`), web);
      assert.deepEqual(
        findings.filter(({ level }) => level === 'wrong'),
        [],
      );
      assert.ok(Object.keys(facts!.elements).length > 0);
      assert.deepEqual(facts!.cookies, []);
    });
});
