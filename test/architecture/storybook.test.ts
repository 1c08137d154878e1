import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { elements } from '../../packages/embed/src/elements.js';
import { filesBelow } from '../../packages/tooling/architecture/files.mjs';
import { root } from '../../packages/tooling/setup/root.mjs';
import { leads } from '../../packages/tooling/stories/pages.mjs';
import { readText, shortDiff, snapshotFile, writeText } from '../../packages/tooling/stories/snapshot-files.mjs';
import { steady, treeLines } from '../../packages/tooling/stories/snapshot.mjs';
import type { ElementGuide } from '../../stories/guide/element-guide.js';
import { cellsOf, states, unknownStories } from '../../stories/guide/states.js';
import { none } from './none.js';

const stories = join(root, 'stories');
const guideFiles = filesBelow(stories, (file: string) => file.endsWith('.guide.ts'));
const guides = await Promise.all(
  guideFiles.map(async (file: string) => {
    const { guide } = (await import(join(stories, file))) as { guide: ElementGuide };
    const text = readFileSync(join(stories, file.replace(/\.guide\.ts$/, '.stories.ts')), 'utf8');
    const names = [...text.matchAll(/^export const ([A-Z]\w*)/gm)].map(([, name = '']) => name);
    return { file, guide, text, names };
  }),
);

describe('Storybook for designers', () => {
  it('has a guide for every public element', () => {
    const tags = guides.map(({ guide }) => guide.tag);
    none(Object.keys(elements).filter((tag) => !tags.includes(tag)));
  });

  for (const { file, guide, text, names } of guides) {
    it(`${file}: its title and its stories exist`, () => {
      assert.ok(text.includes(`title: '${guide.title}'`), `no stories have the title ${guide.title}`);
      none(unknownStories(guide, names).map((name) => `there is no story ${name}`));
    });

    it(`${file}: every state has a story, surroundings of the toolbar, or a reason`, () =>
      none(
        cellsOf(guide, names).flatMap(([id, { kind }]) =>
          kind === 'gap' ? [`nothing for «${states[id].title}»`] : [],
        ),
      ));

    it(`${file}: a do and a don't, each with a reason, and keys`, () => {
      assert.ok(guide.keys.length > 0);
      none(guide.advice.flatMap((one) => (one.do && one.dont && one.why.length > 20 ? [] : [`no reason: ${one.do}`])));
    });
  }
});

describe('the matrix of states', () => {
  const guide: ElementGuide = {
    tag: 'dk-x',
    title: 'X',
    keys: [],
    advice: [{ do: 'a', dont: 'b', why: 'c', right: 'Gone' }],
    shows: { error: 'Broken' },
    without: { blocked: 'It stores nothing.' },
  };

  it('finds stories by name, by what the guide says, and calls the rest a gap', () => {
    const cells = new Map(cellsOf(guide, ['Filled', 'Broken']));
    assert.deepEqual(cells.get('filled'), { kind: 'story', story: 'Filled' });
    assert.deepEqual(cells.get('error'), { kind: 'story', story: 'Broken' });
    assert.deepEqual(cells.get('blocked'), { kind: 'reason', why: 'It stores nothing.' });
    assert.deepEqual(cells.get('print'), { kind: 'surroundings', story: 'Filled', globals: ['paper:print'] });
    assert.deepEqual(cells.get('empty'), { kind: 'gap' });
  });

  it('names the stories a guide speaks of that are gone', () =>
    assert.deepEqual(unknownStories(guide, ['Filled']), ['Broken', 'Gone']));
});

describe('the text of a story', () => {
  const node = (nodeId: string, role: string, name: string, childIds: string[] = [], more: object = {}) => ({
    nodeId,
    role: { type: 'role', value: role },
    name: { type: 'string', value: name },
    childIds,
    ...more,
  });

  it('tells roles, names, states and values, and no name twice', () => {
    const level = { properties: [{ name: 'level', value: { type: 'integer', value: 3 } }] };
    const lines = treeLines([
      node('1', 'RootWebArea', 'page', ['2', '4']),
      node('2', 'heading', 'Wachttijd', ['3'], level),
      node('3', 'StaticText', 'Wachttijd'),
      node('4', 'generic', '', ['5', '6']),
      node('5', 'StaticText', 'In 2025: 45 dagen'),
      node('6', 'slider', 'Punten', [], { value: { type: 'string', value: '45 dagen' } }),
    ]);
    assert.deepEqual(lines, ['heading "Wachttijd" level=3', 'In 2025: 45 dagen', 'slider "Punten" value "45 dagen"']);
  });

  it('leaves out what was made up on the spot', () =>
    assert.equal(
      steady('kaart 00000000-0000-4000-8000-000000000001\n op http://127.0.0.1:4511/x'),
      'kaart <id> op <here>/x',
    ));

  it('comes back from its file as it went in', () => {
    const texts = new Map([
      ['Filled', 'heading "A" level=3\n  text'],
      ['Empty', 'nothing'],
    ]);
    assert.deepEqual(readText(writeText(texts)), texts);
    assert.equal(snapshotFile('./stories/charts/x/x.stories.ts'), 'stories/charts/x/x.snapshot.txt');
  });

  it('shows a change in few lines', () => {
    assert.equal(shortDiff('a\nb\nc', 'a\nb\nc'), '');
    assert.equal(shortDiff('a\nb\nc', 'a\nx\nc'), '  line 2\n- b\n+ x');
    const long = Array.from({ length: 30 }, (_, at) => String(at)).join('\n');
    assert.match(shortDiff(long, 'a'), /- … and 22 more lines/);
  });
});

describe('a link on a page of documentation', () => {
  const ids = new Set(['charts-a--docs']);
  const leadsTo = (href: string, lost = false) => leads({ href, lost }, ids, root);

  it('leads to what is in the sidebar, to a place on the page, to a file, or away', () => {
    assert.ok(leadsTo('?path=/docs/charts-a--docs'));
    assert.ok(!leadsTo('?path=/story/gone--story'));
    assert.ok(leadsTo('#parts'));
    assert.ok(!leadsTo('#gone', true));
    assert.ok(leadsTo('./README.md'));
    assert.ok(!leadsTo('gone.html'));
    assert.ok(leadsTo('https://www.w3.org/TR/WCAG22/'));
  });
});

describe('the snapshots', () => {
  it('are there for every file of stories', () => {
    const files = filesBelow(stories, (file: string) => file.endsWith('.stories.ts'));
    none(files.filter((file: string) => !existsSync(join(root, snapshotFile(`stories/${file}`)))));
  });
});
