import { expect } from '@open-wc/testing';
import { councilPageOf } from '../../../packages/dashboard/src/publishing/council.view.js';
import { publicCards } from '../../../packages/dashboard/src/publishing/public-card.js';
import { bijstand, readyPublication, smallMonitor } from '../../helpers/publishing.js';

describe('councilPageOf', () => {
  it('has the published figures, what is asked, and what the monitor does not know', async () => {
    const monitor = await smallMonitor(bijstand(5, 'Zonder uitleg'));
    const cards = await publicCards(await readyPublication(monitor), 'GM9998');
    const page = councilPageOf(
      {
        title: 'Titel',
        language: 'nl',
        policy: 'publiek',
        cards,
        asks: new Map([['bijstand', 'Besluit in juni.']]),
        place: 'Voorbeeldgemeente',
      },
      monitor,
    );
    expect(page.figures.map(({ ask }) => ask)).to.deep.equal(['Besluit in juni.']);
    expect(page.figures[0]!.rows.at(-1)!.figure).to.equal('130');
    expect(page.unknown.join(' ')).to.include('Zonder uitleg');
    expect(page).to.include({ date: '2026-03-01', example: false });
  });
});
