import { expect } from '@open-wc/testing';
import { provideContext, seriesSourceContext } from '@draagkracht/base';
import type { SeriesChoice } from '@draagkracht/model';
import { outlookReader } from '../../../packages/charts/src/capacity-outlook/outlook-reader.js';
import { seriesFrom } from '../../helpers/series.js';

describe('outlookReader', () => {
  it('asks for both columns of the area', async () => {
    const page = document.createElement('div');
    const element = page.appendChild(document.createElement('span'));
    document.body.append(page);
    const asked: SeriesChoice[] = [];
    provideContext(page, seriesSourceContext, {
      read: async (_, choice) => {
        asked.push(choice);
        return { series: seriesFrom(2020, [asked.length]), problems: [] };
      },
    });
    const found = await outlookReader(element)!(
      'x.csv',
      { pool: 'a', oldest: 'b', region: 'GM0344' },
      new AbortController().signal,
    );
    expect(asked).to.deep.equal([
      { indicator: 'a', region: 'GM0344' },
      { indicator: 'b', region: 'GM0344' },
    ]);
    expect([found.pool, found.oldest].map(({ points }) => points[0]!.value)).to.deep.equal([1, 2]);
    page.remove();
  });

  it('is not there when nothing on the page reads files', () => {
    expect(outlookReader(document.createElement('div'))).to.equal(undefined);
  });
});
