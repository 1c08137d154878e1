import { expect, fixture, html } from '@open-wc/testing';
import { details, earlier } from '../../../packages/widgets/src/principle-card/principle-card.parts.js';
import { cardView } from '../../../packages/widgets/src/principle-card/principle-card.view.js';
import { scenarios } from '../../../stories/widgets/principle-card/principle-card.scenarios.js';

const part = { language: 'nl', level: 4 } as const;
const textOf = async (template: unknown): Promise<string> => {
  const element = await fixture<HTMLElement>(html`<div>${template}</div>`);
  return element.innerText.replace(/\s+/g, ' ').trim();
};

describe('the parts of the card', () => {
  it('leave out what was not filled in', async () => {
    const [record] = scenarios.filled.records;
    expect(await textOf(details({ ...record.data, ownWords: '', example: '' }, 'nl'))).to.equal(
      'Wie let hierop wijkteam',
    );
  });

  it('tell what came of earlier agreements; without any there is nothing', async () => {
    const { earlier: past } = cardView(scenarios.lookedBack.records, {
      principle: 1,
      today: '2026-11-22',
      language: 'nl',
    });
    const text = await textOf(earlier(past, part, true));
    expect(text).to.match(
      /^3 eerdere afspraken Op 4 oktober 2026 spraken jullie af: Wij bellen eerst aan bij de buren. Gelukt./,
    );
    expect(await textOf(earlier([], part, true))).to.equal('');
  });
});
