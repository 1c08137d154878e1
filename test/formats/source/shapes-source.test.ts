import { expect } from '@open-wc/testing';
import { SourceError } from '@draagkracht/model';
import { shapesSource } from '../../../packages/formats/src/source/shapes-source.js';

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
const signal = { aborted: false, addEventListener: () => {} };

function sourceOf(text: string, status = 200): { source: ReturnType<typeof shapesSource>; asked: string[] } {
  const asked: string[] = [];
  const fetch = async (url: string) => {
    asked.push(url);
    return { ok: status < 400, status, arrayBuffer: async () => bytes(text) };
  };
  return { source: shapesSource({ fetch, baseUrl: 'https://site.nl/a/' }), asked };
}

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof SourceError ? error.code : String(error)),
  );

describe('shapes of a page', () => {
  it('are read once per address, as the same object', async () => {
    const { source, asked } = sourceOf('\uFEFF{"type":"FeatureCollection","features":[]}');
    const [one, other] = await Promise.all([
      source.readShapes('b.json', signal),
      source.readShapes('./b.json', signal),
    ]);
    expect(one).to.equal(other);
    expect(asked).to.deep.equal(['https://site.nl/a/b.json']);
  });

  it('are named when they are not there, or something else', async () => {
    expect(await codeOf(sourceOf('', 404).source.readShapes('b.json', signal))).to.equal('not-found');
    expect(await codeOf(sourceOf('<!doctype html>').source.readShapes('b.json', signal))).to.equal('html');
    expect(await codeOf(sourceOf('3').source.readShapes('b.json', signal))).to.equal('not-a-table');
    expect(await codeOf(sourceOf('{').source.readShapes('b.json', signal))).to.equal('not-a-table');
  });

  it('may be asked again after a failure', async () => {
    let times = 0;
    const fetch = async () => ({ ok: ++times > 1, status: 500, arrayBuffer: async () => bytes('{}') });
    const source = shapesSource({ fetch, baseUrl: 'https://site.nl/' });
    expect(await codeOf(source.readShapes('b.json', signal))).to.equal('server');
    expect(await source.readShapes('b.json', signal)).to.deep.equal({});
  });

  it('are not waited for by who left', async () => {
    expect(await codeOf(sourceOf('{}').source.readShapes('b.json', { ...signal, aborted: true }))).to.include(
      'AbortError',
    );
  });
});
