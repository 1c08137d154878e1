import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { after, before, describe, it } from 'node:test';
import { faultOf, webOf, WebFault, type Web } from '../../../packages/cli/src/check/web.js';

const within = (milliseconds: number): Web =>
  webOf((address, options) => fetch(address, options), { milliseconds, bytes: 2000, redirects: 3 });
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('the web', () => {
  let server: Server;
  let home = '';

  before(async () => {
    server = createServer((request, response) => {
      const path = request.url ?? '/';
      if (path === '/gzip') response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('<p>één</p>'));
      else if (path === '/round') response.writeHead(302, { location: '/round' }).end();
      else if (path === '/away') response.writeHead(302, { location: 'ftp://elders.nl/' }).end();
      else if (path === '/bad') response.writeHead(302, { location: 'http://[' }).end();
      else if (path === '/on')
        response.writeHead(301, { location: '/origin', 'set-cookie': ['a=1; Path=/', 'b=2'] }).end();
      else if (path === '/origin') response.writeHead(200, { 'X-Two': 'x' }).end(request.headers.origin ?? 'none');
      else if (path === '/huge') response.writeHead(200).end('x'.repeat(5000));
      else if (path === '/broken')
        response.writeHead(200, { 'content-length': '10' }).write('ab', () => response.destroy());
      else if (path === '/slow') return;
      else response.writeHead(404).end('niets');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    home = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  });

  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const ask = (path: string, origin?: string): ReturnType<Web> => within(20_000)(new URL(path, home), origin);
  const faultAt = (path: string): Promise<unknown> => ask(path).catch((error: unknown) => error);

  it('unpacks what was packed, and gives a status as it is', async () => {
    assert.equal(text((await ask('/gzip')).bytes), '<p>één</p>');
    assert.equal((await ask('/weg')).status, 404);
  });

  it('follows redirects, keeps the names of cookies, and tells who asks', async () => {
    const answer = await ask('/on', 'https://www.gemeente.nl');
    assert.equal(answer.address.pathname, '/origin');
    assert.deepEqual(answer.cookies, ['a', 'b']);
    assert.equal(text(answer.bytes), 'https://www.gemeente.nl');
    assert.equal(answer.headers.get('x-two'), 'x');
  });

  it('reads no more than it can bear', async () => {
    const { bytes, isCut } = await ask('/huge');
    assert.deepEqual([bytes.length, isCut], [2000, true]);
  });

  it('stops where nothing comes of it, with the reason', async () => {
    assert.deepEqual(await faultAt('/round'), new WebFault('redirects'));
    assert.deepEqual(await faultAt('/bad'), new WebFault('redirects'));
    assert.deepEqual(await faultAt('/away'), new WebFault('address'));
    const slow: unknown = await within(100)(new URL('/slow', home)).catch((error: unknown) => error);
    assert.deepEqual(slow, new WebFault('slow'));
    assert.deepEqual(await faultAt('/broken'), new WebFault('broken'));
  });

  it('knows what an error of the platform means', () => {
    const caused = (code: string): Error =>
      new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
    const codes = {
      ENOTFOUND: 'host',
      EAI_AGAIN: 'host',
      ECONNREFUSED: 'refused',
      ETIMEDOUT: 'slow',
      CERT_HAS_EXPIRED: 'certificate',
      DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate',
      ERR_TLS_CERT_ALTNAME_INVALID: 'certificate',
      UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate',
      EPROTO: 'broken',
    };
    for (const [code, fault] of Object.entries(codes)) assert.equal(faultOf(caused(code)), fault, code);
    assert.equal(faultOf('text'), 'broken');
    assert.equal(faultOf(Object.assign(new Error(), { name: 'TimeoutError' })), 'slow');
  });
});
