import { expect } from '@open-wc/testing';
import {
  newestRows,
  sourceSentence,
  targetSentence,
} from '../../../packages/dashboard/src/council-page/council-page.view.js';
import { scenarios } from '../../../stories/dashboard/council-page/council-page.scenarios.js';

const [figure] = scenarios.six.page.figures;

describe('the words of the page for the council', () => {
  it('hold the newest periods only', () => expect(newestRows([1, 2, 3, 4, 5, 6, 7])).to.deep.equal([2, 3, 4, 5, 6, 7]));
  it('name a target with every step, and who set it', () => {
    const target = {
      path: [
        { period: '2026JJ00', value: 3.7 },
        { period: '2028JJ00', value: 3.2 },
      ],
      setBy: 'de raad',
      basis: 'Begroting.',
    };
    expect(targetSentence(target, figure!.series, 'nl')).to.equal(
      'Streefwaarde: 3,7% in 2026, 3,2% in 2028. Bepaald door de raad. Staat in: Begroting.',
    );
  });
  it('leave out of the source what is not known', () => {
    const { indicator } = figure!.series;
    const bare = { ...figure!, source: '', series: { indicator: { ...indicator, source: { name: '' } }, points: [] } };
    expect(sourceSentence(bare, 'nl')).to.equal('');
    expect(sourceSentence(figure!, 'en')).to.equal(
      'Source: Voorbeeldbron. Figures up to and including 2025. Fetched on 20 January 2026.',
    );
  });
});
