import { expect } from '@open-wc/testing';
import { DkPrincipleDeck } from '@draagkracht/widgets';
import '@draagkracht/widgets/principle-deck/define.js';
import { scenarios } from '../../../stories/widgets/principle-deck/principle-deck.scenarios.js';
import { shownTool, toolSettled, toolSuite, type ShownTool } from '../../suites/tool.suite.js';

const tag = 'dk-principle-deck';
type Shown = ShownTool<DkPrincipleDeck>;
const show = (scenario: keyof typeof scenarios): Promise<Shown> => shownTool(tag, scenarios[scenario]);
const made = { agreement: 'Wij bellen eerst aan.', ownerRole: 'wijkteam', reviewOn: '2026-12-10' };

async function key({ tool, in: find }: Shown, name: string): Promise<void> {
  find('.cards [tabindex="0"]')?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  await toolSettled(tool);
}

describe('the principle deck', () => {
  toolSuite<DkPrincipleDeck>({
    tag,
    element: DkPrincipleDeck,
    scenarios,
    narrow: ['due', 'empty', 'choose', 'form', 'fourth', 'filtered', 'longText', 'meetingDue', 'example'],
  });

  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('asks one question, lets somebody choose a principle and make one agreement, and opens with it', async () => {
    const shown = await show('empty');
    expect(shown.text()).to.include('Welk principe vraagt deze week iets van ons?').and.include('MET-modus');
    await shown.press('.start');
    expect(shown.focused()).to.equal('card-1');
    await shown.press('.choose-4');
    expect(shown.focused()).to.equal('new-ownWords');
    expect(shown.text()).to.include('toegeschreven aan Gandhi');
    await shown.act({ typed: made });
    await shown.press('.save');
    expect(shown.text()).to.include('Er loopt één afspraak.').and.include('Principe 4: MET-modus');
    expect(shown.focused()).to.equal('act');
    expect(shown.told.map((one) => one.split(' ')[0])).to.deep.equal(['dk-save']);
  });

  it('opens with the agreements whose day has come, asks about the first, and tells each once', async () => {
    const shown = await show('due');
    const said = [...shown.tool.renderRoot.querySelectorAll('.agreements .agreement')].map((one) => one.textContent);
    expect(said).to.deep.equal([
      'Wij schrijven elke vrijdag op wat anders liep.',
      'Bij elk overleg over een inwoner nodigen wij die inwoner uit.',
      'Wij gaan elke week met één ‘uitvinder’ op bezoek.',
    ]);
    expect(shown.text()).to.include('Er lopen 3 afspraken. Op 2 daarvan kijken jullie nu terug.');
    expect(shown.told).to.deep.equal([
      'dk-signal {"type":"review-due","code":"overdue"}',
      'dk-signal {"type":"review-due","code":"due"}',
    ]);
    await shown.act({ typed: { outcome: 'partly', learned: 'Vrijdag is te druk.' } });
    await shown.press('.agreements .save');
    expect(shown.text()).to.include('Jullie keken terug op 4 afspraken: 1 gelukt, 2 deels gelukt, 1 niet gelukt.');
    expect(shown.in('.agreements form')?.closest('li')?.innerText).to.include('nodigen wij die inwoner uit');
  });

  it('refuses a fourth agreement, and says why', async () => {
    const shown = await show('fourth');
    expect(shown.focused()).to.equal('refused');
    expect(shown.text()).to.include('Er lopen al drie afspraken.');
    expect(shown.in('#new-ownWords')).to.equal(null);
  });

  it('refuses a day that has passed', async () => {
    const shown = await show('dateInPast');
    await shown.press('.save');
    expect(shown.focused()).to.equal('new-reviewOn');
    expect(shown.told.filter((one) => one.startsWith('dk-save'))).to.deep.equal([]);
  });

  it('goes from card to card with the arrow keys; in a meeting one of them is large', async () => {
    const shown = await show('meeting');
    const seen = (): string[] =>
      [...shown.tool.renderRoot.querySelectorAll<HTMLElement>('.principle')]
        .filter((card) => card.checkVisibility())
        .map(({ id }) => id);
    expect(seen()).to.deep.equal(['card-1']);
    for (const [name, card] of [
      ['ArrowRight', 'card-2'],
      ['End', 'card-4'],
      ['ArrowRight', 'card-4'],
      ['ArrowLeft', 'card-3'],
      ['Home', 'card-1'],
    ] as const) {
      await key(shown, name);
      expect([shown.focused(), seen()]).to.deep.equal([card, [card]]);
    }
    await shown.press('.next');
    expect(shown.focused()).to.equal('card-2');
    expect(shown.tool.renderRoot.querySelectorAll('.cards > [tabindex="0"]')).to.have.length(1);
  });

  it('shows what came of agreements on one principle alone', async () => {
    const shown = await show('filtered');
    expect(shown.text()).to.include('Jullie keken terug op één afspraak: 1 niet gelukt.');
    expect(shown.tool.renderRoot.querySelectorAll('.past')).to.have.length(1);
    await shown.press('.filter-4');
    expect(shown.text()).to.include('Bij dit principe keken jullie nog niet terug.');
    await shown.press('.filter-0');
    expect(shown.tool.renderRoot.querySelectorAll('.past')).to.have.length(3);
  });

  it('lets an agreement be changed, looked back on early and taken away', async () => {
    const shown = await show('filled');
    await shown.press('.edit');
    await shown.act({ typed: { agreement: 'Wij gaan twee keer per week.' } });
    await shown.press('.save');
    expect(shown.text()).to.include('Wij gaan twee keer per week.');
    await shown.press('.look-back');
    expect(shown.focused()).to.equal('back-outcome');
    await shown.press('.cancel');
    expect(shown.in('.agreements form')).to.equal(null);
    await shown.press('.remove');
    expect(shown.text()).to.include('Er loopt nu geen afspraak.');
  });

  it('lets nobody change anything where it is only to be read', async () => {
    const shown = await show('readonly');
    expect(shown.in('.choose, .edit, form')).to.equal(null);
    expect(shown.text()).to.include('Er loopt één afspraak.');
  });
});
