import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkArrows } from '../../packages/tooling/architecture/arrows.mjs';
import { checkNeighbours } from '../../packages/tooling/architecture/neighbours.mjs';
import { rooms } from '../../packages/tooling/rooms.mjs';
import { root } from '../../packages/tooling/setup/root.mjs';
import { none } from './none.js';

describe('the arrows between the rooms', () => {
  it('are the ones that are drawn', () => none(checkArrows(root)));
  it('hold for tests and stories too', () => none(checkNeighbours(root)));
});

/** Houses with one fault each: the files that make it, and what the check must say. */
const planted: { fault: string; files: Record<string, string>; says: RegExp }[] = [
  {
    fault: 'an arrow that is not drawn',
    files: { 'packages/charts/src/a.ts': "import { open } from '@draagkracht/store';" },
    says: /charts\/src\/a\.ts imports store: that arrow is not drawn/,
  },
  {
    fault: 'a type that comes along an arrow that is not drawn',
    files: { 'packages/model/src/a.ts': "import type { Verdict } from '@draagkracht/statistics';" },
    says: /model\/src\/a\.ts imports statistics: that arrow is not drawn/,
  },
  {
    fault: 'a dynamic import along an arrow that is not drawn',
    files: { 'packages/widgets/src/a.ts': "export const later = () => import('@draagkracht/dashboard');" },
    says: /widgets\/src\/a\.ts imports dashboard: that arrow is not drawn/,
  },
  {
    fault: 'an export from a room that is not drawn',
    files: { 'packages/store/src/a.ts': "export * from '@draagkracht/formats';" },
    says: /store\/src\/a\.ts imports formats: that arrow is not drawn/,
  },
  {
    fault: 'an import past a front door',
    files: { 'packages/charts/src/a.ts': "import { x } from '@draagkracht/model/period/period.js';" },
    says: /goes past the front door of model: period\/period\.js/,
  },
  {
    fault: "an import past another element's folder",
    files: {
      'packages/dashboard/src/a.ts': "import { x } from '@draagkracht/charts/outcome-chart/outcome-chart.geometry.js';",
    },
    says: /goes past the front door of charts/,
  },
  {
    fault: 'a relative path into another room',
    files: { 'packages/charts/src/b/a.ts': "import { x } from '../../../model/src/index.js';" },
    says: /charts\/src\/b\/a\.ts leaves its own src/,
  },
  {
    fault: 'idb in widgets',
    files: { 'packages/widgets/src/a.ts': "import { openDB } from 'idb';" },
    says: /imports idb, which widgets may not use/,
  },
  {
    fault: 'd3 in dashboard',
    files: { 'packages/dashboard/src/a.ts': "import { ticks } from 'd3-array';" },
    says: /imports d3-array, which dashboard may not use/,
  },
  {
    fault: 'lit in statistics',
    files: { 'packages/statistics/src/a.ts': "import { html } from 'lit';" },
    says: /imports lit, which statistics may not use/,
  },
  {
    fault: 'Node in store',
    files: { 'packages/store/src/a.ts': "import { readFileSync } from 'node:fs';" },
    says: /imports node:fs, which store may not use/,
  },
  {
    fault: 'a package that package.json does not declare',
    files: { 'packages/statistics/src/a.ts': "import { gap } from '@draagkracht/model';" },
    says: /imports @draagkracht\/model, which its package\.json does not declare/,
  },
  {
    fault: 'tooling in a room',
    files: { 'packages/cli/src/a.ts': "import { rooms } from '@draagkracht/tooling';" },
    says: /imports tooling, which nobody imports/,
  },
  {
    fault: 'a dependency that is not drawn',
    files: { 'packages/charts/package.json': '{"dependencies":{"@draagkracht/store":"0.1.0"}}' },
    says: /charts\/package\.json depends on @draagkracht\/store: that arrow is not drawn/,
  },
  {
    fault: 'a dependency from outside that is not drawn',
    files: { 'packages/base/package.json': '{"dependencies":{"d3-selection":"3.0.0"}}' },
    says: /base\/package\.json depends on d3-selection/,
  },
  {
    fault: 'a project reference that is not drawn',
    files: {
      'packages/model/tsconfig.json': '{"compilerOptions":{"lib":["ES2023"]},"references":[{"path":"../base"}]}',
    },
    says: /model\/tsconfig\.json refers to base: that arrow is not drawn/,
  },
  {
    fault: 'a dependency without a project reference',
    files: {
      'packages/statistics/package.json': '{"dependencies":{"@draagkracht/model":"0.1.0"}}',
      'packages/statistics/tsconfig.json': '{"compilerOptions":{"lib":["ES2023"]}}',
    },
    says: /statistics\/tsconfig\.json has no reference for @draagkracht\/model/,
  },
  {
    fault: 'a wall taken down',
    files: { 'packages/model/tsconfig.json': '{"compilerOptions":{"lib":["ES2023","DOM"]}}' },
    says: /compiles with lib ES2023,DOM, the wall is ES2023/,
  },
  {
    fault: 'a room that nobody drew',
    files: { 'packages/cellar/package.json': '{}' },
    says: /packages\/cellar is no room/,
  },
];

describe('the check of the arrows fails on', () => {
  let house = '';
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  };
  before(() => void (house = mkdtempSync(join(tmpdir(), 'draagkracht-house-'))));
  after(() => rmSync(house, { recursive: true, force: true }));

  for (const { fault, files, says } of planted)
    it(fault, () => {
      rmSync(house, { recursive: true, force: true });
      for (const room of Object.keys(rooms)) write(`packages/${room}/package.json`, '{}');
      assert.deepEqual(checkArrows(house), [], 'the house without the fault must be sound');
      for (const [file, text] of Object.entries(files)) write(file, text);
      assert.match(checkArrows(house).join('\n'), says);
    });

  it('a scenario that is more than data, and a test that reaches into another room', () => {
    write('stories/charts/a/a.scenarios.ts', "import { html } from 'lit';");
    write('test/widgets/a.test.ts', "import { x } from '../../packages/charts/src/a.js';");
    const faults = checkNeighbours(house).join('\n');
    assert.match(faults, /a\.scenarios\.ts imports lit: scenarios import only the model/);
    assert.match(faults, /test\/widgets\/a\.test\.ts reaches into charts/);
  });
});
