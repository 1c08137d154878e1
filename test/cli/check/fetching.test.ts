import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fetchingOf, troubleOf } from '../../../packages/cli/src/check/fetching.js';
import { webOfSite } from './site.js';

describe('asking for files', () => {
  it('asks once for an address, whatever comes after #', async () => {
    let asked = 0;
    const web = webOfSite({ '/a': { text: 'x' } });
    const get = fetchingOf((address) => (asked++, web(address)));
    const [one, two] = await Promise.all(['#1', '#2'].map((hash) => get(new URL(`https://www.gemeente.nl/a${hash}`))));
    assert.equal(one, two);
    assert.equal(asked, 1);
    assert.equal(troubleOf(one!), undefined);
  });

  it('gives a fault as an answer, and hands on one of ours', async () => {
    const get = fetchingOf(webOfSite({ '/a': { fault: 'slow' } }));
    assert.match(troubleOf(await get(new URL('https://www.gemeente.nl/a')))!.nl, /15 seconden/);
    assert.match(troubleOf(await get(new URL('https://www.gemeente.nl/b')))!.en, /code 404/);
    await assert.rejects(fetchingOf(() => Promise.reject(new RangeError()))(new URL('https://a.nl')), RangeError);
  });
});
