import { expect } from '@open-wc/testing';
import { blockOf, given, seriesAttributes } from '../../../packages/embed/src/static/block.js';

const series = {
  indicator: {
    id: 'a',
    label: { nl: 'A', en: 'A' },
    unit: '“%” & meer',
    decimals: 0,
    direction: 'neutral',
  },
  points: [],
} as const;

describe('a block of ours on a page', () => {
  it('has classes with our name, looks on its shapes, and colours that follow the page', () => {
    const markup = '<p class="a  b">x</p><svg><path class="line"></path><path class="hollow"></path></svg>';
    const sheet = '.line { stroke: var(--_rule) } .hollow { fill: var(--_behind, Canvas); stroke: var(--_text) }';
    expect(blockOf('dk-outcome-chart', { lang: 'nl' }, markup, sheet)).to.equal(
      '<dk-outcome-chart lang="nl">\n<p class="dk-a dk-b">x</p><svg><path class="dk-line" stroke="#80808066"></path>' +
        '<path class="dk-hollow" fill="Canvas" stroke="currentColor"></path></svg>\n</dk-outcome-chart>\n',
    );
  });

  it('is told how its figures are to be judged, and nothing that says nothing', () => {
    expect(seriesAttributes({ series, language: 'en', kind: 'auto' })).to.deep.equal({
      lang: 'en',
      unit: '“%” & meer',
    });
    const wishes = { kind: 'run', smallNumberPolicy: 'streng', level: 2 } as const;
    expect(seriesAttributes({ series, language: 'nl', ...wishes })).to.deep.equal({
      lang: 'nl',
      'heading-level': '2',
      unit: '“%” & meer',
      kind: 'run',
      'small-number-policy': 'streng',
    });
    expect(given({ a: '', b: undefined, c: '1' })).to.deep.equal({ c: '1' });
  });
});
