import { expect } from '@open-wc/testing';
import { emptyBlock, sameText } from '@draagkracht/model';
import { cardsToPublish } from '../../../packages/dashboard/src/publishing/cards.view.js';
import { anIndicator, aStory, figures, monitorOver, seriesWhenThere } from '../../helpers/monitor.js';
import { uuid } from '../../helpers/storage.js';

describe('cardsToPublish', () => {
  it('names what stands in the way: no story, no figures, no column', async () => {
    const { dataset, blocks } = figures();
    const empty = { id: 'leeg', label: sameText('leeg'), unit: '', decimals: 0, direction: 'neutral' as const };
    const set = {
      dataset: { ...dataset, indicators: [...dataset.indicators, empty] },
      blocks: [...blocks, emptyBlock('leeg', dataset.regionCodes, dataset.periods)],
    };
    const link = { datasetId: 'cijfers', indicatorId: 'leeg' };
    const indicators = [anIndicator(1), anIndicator(2), anIndicator(3, { link }), anIndicator(4, { link: undefined })];
    const stories = [aStory(11, uuid(1)), aStory(12, uuid(2), { means: '  ' }), aStory(13, uuid(3))];
    const monitor = await monitorOver([...indicators, ...stories], { sets: [set] });
    expect(cardsToPublish(monitor)[0]!.why).to.equal('waiting');
    for (const { id } of indicators) await seriesWhenThere(monitor, id);
    expect(cardsToPublish(monitor).map(({ why }) => why)).to.deep.equal([
      undefined,
      'no-story',
      'no-figures',
      'not-linked',
    ]);
  });
});
