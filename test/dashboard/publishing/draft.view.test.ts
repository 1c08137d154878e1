import { expect } from '@open-wc/testing';
import { wholeDraft } from '../../../packages/dashboard/src/publishing/draft.view.js';
import { aStory } from '../../helpers/monitor.js';
import { readyPublication, smallMonitor } from '../../helpers/publishing.js';
import { uuid } from '../../helpers/storage.js';

const asked = { title: 'Titel', region: 'GM9998', scope: 'parts', until: undefined, earlier: [] } as const;

describe('wholeDraft', () => {
  it('lets the gate see every area and every text, also what is only asked of the council', async () => {
    const story = aStory(4, uuid(2), { ask: 'Geef 7 ton.' });
    const { cards } = await readyPublication(await smallMonitor(story));
    const { draft, told } = wholeDraft(cards, asked);
    expect(draft.tables.map(({ id, block }) => [id, block.regions.length])).to.deep.equal([['bijstand', 4]]);
    expect(draft.regionLabels).to.deep.include({ GM9998: 'Voorbeeldgemeente', WK999802: 'Zuid' });
    const texts = draft.texts!.map(({ text }) => text);
    expect(texts).to.include.members(['Titel', 'We bellen eerst.', 'Geef 7 ton.', 'Programmabegroting 2026, blz. 31']);
    expect(told.stories[0]).to.include({ indicator: 'bijstand', region: 'GM9998' }).and.to.not.have.property('ask');
    expect(told.targets[0]!.setBy).to.equal('gemeenteraad');
    expect(draft.tables[0]!.indicator).to.not.have.property('target');
  });
  it('leaves areas out that are not published', async () => {
    const { cards } = await readyPublication(await smallMonitor());
    expect(wholeDraft(cards, { ...asked, scope: 'shown' }).draft.tables[0]!.block.regions).to.deep.equal(['GM9998']);
    expect(wholeDraft(cards, { ...asked, until: '2023JJ00' }).draft.tables[0]!.block.periods).to.have.lengthOf(1);
  });
});
