import { expect } from '@open-wc/testing';
import { widgetNames } from '@draagkracht/base/snippet.js';
import type { Series } from '@draagkracht/model';
import { firstChoices, type Choices } from '../../../packages/widgets/src/embed-builder/choices.view.js';
import {
  gridOfSeries,
  insideOf,
  placementOf,
  titleOf,
  waysOf,
  type Inside,
} from '../../../packages/widgets/src/embed-builder/inside.words.js';

const grid = {
  caption: 'Wmo',
  rows: [
    ['Jaar', 'Stad'],
    ['2024', '1'],
  ],
  notes: [],
};
const inside = (choices: Partial<Choices> = {}, more: Partial<Inside> = {}): Inside => ({
  choices: { ...firstChoices('nl'), ...choices },
  grid,
  series: undefined,
  sentence: '',
  ...more,
});
const series: Series = {
  indicator: {
    id: 'w',
    label: { nl: 'Wmo', en: 'Wmo' },
    unit: '%',
    decimals: 1,
    direction: 'neutral',
  },
  region: { code: 'GM1', label: 'Stad' },
  points: Array.from({ length: 15 }, (_, at) => ({
    period: `${2010 + at}JJ00`,
    value: at === 14 ? { kind: 'suppressed' as const } : at,
  })),
};

describe('what stands inside an element', () => {
  it('is the conclusion and the table, the name that was given before the table’s own', () => {
    const pieces = insideOf(inside({ caption: ' Anders ' }, { sentence: 'Een zin.' }));
    expect(pieces).to.deep.equal([
      { kind: 'text', text: 'Een zin.' },
      { kind: 'table', grid: { ...grid, caption: 'Anders' } },
    ]);
    expect(titleOf(inside({ caption: 'Anders' }))).to.equal('Anders');
  });

  it('of a file is its newest rows, a hidden figure by its word, and the way to the file', () => {
    const [table, link] = insideOf(inside({ given: 'file', src: '/w.csv' }, { series }));
    expect(table?.kind === 'table' && table.grid.rows).to.have.length(13);
    expect(table?.kind === 'table' && table.grid.caption).to.equal('Wmo, Stad (%)');
    expect(table?.kind === 'table' && table.grid.rows.at(-1)![1]).to.match(/^[a-z ]+$/);
    expect(link).to.deep.equal({ kind: 'link', text: 'Bekijk het bestand met de cijfers', href: '/w.csv' });
    expect(gridOfSeries(series, 'en').rows[1]).to.deep.equal(['2013', '3.0']);
  });

  it('of a tool says what it is and that it needs a script', () => {
    const [text] = insideOf(inside({ tag: 'dk-principle-deck', language: 'en' }));
    expect(text?.kind === 'text' && text.text).to.match(/^Four principles\. .*JavaScript only\.$/);
  });

  it('is written with attributes the element can use', () => {
    const { attributes, content, title } = placementOf(
      inside({
        given: 'file',
        src: '/w.csv',
        region: 'GM1',
        attributes: { better: 'lower', compact: '', kind: 'pie' },
      }),
    );
    expect(attributes).to.deep.equal({ src: '/w.csv', region: 'GM1', better: 'lower', compact: '' });
    expect([content, title]).to.deep.equal([
      '<p><a href="/w.csv">Bekijk het bestand met de cijfers</a></p>',
      'Reeks met duiding',
    ]);
  });

  it('can be had in some way by every element with figures', () => {
    for (const [tag, { group }] of Object.entries(widgetNames))
      expect(waysOf(tag).length > 0, tag).to.equal(group === 'figures');
    expect(waysOf('dk-small-multiples')).to.deep.equal(['table', 'file']);
  });
});
