import { expect } from '@open-wc/testing';
import type { DkPrincipleDeck } from '@draagkracht/widgets';
import '@draagkracht/widgets/principle-deck/define.js';
import { scenarios } from '../../../stories/widgets/principle-deck/principle-deck.scenarios.js';
import { shownTool, toolSettled } from '../../suites/tool.suite.js';

describe('the desk of the deck', () => {
  it('takes own words and role along from the last agreement on the same principle', async () => {
    const shown = await shownTool<DkPrincipleDeck>('dk-principle-deck', {
      records: scenarios.due.records.slice(3),
      press: ['choose-1'],
    });
    expect(shown.in<HTMLTextAreaElement>('#new-ownWords')?.value).to.equal('Eerst langsgaan, dan pas een formulier.');
    expect(shown.in<HTMLInputElement>('#new-reviewOn')?.value).to.equal('2026-12-20');
    await shown.press('.cancel');
    expect(shown.focused()).to.equal('card-1');
    shown.tool.closest('main')?.remove();
  });

  it('says no longer that three run when one of them is removed', async () => {
    const shown = await shownTool<DkPrincipleDeck>('dk-principle-deck', {
      records: scenarios.due.records.slice(0, 3),
      press: ['choose-1'],
    });
    expect(shown.focused()).to.equal('refused');
    await shown.press('.agreements .remove');
    expect([shown.in('#refused'), shown.focused()]).to.deep.equal([null, 'act']);
    shown.tool.closest('main')?.remove();
  });

  it('lets go of a look back on an agreement that is removed', async () => {
    const shown = await shownTool<DkPrincipleDeck>('dk-principle-deck', { records: scenarios.due.records.slice(0, 3) });
    await shown.press('.agreements .look-back');
    await shown.act({ typed: { learned: 'Bellen hielp.' } });
    const asked = shown.in('#back-learned')!.closest('li')!;
    asked.querySelector<HTMLElement>('.remove')!.click();
    await toolSettled(shown.tool);
    expect(shown.in<HTMLTextAreaElement>('#back-learned')?.value ?? '').to.equal('');
    shown.tool.closest('main')?.remove();
  });
});
