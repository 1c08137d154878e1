import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkArrows } from '../../packages/tooling/architecture/arrows.mjs';
import { checkElements, elementsOf } from '../../packages/tooling/architecture/elements.mjs';
import { checkMirror } from '../../packages/tooling/architecture/mirror.mjs';
import { elementEntries } from '../../packages/tooling/build/element-entries.mjs';
import { makeElement } from '../../packages/tooling/generate/element.mjs';
import { namesOf } from '../../packages/tooling/generate/names.mjs';
import { inRoot } from '../../packages/tooling/setup/root.mjs';

const made = [
  { room: 'charts', name: 'proof-chart' },
  { room: 'widgets', name: 'proof-card' },
];
const notSource = /(^|\/)(node_modules|dist|\.cache)(\/|$)/;

/** A copy of the rooms and the compiler's settings, with two elements made in it and nothing else to check. */
function copyOfTheHouse(): string {
  const house = mkdtempSync(join(tmpdir(), 'draagkracht-new-'));
  const copy = (path: string) =>
    cpSync(inRoot(path), join(house, path), {
      recursive: true,
      filter: (file) => !notSource.test(file.slice(inRoot().length)),
    });
  for (const path of ['packages', 'tsconfig.base.json', 'package.json']) copy(path);
  for (const folder of ['stories', 'demo', 'test']) mkdirSync(join(house, folder));
  copy('stories/guide');
  linkPackages(house);
  return house;
}

/** The copy's own rooms and everybody else's packages, as npm would lay them out. */
function linkPackages(house: string): void {
  mkdirSync(join(house, 'node_modules/@draagkracht'), { recursive: true });
  for (const room of ['model', 'statistics', 'base', 'charts', 'widgets'])
    symlinkSync(join(house, 'packages', room), join(house, 'node_modules/@draagkracht', room));
  for (const name of [
    'lit',
    'lit-html',
    'lit-element',
    '@lit',
    '@types',
    '@open-wc',
    '@storybook',
    'storybook',
    'valibot',
    'd3-array',
  ])
    symlinkSync(inRoot('node_modules', name), join(house, 'node_modules', name));
}

function compile(house: string, ...projects: string[]): string {
  const compiler = inRoot('node_modules/typescript7/bin/tsc');
  return spawnSync(process.execPath, [compiler, '-b', ...projects], { cwd: house, encoding: 'utf8' }).stdout;
}

describe('npm run new', () => {
  let house = '';
  before(() => {
    house = copyOfTheHouse();
    for (const { room, name } of made) makeElement(house, room, name);
  });
  after(() => rmSync(house, { recursive: true, force: true }));

  it('makes elements that are registered, with story, scenarios and tests', () => {
    const tags = elementsOf(house).map(({ tag }) => tag);
    for (const { name } of made) assert.ok(tags.includes(`dk-${name}`), name);
    const mine = (fault: string) => fault.includes('proof-');
    assert.deepEqual(checkElements(house).filter(mine), []);
    assert.deepEqual(checkMirror(house).filter(mine), []);
    assert.deepEqual(checkArrows(house).filter(mine), []);
  });

  it('opens the front door, joins the bundle and has a name for people', () => {
    const bundle = elementEntries(readFileSync(join(house, 'packages/embed/src/elements.ts'), 'utf8'));
    for (const { room, name } of made) {
      assert.match(
        readFileSync(join(house, 'packages', room, 'src/index.ts'), 'utf8'),
        new RegExp(`'\\./${name}/${name}\\.js'`),
      );
      assert.equal(bundle[`dk-${name}`], `${room}/src/${name}/define.ts`);
      assert.ok(existsSync(join(house, `demo/${name}.html`)));
      for (const list of ['widgets', 'attributes'])
        assert.match(
          readFileSync(join(house, `packages/base/src/snippet/${list}.names.ts`), 'utf8'),
          new RegExp(`\\n  'dk-${name}': `),
        );
    }
  });

  it('leaves no name of the template behind', () => {
    for (const { room, name } of made)
      for (const file of [
        `packages/${room}/src/${name}/${name}.ts`,
        `stories/${room}/${name}/${name}.mdx`,
        `demo/${name}.html`,
      ])
        assert.doesNotMatch(readFileSync(join(house, file), 'utf8'), /__\w+__/, file);
  });

  it('makes what the compiler takes: sources, walls, tests and stories', () => {
    const settings = JSON.parse(readFileSync(inRoot('test/tsconfig.json'), 'utf8'));
    settings.references = settings.references.filter(({ path }: { path: string }) =>
      /(model|statistics|base|charts|widgets)/.test(path),
    );
    writeFileSync(join(house, 'test/tsconfig.json'), JSON.stringify(settings));
    const faults = compile(house, 'test')
      .split('\n')
      .filter((line) => line.includes('proof-'));
    assert.deepEqual(faults, []);
  });

  it('overwrites nothing, and says what is wrong with a room or a name', () => {
    assert.throws(() => makeElement(house, 'charts', 'proof-chart'), /exists already; nothing was made/);
    assert.throws(() => makeElement(house, 'cellar', 'proof-chart'), /no template for "cellar"/);
    for (const name of ['Chart', 'chart', 'a-b-c-d', 'ring_diagram', '../ring'])
      assert.equal(namesOf(name), undefined, name);
  });
});
