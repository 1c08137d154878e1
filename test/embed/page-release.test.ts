import { expect } from '@open-wc/testing';
import { folderOf, read } from '../../packages/embed/src/page-release.js';

const release = { version: '9.9.9', files: { 'draagkracht.js': { integrity: 'sha384-x', bytes: 1 } }, elements: {} };

describe('reading what a version of the bundle holds', () => {
  const { fetch: real } = globalThis;
  const asked: string[] = [];
  const answering = (body: string, status = 200): void => {
    asked.length = 0;
    globalThis.fetch = (address) => {
      asked.push(address instanceof Request ? address.url : String(address));
      return Promise.resolve(new Response(body, { status }));
    };
  };
  afterEach(() => (globalThis.fetch = real));

  it('finds the folder of the bundle from any of its files', () => {
    for (const file of ['draagkracht.js', 'draagkracht.iife.js?v=2', 'chunks/page-release-x1.js', 'release.json#a', ''])
      expect(folderOf(`https://a.nl/dk/${file}`), file).to.equal('https://a.nl/dk/');
  });

  it('looks beside the bundle it is part of, and says where that is', async () => {
    answering(JSON.stringify(release));
    const found = await read();
    expect(asked).to.deep.equal([new URL('../../packages/embed/src/release.json', import.meta.url).href]);
    expect(found).to.deep.equal({ ...release, folder: asked[0]!.replace('release.json', '') });
  });

  it('looks where the page says, seen from the page', async () => {
    answering(JSON.stringify(release));
    expect((await read('/elders/1.0.0/release.json')).folder).to.equal(`${location.origin}/elders/1.0.0/`);
  });

  it('refuses what is no release, and what is not there', async () => {
    for (const [body, status] of [
      ['{}', 200],
      ['null', 200],
      ['<!doctype html>', 200],
      [JSON.stringify({ ...release, files: null }), 200],
      [JSON.stringify(release), 404],
    ] as const) {
      answering(body, status);
      const failed = await read('/release.json').then(
        () => false,
        () => true,
      );
      expect(failed, body).to.equal(true);
    }
  });
});
