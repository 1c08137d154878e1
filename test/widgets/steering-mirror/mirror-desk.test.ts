import { expect } from '@open-wc/testing';
import type { StoredRecordsController } from '@draagkracht/base';
import type { SteeringMirror } from '@draagkracht/model';
import { rounds, scenarios, tallyFor } from '../../../stories/widgets/steering-mirror/steering-mirror.scenarios.js';
import { idOf } from '../../../stories/widgets/tool-story.js';
import { keptRounds, noMirrors, shownMirror } from '../../helpers/mirror.js';
import { toolSettled } from '../../suites/tool.suite.js';

describe('the rounds', () => {
  afterEach(noMirrors);

  it('shows nobody the own answers while others answer', async () => {
    const shown = await shownMirror(scenarios.few);
    expect(shown.text()).to.not.include('U zegt').and.not.include('Ik liet het team');
    expect(shown.in('.show-others')).to.equal(null);
  });

  it('puts facts beside the words, and says what is not known', async () => {
    expect((await shownMirror(scenarios.shown)).text()).to.match(
      /26,5 dagen.*0 van de 2.*100%, terwijl 89% van het jaar om is.*3 juni 2026/,
    );
    const without = await shownMirror(scenarios.noFacts);
    expect(without.text()).to.include('niet bekend: er staat geen budget van dit jaar');
  });

  it('asks what came of it when the day has come, and begins a next round', async () => {
    const shown = await shownMirror(scenarios.due);
    expect(shown.told.filter((one) => one.startsWith('dk-signal'))).to.deep.equal([
      'dk-signal {"type":"review-due","code":"overdue"}',
    ]);
    expect(shown.text()).to.include('Wat kwam ervan?').and.include('Dat was 3 dagen geleden.');
    await shown.act({ typed: { letGoOutcome: 'partly', frameOutcome: 'yes', learned: 'Het went.' } });
    await shown.press('.save');
    expect(keptRounds(shown)[0]).to.include({ lookedBackOn: '2026-11-22', letGoOutcome: 'partly' });
    expect(shown.text()).to.include('Eerdere rondes').and.include('Deels gelukt.').and.include('Geleerd: Het went.');
    await shown.press('.again');
    expect(shown.focused()).to.equal('self-whose');
  });

  it('shows no answers of fewer than five, also when somebody goes on without', async () => {
    const shown = await shownMirror(scenarios.suppressed);
    expect(shown.text()).to.include('Er zijn te weinig antwoorden van anderen om te tonen.');
    expect(shown.text()).to.not.include('De meesten zeggen');
    expect(tallyFor(2)?.people).to.equal(2);
  });

  it('shows who only reads the promise, its facts and earlier rounds, and no answer of anybody', async () => {
    const shown = await shownMirror(scenarios.readonly);
    for (const one of shown.tool.renderRoot.querySelectorAll('details')) one.open = true;
    expect(shown.text()).to.include('Mijn belofte aan het team').and.include('Eerdere rondes');
    expect(shown.text()).to.not.match(/U zegt|De meesten|Haal deze ronde weg|Ik liet het team/);
  });

  it('can be read as a table', async () => {
    const shown = await shownMirror(scenarios.shown);
    shown.in<HTMLDetailsElement>('.as-table')!.open = true;
    expect(shown.tool.renderRoot.querySelectorAll('.as-table tbody tr')).to.have.length(11);
  });

  it('removes a round, and takes that back', async () => {
    const shown = await shownMirror(scenarios.few);
    await shown.press('.remove');
    expect(shown.text()).to.include('Begin met uzelf');
    await shown.press('#act button');
    expect(shown.text()).to.include('3 mensen antwoordden.');
  });

  it('asks one round at a time what came of it', async () => {
    const other = { ...rounds.due, id: idOf(5) };
    const shown = await shownMirror({ records: [rounds.due, other] });
    expect(shown.tool.renderRoot.querySelectorAll('form')).to.have.length(1);
    expect(shown.tool.renderRoot.querySelectorAll('button.back')).to.have.length(1);
  });

  it('leaves what is told about one round alone when the day of another has come', async () => {
    const later = { ...rounds.running, id: idOf(5) };
    const shown = await shownMirror({ records: [rounds.due, later] });
    await shown.press(`[id="round-${later.id}"] .back`);
    await shown.act({ typed: { learned: 'Over de andere ronde.' } });
    const { stored } = shown.tool as unknown as { stored: StoredRecordsController<SteeringMirror> };
    const due = stored.records.find(({ id }) => id === rounds.due.id)!;
    await stored.save({ ...due, data: { ...due.data, frame: 'een ander kader' } });
    expect(shown.tool.renderRoot.querySelectorAll('form')).to.have.length(1);
    expect(shown.in<HTMLTextAreaElement>('#back-learned')?.value).to.equal('Over de andere ronde.');
    await shown.press('.save');
    const told = keptRounds(shown).filter(({ lookedBackOn }) => lookedBackOn !== '');
    expect(told.map(({ learned }) => learned)).to.deep.equal(['Over de andere ronde.']);
    expect(keptRounds(shown).find(({ frame }) => frame === 'een ander kader')?.lookedBackOn).to.equal('');
  });

  it('brings the focus back to the round somebody came from', async () => {
    const other = { ...rounds.running, id: idOf(5) };
    const shown = await shownMirror({ records: [rounds.running, other] });
    const last = [...shown.tool.renderRoot.querySelectorAll<HTMLElement>('.promise')].at(-1)!;
    const round = last.closest('.round')!.id;
    last.click();
    await toolSettled(shown.tool);
    await shown.press('.cancel');
    const { activeElement } = shown.tool.renderRoot as ShadowRoot;
    expect([activeElement?.className, activeElement?.closest('.round')?.id]).to.deep.equal(['promise', round]);
  });
});
