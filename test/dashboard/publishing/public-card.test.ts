import { expect } from '@open-wc/testing';
import { PUBLICATION_FILE, publicCards, publicSource } from '../../../packages/dashboard/src/publishing/public-card.js';
import { readyPublication, smallMonitor } from '../../helpers/publishing.js';

describe('a card as the public reads it', () => {
  it('is read back from the very text that is published: rounded, hidden, with target and story', async () => {
    const ready = await readyPublication(await smallMonitor());
    const [card] = await publicCards(ready, 'GM9998');
    expect(card!.rows).to.deep.equal([
      { period: '2023', figure: '130' },
      { period: '2024', figure: '130' },
      { period: '2025', figure: '130' },
    ]);
    expect(card!.sentence).to.match(/^Bijstand in Voorbeeldgemeente: 130 in 2025\./);
    expect(card!.story!.whatWeDo).to.equal('We bellen eerst.');
    expect(card!.series.indicator.target!.setBy).to.equal('gemeenteraad');
    expect(card!.source).to.equal('Eigen telling');
    const [hidden] = await publicCards(ready, 'WK999802');
    expect(hidden!.rows.at(-1)!.figure).to.equal('te weinig om te tonen');
    expect(await publicCards(ready, 'GM0001')).to.deep.equal([]);
  });
  it('reads areas too, and asks nothing of the network whatever the address', async () => {
    const { text } = await readyPublication(await smallMonitor());
    const { signal } = new AbortController();
    const { labels } = await publicSource(text).readAreas(
      `https://elders.example/${PUBLICATION_FILE}`,
      { indicators: [] },
      signal,
    );
    expect(labels.get('WK999801')).to.equal('Noord');
  });
});
