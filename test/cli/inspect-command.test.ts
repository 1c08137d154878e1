import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { longFile, type } from './terminal.js';

const files = { 'lang.csv': longFile, 'leeg.csv': '', 'zip.csv': 'PK\u0003\u0004 niets' };

describe('inspect', () => {
  it('answers as the contract says', async () => {
    const { code, out } = await type(['inspect', 'lang.csv', '--json'], files);
    const found = JSON.parse(out) as Record<string, unknown>;
    assert.equal(code, 0);
    assert.deepEqual(Object.keys(found), [
      'format',
      'encoding',
      'delimiter',
      'decimal',
      'rows',
      'columns',
      'regions',
      'periods',
      'indicators',
      'problems',
    ]);
    assert.deepEqual(
      [found['format'], found['delimiter'], found['decimal'], found['rows'], found['columns'], found['regions']],
      ['csv', ';', ',', 42, 4, 3],
    );
    assert.equal((found['periods'] as string[]).length, 14);
    assert.deepEqual(found['indicators'], [
      { id: 'Bijstand', label: 'Bijstand', values: 42, missing: 0 },
      { id: 'Jeugdhulp', label: 'Jeugdhulp', values: 28, missing: 14 },
    ]);
  });

  it('tells people the same', async () => {
    const { out } = await type(['inspect', 'lang.csv'], files);
    assert.match(out, /^Soort bestand\s+csv$/m);
    assert.match(out, /^Periodes\s+14 \(2010JJ00 tot 2023JJ00\)$/m);
    assert.match(out, /^ {2}Jeugdhulp\s+28 cijfers, 14 zonder cijfer$/m);
    const english = await type(['inspect', 'lang.csv', '--lang', 'en'], files);
    assert.match(english.out, /^Kind of file\s+csv$/m);
    assert.match(english.out, /28 figures, 14 without/);
  });

  it('ends with 1 when the file has a problem, and says which', async () => {
    for (const name of ['leeg.csv', 'zip.csv']) {
      const json = await type(['inspect', name, '--json'], files);
      const { problems } = JSON.parse(json.out) as { problems: { code: string; severity: string; count: number }[] };
      assert.equal(json.code, 1);
      assert.equal(problems[0]!.severity, 'error');
      const plain = await type(['inspect', name], files);
      assert.equal(plain.code, 1);
      assert.match(plain.out, /onbekend/);
      assert.doesNotMatch(plain.out, /undefined|null/);
    }
  });

  it('wants one file that is there', async () => {
    assert.deepEqual(await type(['inspect']), {
      code: 2,
      out: '',
      err: 'draagkracht: Geef één bestand; nu zijn het er 0.\n',
    });
    assert.deepEqual(await type(['inspect', 'a', 'b']), {
      code: 2,
      out: '',
      err: 'draagkracht: Geef één bestand; nu zijn het er 2.\n',
    });
    assert.deepEqual(await type(['inspect', 'weg.csv'], files), {
      code: 2,
      out: '',
      err: 'draagkracht: Het bestand weg.csv is er niet.\n',
    });
  });
});
