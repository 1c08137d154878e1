import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namesSetIn } from '../../../packages/cli/src/check/theme.js';
import { checked } from './site.js';

describe('the house style of a page', () => {
  it('is what style sheets set, not what they use or leave out', () =>
    assert.deepEqual(
      [...namesSetIn('/* --weg: 1 */:root{--a-b:1;--c : 2}\n.x{color:var(--d);--Eén:3}p{--e:var(--f)}')],
      ['a-b', 'c', 'e'],
    ));

  it('tells classes of themes and how many things have a token', async () => {
    const { facts } = await checked();
    assert.deepEqual(facts?.theme.classes, ['gemeente-theme']);
    assert.ok(facts.theme.met >= 2 && facts.theme.met < facts.theme.purposes);
  });

  it('reads styles in the page, and bears a style sheet that is not there', async () => {
    const { facts } = await checked(
      {
        html: '<html lang="nl">',
        head: '<style>:root{--nl-link-color:red}</style><link rel="stylesheet" href="/weg.css">',
      },
      { '/stijl.css': { status: 404 } },
    );
    assert.deepEqual(facts?.theme.classes, []);
    assert.ok(facts.theme.met > 0);
  });
});
