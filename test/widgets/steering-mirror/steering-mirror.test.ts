import { expect } from '@open-wc/testing';
import {
  addedTally,
  countsFile,
  mirrorCode,
  noTally,
  steeringItems,
  tallyOf,
  type SteeringMirror,
} from '@draagkracht/model';
import { DkSteeringMirror } from '@draagkracht/widgets';
import '@draagkracht/widgets/steering-mirror/define.js';
import { firstId, scenarios, tallyFor } from '../../../stories/widgets/steering-mirror/steering-mirror.scenarios.js';
import { shownTool, toolSettled, toolSuite, type ShownTool } from '../../suites/tool.suite.js';

type Shown = ShownTool<DkSteeringMirror>;
const show = (given: Parameters<typeof shownTool>[1] = {}): Promise<Shown> =>
  shownTool<DkSteeringMirror>('dk-steering-mirror', given);
const kept = ({ tool }: Shown): readonly SteeringMirror[] =>
  (tool as unknown as { stored: { records: { data: SteeringMirror }[] } }).stored.records.map(({ data }) => data);

/** One person answers every item the same and hands the device on. */
async function answerAll(shown: Shown, answer: string): Promise<void> {
  await shown.press('.my-turn');
  for (const { value } of steeringItems) shown.in(`#turn-${value}-${answer}`)?.click();
  await shown.press('.hand-on');
}

/** Somebody chooses a file. */
async function choose(shown: Shown, text: string): Promise<void> {
  const input = shown.in<HTMLInputElement>('.counts')!;
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], 'tellingen.json'));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
  await toolSettled(shown.tool);
}

const counted = (people: number): NonNullable<SteeringMirror['others']> =>
  Array.from({ length: people }, () => tallyOf({ trust: '2' })).reduce(addedTally, noTally());

describe('dk-steering-mirror', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  toolSuite<DkSteeringMirror>({
    tag: 'dk-steering-mirror',
    element: DkSteeringMirror,
    scenarios,
    narrow: ['filled', 'empty', 'longText', 'few', 'turn', 'shown', 'partial', 'collecting', 'readonly'],
  });

  it('begins with yourself, and refuses to go on with a question open', async () => {
    const shown = await show({ press: ['start'] });
    expect(shown.focused()).to.equal('self-whose');
    const own = Object.fromEntries(steeringItems.map(({ value }) => [`${value}Self`, '3']));
    await shown.act({ typed: { whose: 'wethouder Wmo', ...own, trustSelf: '1' } });
    await shown.press('.save');
    expect(kept(shown)[0]).to.include({ round: 1, whose: 'wethouder Wmo', trustSelf: '1', shownOn: '', letGo: '' });
    expect(shown.text()).to.include('Nu de anderen').and.include('Nog niet tonen: er zijn nog 5 mensen nodig.');
    const refused = await show(scenarios.refused);
    expect(refused.text()).to.include('nog 12 dingen nodig');
  });

  it('shows nobody the own answers while others answer', async () => {
    const shown = await show(scenarios.few);
    expect(shown.text()).to.not.include('U zegt').and.not.include('Ik liet het team');
    expect(shown.in('.show-others')).to.equal(null);
  });

  it('lets others answer in turn, keeps counts only, and shows them from five on', async () => {
    const shown = await show(scenarios.alone);
    await shown.press('.ask-others');
    for (const answer of ['1', '2', '2', '3', '4']) await answerAll(shown, answer);
    expect(shown.text()).to.include('5 mensen zijn geweest.').and.not.include('Ronde 1');
    await shown.press('.all-turns');
    expect(kept(shown)[0]?.others).to.deep.include({ people: 5 });
    expect(kept(shown)[0]?.others?.items.trust).to.deep.equal([1, 2, 1, 1]);
    await shown.press('.show-others');
    expect(shown.text()).to.include('U en de anderen').and.include('De meesten zeggen: soms tot vaak.');
    expect(kept(shown)[0]?.shownOn).to.equal('2026-11-22');
    expect([shown.in('.ask-others'), shown.in('#act button')]).to.deep.equal([null, null]);
  });

  it('begins each turn empty, and does not count who skips everything', async () => {
    const shown = await show(scenarios.alone);
    await shown.press('.ask-others');
    await answerAll(shown, '4');
    await shown.press('.my-turn');
    expect(
      [...shown.tool.renderRoot.querySelectorAll<HTMLInputElement>('.one-turn input:checked')].map(({ id }) => id),
    ).to.deep.equal(steeringItems.map(({ value }) => `turn-${value}-0`));
    await shown.press('.hand-on');
    expect(shown.text()).to.include('Eén persoon is geweest.');
  });

  it('keeps no draft of what others answer, and tells nothing of it', async () => {
    const shown = await show({ ...scenarios.turn });
    const told: string[] = [];
    for (const name of ['dk-change', 'dk-save']) shown.tool.addEventListener(name, () => told.push(name));
    shown.in('#turn-trust-4')?.click();
    await toolSettled(shown.tool);
    expect(told).to.deep.equal([]);
  });

  it('adds a file of counts once, and says why another is not added', async () => {
    const shown = await show(scenarios.few);
    const code = mirrorCode(firstId);
    const text = countsFile(counted(3), { mark: 'm1', code });
    await choose(shown, text);
    expect(shown.text()).to.include('6 mensen antwoordden.').and.include('3 mensen zijn erbij geteld.');
    expect(kept(shown)[0]).to.deep.include({ added: ['m1'] });
    await choose(shown, text);
    expect(shown.text()).to.include('Dit bestand is al meegeteld.').and.include('6 mensen antwoordden.');
    await choose(shown, countsFile(counted(3), { mark: 'm2', code: 'ffff' }));
    expect(shown.text()).to.include('hoort bij een andere spiegel');
    await choose(shown, 'geen json');
    expect(shown.text()).to.include('kunnen wij niet lezen');
    expect(shown.told.filter((one) => one.startsWith('dk-import'))).to.deep.equal([
      'dk-import {"count":1,"rejected":0}',
      'dk-import {"count":0,"rejected":1}',
      'dk-import {"count":0,"rejected":1}',
      'dk-import {"count":0,"rejected":1}',
    ]);
  });

  it('collects answers for another device, from three people on, and keeps nothing', async () => {
    const shown = await show({ press: ['collect-start'] });
    await shown.press('.begin-turns');
    expect(shown.text()).to.include('Vul eerst de vier tekens van de code in.');
    const input = shown.in<HTMLInputElement>('#collect-code')!;
    input.value = 'a1b2';
    input.dispatchEvent(new Event('input'));
    await shown.press('.begin-turns');
    for (const answer of ['1', '2']) await answerAll(shown, answer);
    await shown.press('.all-turns');
    expect(shown.text()).to.include('Een bestand is er vanaf drie mensen.');
    expect(shown.in('.make-file')).to.equal(null);
    await shown.press('.more-turns');
    await answerAll(shown, '3');
    await shown.press('.all-turns');
    const made: Blob[] = [];
    const [{ click }, { createObjectURL }] = [HTMLAnchorElement.prototype, URL];
    HTMLAnchorElement.prototype.click = () => undefined;
    URL.createObjectURL = (blob: Blob) => (made.push(blob), 'blob:x');
    try {
      await shown.press('.make-file');
    } finally {
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = createObjectURL;
    }
    const file = JSON.parse(await made[0]!.text()) as { code: string; counts: { people: number; items: object } };
    expect([file.code, file.counts.people]).to.deep.equal(['A1B2', 3]);
    expect(file.counts.items).to.deep.include({ trust: [1, 1, 1, 0] });
    expect([shown.text().includes('Hier is niets bewaard.'), kept(shown)]).to.deep.equal([true, []]);
  });

  it('puts facts beside the words, and says what is not known', async () => {
    expect((await show(scenarios.shown)).text()).to.match(
      /26,5 dagen.*0 van de 2.*100%, terwijl 89% van het jaar om is.*3 juni 2026/,
    );
    const without = await show(scenarios.noFacts);
    expect(without.text()).to.include('niet bekend: er staat geen budget van dit jaar');
  });

  it('ends in a promise, and keeps the facts of that day with it', async () => {
    const shown = await show(scenarios.promising);
    expect(shown.in<HTMLInputElement>('#promise-reportBackOn')?.value).to.equal('2027-02-22');
    await shown.act({ typed: { letGo: 'Mijn handtekening', frame: 'Binnen twee weken antwoord' } });
    await shown.press('.save');
    expect(shown.text()).to.include('Ik laat los: Mijn handtekening.').and.include('Dat is over 92 dagen.');
    expect(kept(shown)[0]?.facts?.on).to.equal('2026-11-22');
    expect(shown.in<HTMLTextAreaElement>('.pledge textarea')?.value).to.include('Van: wethouder Wmo');
  });

  it('asks what came of it when the day has come, and begins a next round', async () => {
    const shown = await show(scenarios.due);
    expect(shown.told.filter((one) => one.startsWith('dk-signal'))).to.deep.equal([
      'dk-signal {"type":"review-due","code":"overdue"}',
    ]);
    expect(shown.text()).to.include('Wat kwam ervan?').and.include('Dat was 3 dagen geleden.');
    await shown.act({ typed: { letGoOutcome: 'partly', frameOutcome: 'yes', learned: 'Het went.' } });
    await shown.press('.save');
    expect(kept(shown)[0]).to.include({ lookedBackOn: '2026-11-22', letGoOutcome: 'partly' });
    expect(shown.text()).to.include('Eerdere rondes').and.include('Deels gelukt.').and.include('Geleerd: Het went.');
    await shown.press('.again');
    expect(shown.focused()).to.equal('self-whose');
  });

  it('shows no answers of fewer than five, also when somebody goes on without', async () => {
    const shown = await show(scenarios.suppressed);
    expect(shown.text()).to.include('Er zijn te weinig antwoorden van anderen om te tonen.');
    expect(shown.text()).to.not.include('De meesten zeggen');
    expect(tallyFor(2)?.people).to.equal(2);
  });

  it('shows who only reads the promise, its facts and earlier rounds, and no answer of anybody', async () => {
    const shown = await show(scenarios.readonly);
    for (const one of shown.tool.renderRoot.querySelectorAll('details')) one.open = true;
    expect(shown.text()).to.include('Mijn belofte aan het team').and.include('Eerdere rondes');
    expect(shown.text()).to.not.match(/U zegt|De meesten|Haal deze ronde weg|Ik liet het team/);
  });

  it('can be read as a table', async () => {
    const shown = await show(scenarios.shown);
    shown.in<HTMLDetailsElement>('.as-table')!.open = true;
    expect(shown.tool.renderRoot.querySelectorAll('.as-table tbody tr')).to.have.length(11);
  });

  it('removes a round, and takes that back', async () => {
    const shown = await show(scenarios.few);
    await shown.press('.remove');
    expect(shown.text()).to.include('Begin met uzelf');
    await shown.press('#act button');
    expect(shown.text()).to.include('3 mensen antwoordden.');
  });
});
