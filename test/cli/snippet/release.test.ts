import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRelease } from '../../../packages/cli/src/snippet/release.js';
import { type } from '../terminal.js';

const release = JSON.stringify({
  version: '9.8.7',
  files: { 'draagkracht.js': { integrity: 'sha384-abc', bytes: 1 } },
  elements: {},
});

describe('the release code is made for', () => {
  it('is read from its file, and nothing else is taken for one', () => {
    assert.equal(parseRelease(release)?.version, '9.8.7');
    for (const text of ['', 'null', '[]', '{}', '{"version":1,"files":{},"elements":{}}', '{"version":"1"}'])
      assert.equal(parseRelease(text), undefined, text);
  });

  it('is that of this installation, with its version in the address and its sum', async () => {
    const { code, out, err } = await type(
      ['snippet', 'outcome-chart', '--src', '/cijfers.csv', '--title', 'Bijstand'],
      { 'release.json': release },
    );
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /src="\/draagkracht\/9\.8\.7\/draagkracht\.js" integrity="sha384-abc" crossorigin/);
  });

  it('is said to be missing, and the code then has no sum', async () => {
    const { code, out, err } = await type(['snippet', 'outcome-chart']);
    assert.equal(code, 0);
    assert.match(err, /geen release\.json gevonden/);
    assert.ok(!out.includes('integrity='));
  });

  it('lies where somebody says, with the slash at its end', async () => {
    const { out } = await type(
      ['snippet', 'outcome-chart', '--folder', 'https://a.nl/dk/9.8.7', '--release', 'r.json'],
      {
        'r.json': release,
      },
    );
    assert.match(out, /src="https:\/\/a\.nl\/dk\/9\.8\.7\/draagkracht\.js"/);
    assert.match(out, /script-src 'self' https:\/\/a\.nl/);
  });

  it('is refused when the named file is not there or is something else', async () => {
    const absent = await type(['snippet', 'outcome-chart', '--release', 'r.json']);
    assert.deepEqual([absent.code, absent.err], [2, 'draagkracht: Het bestand r.json is er niet.\n']);
    const other = await type(['snippet', 'outcome-chart', '--release', 'r.json', '--lang', 'en'], { 'r.json': '{}' });
    assert.deepEqual([other.code, other.err], [2, 'draagkracht: r.json is not a release.json of Draagkracht.\n']);
  });
});
