import { expect } from '@open-wc/testing';
import { scenarios } from '../../../stories/charts/benchmark-funnel/benchmark-funnel.scenarios.js';
import {
  funnelInputOf,
  type FunnelPage,
} from '../../../packages/charts/src/benchmark-funnel/benchmark-funnel.input.js';
import { comparisonOf } from '../../../packages/charts/src/benchmark-funnel/areas.series.js';
import { readUnits } from '../../../packages/charts/src/benchmark-funnel/units-table.js';

const page: FunnelPage = { comparison: undefined, own: '', population: '', group: '', period: '', better: '' };
const readers = { table: () => readUnits, areas: () => comparisonOf };
const none = { state: 'none' } as const;
const host = (content = ''): HTMLElement => Object.assign(document.createElement('div'), { innerHTML: content });
const TABLE =
  '<table><tr><th>Gemeente</th><th>Aantal</th><th>Inwoners</th></tr><tr><td>Utrecht</td><td>5</td><td>50</td></tr></table>';

describe('what a comparison has to show', () => {
  it('is what was set, before all else, with what the page says of it', () => {
    const { comparison } = scenarios.typical;
    const input = funnelInputOf(
      host(TABLE),
      { ...page, comparison, better: 'lower', period: '2021' },
      none,
      readers,
      'nl',
    );
    expect(input.kind).to.equal('comparison');
    if (input.kind !== 'comparison') return;
    expect(input.comparison.indicator.direction).to.equal('lower');
    expect(input.comparison.period).to.equal('2021JJ00');
  });
  it('is the table inside, and waits for what reads it', () => {
    expect(funnelInputOf(host(TABLE), page, none, { ...readers, table: () => undefined }, 'nl')).to.deep.equal({
      kind: 'waiting',
    });
    expect(funnelInputOf(host(TABLE), page, none, readers, 'nl').kind).to.equal('comparison');
  });
  it('is a fault for a table that cannot be read', () => {
    expect(funnelInputOf(host('<table><tr><td>x</td></tr></table>'), page, none, readers, 'nl').kind).to.equal('fault');
  });
  it('is nothing yet on an empty page', () => {
    expect(funnelInputOf(host(), page, none, readers, 'nl')).to.deep.equal({ kind: 'empty' });
  });
  it('waits for what understands a file', () => {
    const areas = { indicators: [], blocks: [], labels: new Map<string, string>(), problems: [] };
    const ready = { state: 'ready', series: areas } as const;
    expect(funnelInputOf(host(), page, ready, { ...readers, areas: () => undefined }, 'nl')).to.deep.equal({
      kind: 'waiting',
    });
  });
  it('follows how reading a file stands', () => {
    const kindOf = (source: Parameters<typeof funnelInputOf>[2]): string =>
      funnelInputOf(host(TABLE), page, source, readers, 'nl').kind;
    expect(kindOf({ state: 'loading' })).to.equal('loading');
    expect(kindOf({ state: 'no-reader' })).to.equal('fault');
    expect(kindOf({ state: 'failed', code: 'not-found', detail: 'a.csv', cause: undefined })).to.equal('fault');
    expect(
      kindOf({ state: 'ready', series: { indicators: [], blocks: [], labels: new Map(), problems: [] } }),
    ).to.equal('fault');
  });
});
