import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentSystems, embedRoutes } from '@draagkracht/embed/snippet.js';
import { type } from './terminal.js';

describe('draagkracht snippet', () => {
  it('lists the elements when none is named, for people and for a program', async () => {
    assert.match((await type(['snippet'])).out, /^Cijfers\ndk-outcome-chart +Laat zien/);
    const list = JSON.parse((await type(['snippet', '--json'])).out) as { tag: string; attributes: unknown[] }[];
    assert.ok(list.every(({ tag, attributes }) => tag.startsWith('dk-') && attributes.length > 1));
  });

  it('makes the code by every route for every system', async () => {
    for (const route of embedRoutes)
      for (const cms of contentSystems) {
        const { code, out } = await type([
          'snippet',
          'outcome-chart',
          '--route',
          route,
          '--cms',
          cms,
          '--json',
          '--lang',
          'en',
        ]);
        assert.equal(code, 0);
        const said = JSON.parse(out) as { route: string; system: string; parts: unknown[] };
        assert.deepEqual([said.route, said.system, said.parts.length > 2], [route, cms, true]);
      }
  });

  it('chooses the best route of a system when none is named', async () => {
    const routeOf = async (cms: string): Promise<string> =>
      (JSON.parse((await type(['snippet', 'outcome-chart', '--cms', cms, '--json'])).out) as { route: string }).route;
    assert.equal(await routeOf('html'), 'module');
    assert.equal(await routeOf('sharepoint'), 'frame');
  });

  it('says that there are no figures yet, and how to give them', async () => {
    assert.match((await type(['snippet', 'outcome-chart'])).err, /nog geen cijfers.*--table.*--src/);
    assert.doesNotMatch((await type(['snippet', 'outcome-chart', '--src', '/a.csv'])).err, /nog geen cijfers/);
    assert.doesNotMatch((await type(['snippet', 'principle-card'])).err, /nog geen cijfers/);
  });

  it('asks for a name where a frame or a link needs one', async () => {
    const args = ['snippet', 'outcome-chart', '--src', '/a.csv'];
    assert.match((await type(args)).err, /“Reeks met duiding”.*--title/);
    assert.doesNotMatch((await type([...args, '--title', 'Bijstand'])).err, /--title/);
  });

  it('says of a tool for a team that it is not for everybody', async () =>
    assert.match((await type(['snippet', 'budget-tracker'])).err, /voor een team/));

  it('ends with 2 on wrong use', async () => {
    for (const args of [
      ['a', 'b'],
      ['outcome-chart', '--cms', 'joomla'],
      ['outcome-chart', '--route', 'fax'],
    ])
      assert.equal((await type(['snippet', ...args])).code, 2);
  });
});
