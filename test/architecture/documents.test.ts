import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { load } from 'js-yaml';
import { checkDocument, unknownCommands } from '../../packages/tooling/architecture/documents.mjs';
import { drawRooms, replaceRooms, roomsIn } from '../../packages/tooling/architecture/picture.mjs';
import { checkPubliccode } from '../../packages/tooling/architecture/publiccode.mjs';
import { root } from '../../packages/tooling/setup/root.mjs';
import { none } from './none.js';

const read = (file: string) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '');

describe('the documents', () => {
  for (const document of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'GLOSSARY.md', 'CHANGELOG.md'])
    it(`${document} is there, its commands exist and its links lead somewhere`, () =>
      none(checkDocument(root, document)));

  it('ARCHITECTURE.md shows the rooms as they are; `npm run rooms` draws them again', () => {
    assert.equal(roomsIn(read('ARCHITECTURE.md')), drawRooms());
  });

  it('publiccode.yml is valid', () => {
    const text = read('publiccode.yml');
    assert.notEqual(text, '', 'publiccode.yml is missing');
    none(checkPubliccode(load(text)));
  });

  it('LICENSE is the EUPL 1.2', () => assert.match(read('LICENSE'), /EUROPEAN UNION PUBLIC LICENCE v\. ?1\.2/i));
});

describe('the check of the documents', () => {
  it('finds a command without a script', () => {
    const text = 'Text with `npm run gone`.\n\n```sh\nnpm start\nnpm run also-gone -- --flag\nnpm ci\n```\n';
    assert.deepEqual(unknownCommands(text, ['start']), ['npm run also-gone', 'npm run gone']);
  });

  it('replaces the picture between its marks and leaves the rest', () => {
    const text = 'before\n<!-- rooms: made by `npm run rooms`, do not edit -->\nold\n<!-- /rooms -->\nafter\n';
    assert.equal(roomsIn(replaceRooms(text, 'new')), 'new');
    assert.match(replaceRooms(text, 'new'), /^before\n[\s\S]*after\n$/);
    assert.throws(() => replaceRooms('no marks', 'new'), /needs the marks/);
  });

  it('refuses a publiccode.yml without what the standard asks', () => {
    const faults = checkPubliccode({ name: 'x', description: { nl: { shortDescription: 'x'.repeat(151) } } }).join(
      '\n',
    );
    for (const key of [
      'publiccodeYmlVersion',
      'url',
      'platforms',
      'softwareType',
      'legal/license',
      'shortDescription',
      'longDescription',
    ])
      assert.match(faults, new RegExp(key));
  });
});
