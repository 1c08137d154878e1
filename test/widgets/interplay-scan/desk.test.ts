import { expect } from '@open-wc/testing';
import { begun, filled, scenarios } from '../../../stories/widgets/interplay-scan/interplay-scan.scenarios.js';
import { keptScans, shownScan } from '../../helpers/interplay-scan.js';

describe('a scan that is kept', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('begins with three parties, one of each side', async () => {
    const page = await shownScan(scenarios.begun);
    expect(page.focused()).to.equal('parties-area');
    await page.act({
      typed: {
        area: 'Noord',
        'parties-0-label': 'wijkteam',
        'parties-1-label': 'buurthuis',
        'parties-2-label': 'eettafel',
      },
    });
    await page.press('.save');
    const { parties } = keptScans(page)[0]!.data;
    expect(parties.map(({ label, kind }) => [label, kind])).to.deep.equal([
      ['wijkteam', 'formal'],
      ['buurthuis', 'informal'],
      ['eettafel', 'residents'],
    ]);
    expect(new Set(parties.map(({ key }) => key)).size).to.equal(3);
    expect(page.text()).to.include('Begin met de eerste kant');
  });

  it('works on three ties at most, each with who and when', async () => {
    const page = await shownScan(scenarios.work);
    expect(page.focused()).to.equal('chosen-chosen-1-what');
    await page.press('.save');
    expect(page.text()).to.include('Wie trekt het?');
    await page.act({
      typed: { 'chosen-1-what': 'Kennis maken.', 'chosen-1-ownerRole': 'wijkteam', 'chosen-1-by': '2027-02-01' },
    });
    await page.press('.save');
    expect(page.text()).to.include(' Kennis maken. Dat trekt: wijkteam.');
    expect(keptScans(page)[0]?.data.chosen).to.have.length(2);
    const [one] = filled.data.chosen;
    const full = {
      ...filled,
      data: { ...filled.data, chosen: [one!, { ...one!, b: 'd' }, { ...one!, a: 'c', b: 'd' }] },
    };
    const three = await shownScan({ records: [full] });
    expect(three.in('.work')).to.equal(null);
    expect(three.text()).to.include('U werkt al aan drie banden.');
  });

  it('asks what came of it when the day has come', async () => {
    const page = await shownScan(scenarios.due);
    expect(page.told).to.deep.equal(['dk-signal {"type":"review-due","code":"overdue"}']);
    await page.press('.ask');
    await page.act({ typed: { 'chosen-0-outcome': 'yes', 'chosen-0-learned': 'Koffie helpt' } });
    await page.press('.save');
    expect(page.in('.chosen')?.innerText).to.include('Gelukt. Koffie helpt');
    expect(page.in('.ask')).to.equal(null);
  });

  it('talks about the three tensions, with answers', async () => {
    const page = await shownScan({ records: [begun], press: ['tensions'] });
    expect(page.tool.renderRoot.querySelectorAll('.tie')).to.have.length(3);
    await page.act({ typed: { 'tensions-2-present': '3', 'tensions-2-example': 'Wij namen het over' } });
    await page.press('.save');
    expect(page.text()).to.include('3: Sterk.').and.include('Voorbeeld: Wij namen het over');
  });

  it('goes on with what was typed before a crash, and shows another area', async () => {
    const draft = {
      key: 'draft',
      type: 'interplay-scan',
      tool: 'dk-interplay-scan',
      form: 'parties',
      values: { ...begun.data, area: 'Oost' },
      at: '2026-11-22T08:55:00.000Z',
    };
    const page = await shownScan({ ...scenarios.several, drafts: [draft] });
    await page.press('.resume-draft');
    expect(page.in<HTMLInputElement>('#parties-area')?.value).to.equal('Oost');
    await page.press('.cancel');
    await page.press('.show-other');
    expect(page.text()).to.include('Zuid (bedacht)');
  });

  it('leaves as CSV, and can be wiped and taken back', async () => {
    const page = await shownScan(scenarios.filled);
    await page.press('.csv');
    expect(page.told.at(-1)).to.equal('dk-export {"format":"csv","count":8}');
    await page.press('.remove');
    expect(keptScans(page)).to.deep.equal([]);
    await page.press('#act button');
    expect(keptScans(page)).to.have.length(1);
  });

  it('can be read and not changed when it is readonly', async () => {
    const page = await shownScan(scenarios.readonly);
    for (const name of ['.work', '.tensions', '.edit-parties', '.remove', '.turn', '#scan-file'])
      expect(page.in(name), name).to.equal(null);
    expect(page.in('.csv')).to.not.equal(null);
  });
});
