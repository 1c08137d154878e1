import { aTimeout, expect } from '@open-wc/testing';
import { everyField, formHost, goodValues, richField, richValues, type FormHost } from '../../helpers/form-host.js';
import { DkLeaveRequestEvent } from '../../../packages/base/src/event/leave.events.js';
import { DraftController } from '../../../packages/base/src/form/draft-controller.js';

describe('DraftController', () => {
  let host: FormHost;
  const problems = (): string[] => host.draft.problems.map(({ field, code }) => `${field}: ${code}`);
  beforeEach(async () => (host = await formHost(() => '')));
  afterEach(() => host.remove());

  it('begins clean, and is dirty when something differs', () => {
    const { draft } = host;
    expect([draft.dirty, draft.canSave, draft.refused]).to.deep.equal([false, true, false]);
    draft.change('line', 'Iets anders');
    expect([draft.dirty, draft.values['line'], draft.values['kept']]).to.deep.equal([true, 'Iets anders', 'blijft']);
    draft.change('line', goodValues.line);
    expect(draft.dirty).to.equal(false);
    draft.change('line', 'x');
    draft.begin();
    expect([draft.dirty, draft.values]).to.deep.equal([false, {}]);
  });

  it('refuses that the page goes while something is not saved, for as long as its element is there', () => {
    const leave = (): boolean => document.dispatchEvent(new DkLeaveRequestEvent());
    expect(leave()).to.equal(true);
    host.draft.change('line', 'Iets anders');
    expect(leave()).to.equal(false);
    host.remove();
    expect(leave()).to.equal(true);
  });

  it('asks only for the fields it was given, and lets the others go along', () => {
    const draft = new DraftController(host, { type: everyField, today: () => '2026-11-22', asks: ['answer', 'story'] });
    draft.begin({ ...goodValues, line: '', on: '2020-01-01', answer: undefined });
    expect(draft.fields.map(({ name }) => name)).to.deep.equal(['story', 'answer']);
    expect(draft.problems).to.deep.equal([{ field: 'answer', code: 'required' }]);
    expect(draft.values['on']).to.equal('2020-01-01');
  });

  it('knows no field that is not in the form', () => {
    host.draft.change('kept', 'x');
    expect(host.draft.values['kept']).to.equal('blijft');
  });

  it('lets a day that has passed stand when it stood there already', () => {
    host.draft.begin({ ...goodValues, on: '2026-11-01' });
    expect(problems()).to.deep.equal([]);
    host.draft.change('on', '2026-11-02');
    expect(problems()).to.deep.equal(['on: not-future']);
  });

  it('reads a number as it is written here, and keeps what was typed in sight', () => {
    const { draft } = host;
    for (const [typed, value, problem] of [
      ['1.250', 1250, []],
      ['-5', -5, ['amount: negative']],
      ['veel', 'veel', ['amount: invalid']],
      ['.', '.', ['amount: invalid']],
      ['2,5', 2.5, ['amount: invalid']],
    ] as const) {
      draft.change('amount', typed);
      expect([draft.values['amount'], draft.shown('amount')], typed).to.deep.equal([value, typed]);
      expect(problems(), typed).to.deep.equal(problem);
    }
    draft.change('amount', ' ');
    expect(draft.values['amount']).to.equal(undefined);
  });

  it('says what is missing only after trying to save, and what is wrong after leaving the field', () => {
    const { draft } = host;
    draft.change('line', '');
    draft.change('on', '2026-11-01');
    draft.leave('line');
    expect([draft.problem('line'), draft.problem('on')]).to.deep.equal([undefined, undefined]);
    draft.leave('on');
    expect(draft.problem('on')?.code).to.equal('not-future');
    expect(draft.attempt()).to.equal(false);
    expect(draft.problem('line')?.code).to.equal('required');
    expect(draft.refused).to.equal(true);
    draft.change('line', 'x');
    draft.change('on', '2026-12-01');
    expect(draft.refused).to.equal(false);
  });

  it('looks at everything when somebody wants to save, without waiting', () => {
    const { draft } = host;
    draft.change('story', 'BSN 111222333');
    expect(draft.blocked).to.deep.equal([]);
    expect(draft.attempt()).to.equal(false);
    expect(draft.blocked).to.deep.equal(['story']);
    draft.waive('story', true, 'een zaaknummer');
    expect(draft.canSave).to.equal(true);
  });

  it('tells which field changed and which kind was noticed, never what was typed', async () => {
    const told: unknown[] = [];
    for (const name of ['dk-change', 'dk-privacy-warning'])
      host.addEventListener(name, (event) => told.push((event as CustomEvent).detail));
    host.draft.change('story', 'bel 06-12345678');
    await aTimeout(450);
    expect(told).to.deep.equal([
      { type: 'every-field', id: 'the-id', field: 'story' },
      { kind: 'phone', field: 'story' },
    ]);
  });

  it('stops waiting when its element leaves, and keeps what was typed', async () => {
    let warned = 0;
    host.addEventListener('dk-privacy-warning', () => warned++);
    host.draft.change('story', 'bel 06-12345678');
    host.remove();
    await aTimeout(450);
    expect(warned).to.equal(0);
    expect(host.draft.values['story']).to.equal('bel 06-12345678');
  });

  it('takes over what others made of fields it does not ask for, and keeps what is filled in', () => {
    const draft = new DraftController(host, { type: richField, today: () => '2026-11-22', asks: ['actions'] });
    draft.begin(richValues);
    draft.add('actions', { what: 'Drie' });
    draft.take({ ...richValues, actions: [], cost: 1 });
    expect([draft.values['cost'], draft.dirty]).to.deep.equal([1, true]);
    expect((draft.values['actions'] as { what: string }[]).map(({ what }) => what)).to.deep.equal([
      'Een',
      'Twee',
      'Drie',
    ]);
  });
});
