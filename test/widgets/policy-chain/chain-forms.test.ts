import { expect } from '@open-wc/testing';
import type { DkPolicyChain } from '@draagkracht/widgets';
import '@draagkracht/widgets/policy-chain/define.js';
import { scenarios } from '../../../stories/widgets/policy-chain/policy-chain.scenarios.js';
import { shownTool, type ShownTool } from '../../suites/tool.suite.js';

const show = (scenario: keyof typeof scenarios): Promise<ShownTool<DkPolicyChain>> =>
  shownTool('dk-policy-chain', scenarios[scenario]);

describe('the forms of a chain', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('ask for money and its task field only where money stands', async () => {
    const budget = await show('linkForm');
    expect(budget.in<HTMLSelectElement>('#link-links-3-iv3Field')?.options.length).to.equal(25);
    await budget.press('.cancel');
    await budget.press('.fill-0');
    expect(budget.in('#link-links-0-amountCents')).to.equal(null);
    expect(budget.in('[id^=link-links-0-saysSame]')).to.equal(null);
  });

  it('ask whether a document says the same as the one before it that is known', async () => {
    const shown = await show('linkForm');
    expect(shown.text()).to.include('Zegt dit stuk hetzelfde als de beleidsregels?');
  });

  it('refuse an amount without a year and an address that is none, and say why', async () => {
    const money = await show('noYear');
    await money.press('.save');
    expect(money.focused()).to.equal('link-links-3-year');
    expect(money.text()).to.include('Een bedrag zonder jaar zegt niets.');
    const address = await show('badAddress');
    await address.press('.save');
    expect(address.focused()).to.equal('link-links-0-url');
  });

  it('let obstacles be chosen by their title, and put no question without any', async () => {
    const shown = await show('practiceForm');
    expect(shown.text()).to.include('De pas geldt niet bij de sportclub (bedacht)');
    const without = await shownTool<DkPolicyChain>('dk-policy-chain', {
      records: scenarios.partial.records,
      press: ['fill-practice'],
    });
    expect(without.text()).not.to.include('Welke obstakels horen hierbij?');
  });
});
