import { expect } from '@open-wc/testing';
import type { DkWithLens } from '@draagkracht/widgets';
import '@draagkracht/widgets/with-lens/define.js';
import { scenarios } from '../../../stories/widgets/with-lens/with-lens.scenarios.js';
import { shownTool } from '../../suites/tool.suite.js';

describe('the form of the word list', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('begins with the list as it is, and the next text is read with what was changed', async () => {
    const shown = await shownTool<DkWithLens>('dk-with-lens', scenarios.words);
    expect(shown.in<HTMLInputElement>('#words-own-0-word')?.value).to.equal('onze mensen');
    await shown.act({ typed: { 'own-0-word': 'keukentafel' } });
    await shown.press('.save');
    expect(shown.told.filter((one) => one.startsWith('dk-save'))).to.have.length(1);
    await shown.press('.again');
    await shown.act({ typed: { text: 'Het traject begint aan de keukentafel.' } });
    await shown.press('.read');
    expect(shown.text()).to.include('Van wie zijn deze mensen?').and.include('De lens stelt 1 vraag.');
  });
});
