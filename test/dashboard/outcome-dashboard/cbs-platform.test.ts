import { expect } from '@open-wc/testing';
import { cbsPlatform } from '../../../packages/dashboard/src/outcome-dashboard/cbs-platform.js';

describe('the platform as the client of CBS asks for it', () => {
  it('asks without anything that tells who asks', async () => {
    const asked: RequestInit[] = [];
    const { fetch: real } = globalThis;
    globalThis.fetch = async (_, init) => {
      asked.push(init ?? {});
      return new Response('{}');
    };
    try {
      const { signal } = new AbortController();
      const answer = await cbsPlatform(() => 5).fetch('https://datasets.cbs.nl/', { headers: { accept: 'a' }, signal });
      expect(await answer.text()).to.equal('{}');
      expect(asked[0]).to.deep.equal({
        headers: { accept: 'a' },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal,
      });
    } finally {
      globalThis.fetch = real;
    }
  });
  it('waits, and has the clock it is given and chance', async () => {
    const { wait, now, random } = cbsPlatform(() => 5);
    await wait(1);
    expect(now()).to.equal(5);
    for (let turn = 0; turn < 20; turn++) expect(random()).to.be.within(0, 1);
  });
});
