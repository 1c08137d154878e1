import { expect } from '@open-wc/testing';
import { DkPolicyChain } from '@draagkracht/widgets';
import '@draagkracht/widgets/policy-chain/define.js';
import { scenarios, whole } from '../../../stories/widgets/policy-chain/policy-chain.scenarios.js';
import { shownTool, toolSuite } from '../../suites/tool.suite.js';

const tag = 'dk-policy-chain';

describe('the policy chain', () => {
  toolSuite<DkPolicyChain>({
    tag,
    element: DkPolicyChain,
    scenarios,
    narrow: ['filled', 'empty', 'example', 'form', 'linkForm', 'practiceForm', 'proposing', 'due', 'longText'],
  });

  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('shows a promise with its five documents as an ordered list, in words and not by colour alone', async () => {
    const shown = await shownTool<DkPolicyChain>(tag, scenarios.filled);
    const strip = shown.in('ol.strip')!;
    expect([...strip.children].map((one) => one.textContent?.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Beleidsplan ingevuld',
      'Verordening ingevuld ≈ zegt deels hetzelfde',
      'Beleidsregels ingevuld ≠ zegt niet hetzelfde',
      'Begroting ingevuld',
      'Jaarrekening ingevuld ? niet bekend of het hetzelfde zegt',
    ]);
    expect(shown.text()).to.include('De belofte verandert op 4 plaatsen.');
    expect(shown.in<HTMLAnchorElement>('.papers a')?.href).to.equal('https://example.org/beleidsplan');
  });

  it('shows the obstacles of the namespace with answer and age, and says which are gone', async () => {
    const shown = await shownTool<DkPolicyChain>(tag, scenarios.filled);
    expect(shown.text()).to.include('Gemeld: 6 weken geleden. Nog geen antwoord.');
    expect(shown.text()).to.include('Antwoord van beleid op 2 september 2026');
    expect(shown.text()).to.include('1 gekozen obstakel staat niet meer op dit apparaat.');
  });

  it('follows no address that is not of the web, also when a file brought it', async () => {
    const links = whole.data.links.map((link) => ({ ...link, url: 'javascript:alert(1)' }));
    const shown = await shownTool<DkPolicyChain>(tag, { records: [{ ...whole, data: { ...whole.data, links } }] });
    expect(shown.in('.papers a')).to.equal(null);
  });

  it('is small and without buttons when compact, and changes nothing in readonly', async () => {
    for (const scenario of ['compact', 'readonly'] as const) {
      const shown = await shownTool<DkPolicyChain>(tag, scenarios[scenario]);
      expect(shown.in('.fill-0, .propose, .change-topic, .remove'), scenario).to.equal(null);
      expect(shown.text()).to.include('De belofte verandert op 4 plaatsen.');
    }
  });
});
