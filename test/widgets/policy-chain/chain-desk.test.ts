import { expect } from '@open-wc/testing';
import type { DkPolicyChain } from '@draagkracht/widgets';
import '@draagkracht/widgets/policy-chain/define.js';
import { scenarios, whole } from '../../../stories/widgets/policy-chain/policy-chain.scenarios.js';
import { shownTool, toolSettled, type ShownTool } from '../../suites/tool.suite.js';

const show = (scenario: keyof typeof scenarios): Promise<ShownTool<DkPolicyChain>> =>
  shownTool('dk-policy-chain', scenarios[scenario]);

describe('following a promise', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('goes from a sentence to a break, and to a proposal that comes back', async () => {
    const shown = await show('form');
    await shown.act({ typed: { topic: 'Iedereen kan meedoen' } });
    await shown.press('.save');
    expect(shown.focused()).to.equal('chain');
    await shown.press('.fill-1');
    await shown.act({ typed: { 'links-1-title': 'Verordening', 'links-1-promisesText': 'Iedereen krijgt een pas' } });
    await shown.press('.save');
    await shown.press('.fill-2');
    await shown.act({
      typed: {
        'links-2-title': 'Beleidsregels',
        'links-2-promisesText': 'Tot 18 jaar',
        'links-2-adoptedBy': 'college',
        'links-2-saysSame': 'no',
      },
    });
    await shown.press('.save');
    expect(shown.text()).to.include('De belofte verandert op 1 plaats. 2 van de 5 stukken ingevuld.');
    expect(shown.text()).to.include('Tussen verordening en beleidsregels zegt men niet hetzelfde.');
    await shown.press('.propose');
    expect(shown.focused()).to.equal('changes-changes-0-what');
    await shown.act({ typed: { 'changes-0-what': 'Grens eruit', 'changes-0-ownerRole': 'beleid' } });
    await shown.press('.save');
    expect(shown.text()).to.include(
      'Grens eruit (beleidsregels). Dat brengt in: beleid. Terugkijken op 14 februari 2027',
    );
    expect(shown.told.join()).not.to.include('pas');
  });

  it('asks back once on the day, and keeps what came of it', async () => {
    const shown = await show('due');
    expect(shown.told).to.deep.equal(['dk-signal {"type":"review-due","code":"overdue"}']);
    expect(shown.text()).to.include('Wat kwam ervan? Geld voor volwassenen opnemen');
    await shown.act({ typed: { 'changes-0-outcome': 'no', 'changes-0-learned': 'De raad wil eerst cijfers.' } });
    await shown.press('#form-back .save');
    expect(shown.text()).not.to.include('Wat kwam ervan?');
    expect(shown.text())
      .to.include('Niet gelukt. De raad wil eerst cijfers.')
      .and.include('Terugkijken op 1 februari 2027');
  });

  it('proposes for the budget on the day it is usually adopted', async () => {
    const shown = await shownTool<DkPolicyChain>('dk-policy-chain', { ...scenarios.filled, press: ['propose-2'] });
    expect(shown.in<HTMLSelectElement | HTMLInputElement>('[id=changes-changes-1-reviewOn]')?.value).to.equal(
      '2027-11-15',
    );
  });

  it('shows one promise in full and the others to choose from', async () => {
    const shown = await show('several');
    expect(shown.text()).to.include('Andere beloften (1)');
    await shown.press('.show-chain');
    expect(shown.in('#chain')?.textContent).to.include('Niemand wacht langer dan zes weken');
  });

  it('takes a promise away and brings it back, and tells when a sheet was taken along', async () => {
    const shown = await show('filled');
    await shown.press('.csv');
    expect(shown.told).to.include('dk-export {"format":"csv","count":1}');
    await shown.press('.chain .remove');
    expect(shown.in('.start')).not.to.equal(null);
    await shown.press('#act button');
    expect(shown.text()).to.include('Iedereen kan meedoen (bedacht)');
  });

  it('keeps nothing where nothing is kept, and can be printed', async () => {
    const shown = await show('nothingKept');
    await shown.act({
      typed: { topic: 'Iedereen kan meedoen', 'links-4-title': 'Jaarrekening', practice: 'Niet iedereen' },
    });
    expect(shown.tool.renderRoot.querySelectorAll('[id$=-promisesText]')).to.have.length(5);
    expect(shown.in('button.print')).not.to.equal(null);
    expect(shown.told).to.deep.equal([]);
  });

  it('goes on after a crash with the document that was being filled in', async () => {
    const links = whole.data.links.map((link, at) => (at === 2 ? { ...link, promisesText: 'Half getypt' } : link));
    const draft = {
      key: 'd1',
      type: 'policy-chain',
      tool: 'dk-policy-chain',
      form: 'link',
      recordId: whole.id,
      changed: ['links'],
      values: { links },
      at: '2026-11-22T08:00:00.000Z',
    };
    const shown = await shownTool<DkPolicyChain>('dk-policy-chain', { records: [whole], drafts: [draft] });
    for (let turns = 0; turns < 5 && !shown.in('.resume-draft'); turns++) await toolSettled(shown.tool);
    await shown.press('.resume-draft');
    expect(shown.in<HTMLTextAreaElement>('#link-links-2-promisesText')?.value).to.equal('Half getypt');
  });
});
