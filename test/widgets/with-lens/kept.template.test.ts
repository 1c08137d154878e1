import { expect, fixture, html } from '@open-wc/testing';
import { lensWordList } from '@draagkracht/model';
import { asked, keptReading, latestFirst, type Kept } from '../../../packages/widgets/src/with-lens/kept.template.js';
import { scenarios } from '../../../stories/widgets/with-lens/with-lens.scenarios.js';

const [latest, earlier] = scenarios.filled.records as readonly Kept[];

describe('what is kept of texts', () => {
  it('stands latest first', () => expect(latestFirst([earlier!, latest!])).to.deep.equal([latest, earlier]));

  it('shows counts and the questions that were taken along', async () => {
    const shown = await fixture<HTMLElement>(html`<div>${keptReading(latest!, lensWordList, 'nl')}</div>`);
    const text = shown.innerText.replace(/\s+/g, ' ');
    expect(asked(latest!.data)).to.equal(9);
    expect(text).to.include('In 2 van de 14 zinnen doet een inwoner iets. De lens stelt 9 vragen.');
    expect(text).to.include('Wie zijn deze mensen? Heeft u hen gesproken? de doelgroep · zin 3');
    expect(text).to.include('Wie doet dit? er staat niet wie · zin 4');
  });
});
