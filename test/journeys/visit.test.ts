import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { contentSecurityPolicy } from '../../packages/tooling/server/demo.mjs';
import { serve } from '../../packages/tooling/static.mjs';
import { closeBrowser, skipWithoutBrowser, visit } from './helpers/visit.js';

describe('a visit', { skip: skipWithoutBrowser }, () => {
  let folder = '';
  let strict: { url: string; close: () => void };
  let open: { url: string; close: () => void };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'draagkracht-visit-'));
    writeFileSync(
      join(folder, 'fine.html'),
      '<!doctype html><title>Fine</title><p>fine</p><script src="fine.js"></script>',
    );
    writeFileSync(join(folder, 'fine.js'), "document.querySelector('p').textContent = 'with script';");
    writeFileSync(
      join(folder, 'inline.html'),
      '<!doctype html><title>Inline</title><p style="color: red">x</p><script>1</script>',
    );
    writeFileSync(join(folder, 'broken.html'), '<!doctype html><title>Broken</title><script src="broken.js"></script>');
    writeFileSync(
      join(folder, 'broken.js'),
      "console.error('bad'); new Image().src = 'http://elsewhere.invalid/a.png'; throw new Error('worse');",
    );
    strict = await serve(folder, { 'content-security-policy': contentSecurityPolicy });
    open = await serve(folder);
  });
  after(async () => {
    await closeBrowser();
    strict.close();
    open.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('finds nothing wrong with a page that is in order', async () => {
    const { page, problems, close } = await visit(strict.url, '/fine.html');
    assert.equal(await page.$eval('p', (element) => element.textContent), 'with script');
    assert.deepEqual(problems, { console: [], exceptions: [], violations: [], elsewhere: [] });
    await close();
  });

  it('can be made without scripts', async () => {
    const { page, close } = await visit(strict.url, '/fine.html', { javascript: false });
    assert.match(await page.content(), /<p>fine<\/p>/);
    await close();
  });

  it('writes down what the policy refuses', async () => {
    const { problems, close } = await visit(strict.url, '/inline.html');
    assert.equal(problems.violations.length, 2, problems.violations.join('; '));
    assert.match(problems.violations.join(), /style-src-attr: inline.*script-src-elem: inline/);
    await close();
  });

  it('writes down errors, exceptions and requests to other hosts', async () => {
    const { page, problems, close } = await visit(open.url, '/broken.html');
    await page.waitForNetworkIdle({ idleTime: 100 });
    assert.ok(problems.console.includes('bad'));
    assert.deepEqual(problems.exceptions, ['worse']);
    assert.deepEqual(problems.elsewhere, ['http://elsewhere.invalid/a.png']);
    await close();
  });
});
