import { expect } from '@open-wc/testing';
import type { KeptDraft } from '@draagkracht/model';
import type { Panel } from '../../../packages/dashboard/src/goals/goals-owner.js';
import { resumedGoal } from '../../../packages/dashboard/src/goals/resumed-goal.js';
import { aResult, aTarget, anIndicator, monitorDay, monitorOver } from '../../helpers/monitor.js';
import { uuid } from '../../helpers/storage.js';
import { openPanel } from './panels-host.js';

const draft = (type: string, values: object, more: Partial<KeptDraft> = {}): KeptDraft => ({
  key: uuid(800),
  type,
  tool: 'dk-monitor-goals',
  form: 'goal',
  values: values as KeptDraft['values'],
  at: `${monitorDay}T08:00:00.000Z`,
  ...more,
});

async function opened(one: KeptDraft) {
  const records = [aResult(1), anIndicator(3), aTarget(4, anIndicator(3).id)];
  const monitor = await monitorOver(records);
  await monitor.drafts!.keep(one);
  monitor.drafts!.leave(one.key);
  let panel: Panel | undefined;
  const open = await openPanel(monitor, (owner) => (panel = resumedGoal(owner, one))!);
  const value = (id: string): string => open.host.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!.value;
  return { ...open, panel, value, monitor };
}

describe('a form of the editor somebody goes on with', () => {
  afterEach(() => {
    for (const host of document.querySelectorAll('test-panel-host')) host.remove();
  });

  it('lays what was changed over the record as it is now, and saves that', async () => {
    const typed = { ...aResult(1).data, label: 'Anders', why: 'Van vroeger' };
    const one = draft('result', typed, { recordId: aResult(1).id, changed: ['label'] });
    const { panel, value, press, monitor } = await opened(one);
    expect(panel!.at).to.equal(aResult(1).id);
    expect([value('goal-label'), value('goal-why')]).to.deep.equal(['Anders', '']);
    expect((await monitor.drafts!.list()).map(({ key }) => key === one.key)).to.deep.equal([false]);
    await press('.save');
    expect(monitor.records!.results[0]!.data.label).to.equal('Anders');
    expect(await monitor.drafts!.list()).to.deep.equal([]);
  });

  it('makes a new one of a record that is gone', async () => {
    const typed = { ...aResult(2).data, label: 'Weg geweest' };
    const { panel, press, monitor } = await opened(
      draft('result', typed, { recordId: aResult(2).id, changed: ['label'] }),
    );
    expect(panel!.at).to.equal('top');
    await press('.save');
    expect(monitor.records!.results.map(({ data }) => data.label)).to.include('Weg geweest');
  });

  it('knows the indicator of a target, and where a new indicator belongs', async () => {
    const target = { ...aTarget(4, anIndicator(3).id).data, basis: 'Nieuw besluit' };
    const one = await opened(draft('target', target));
    expect([one.panel!.at, one.value('goal-basis')]).to.deep.equal([anIndicator(3).id, 'Nieuw besluit']);
    const fresh = { ...anIndicator(5).data, label: 'Eigen' };
    expect((await opened(draft('monitor-indicator', fresh))).panel!.at).to.equal(aResult(1).id);
    const loose = await opened(draft('monitor-indicator', { ...fresh, resultId: uuid(70) }));
    expect([loose.panel!.at, loose.value('goal-label')]).to.deep.equal(['top', 'Eigen']);
  });

  it('is nothing when its indicator is gone', async () => {
    const { panel } = await opened(draft('target', aTarget(4, uuid(70)).data));
    expect(panel).to.equal(undefined);
  });
});
