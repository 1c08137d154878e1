import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { contentSecurityPolicy, serveDemo } from '../../packages/tooling/server/demo.mjs';
import { serve } from '../../packages/tooling/static.mjs';

/** Asks for a path exactly as written; `fetch` would tidy it up first. */
const statusOf = (url: string, path: string) =>
  new Promise<number>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

describe('the file server', () => {
  let folder = '';
  let site: { url: string; close: () => void };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'draagkracht-site-'));
    mkdirSync(join(folder, 'public'));
    mkdirSync(join(folder, 'built'));
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'public/index.html'), '<p>index</p>');
    writeFileSync(join(folder, 'built/a.js'), 'export {};');
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'public/link.txt'));
    site = await serve({ '/': join(folder, 'public'), '/dist/': join(folder, 'built') }, { 'x-own': 'yes' });
  });
  after(() => {
    site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('serves its folders with their types and the headers it was given', async () => {
    const index = await fetch(`${site.url}/`);
    assert.equal(await index.text(), '<p>index</p>');
    assert.equal(index.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(index.headers.get('x-own'), 'yes');
    assert.equal(
      (await fetch(`${site.url}/dist/a.js?query`)).headers.get('content-type'),
      'text/javascript; charset=utf-8',
    );
  });

  it('answers 304 when the browser has the file already', async () => {
    const first = await fetch(`${site.url}/dist/a.js`);
    const again = await fetch(`${site.url}/dist/a.js`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    assert.equal(again.status, 304);
  });

  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/dist/..%2f..%2fsecret.txt',
    '/dist/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/link.txt',
    '/dist',
    '/nothing.html',
  ])
    it(`does not serve ${path}`, async () => assert.equal(await statusOf(site.url, path), 404));

  it('survives a path that cannot be read, and other methods than reading', async () => {
    assert.equal(await statusOf(site.url, '/%E0%A4%A'), 400);
    assert.equal((await fetch(site.url, { method: 'POST' })).status, 405);
    assert.equal((await fetch(site.url)).status, 200);
  });
});

describe('the demo server', () => {
  it('sends the strict policy, and takes the next port when one is taken', async () => {
    const first = await serveDemo(0);
    const port = Number(new URL(first.url).port);
    const second = await serveDemo(port);
    assert.notEqual(second.url, first.url);
    assert.equal((await fetch(second.url)).headers.get('content-security-policy'), contentSecurityPolicy);
    first.close();
    second.close();
  });
});
