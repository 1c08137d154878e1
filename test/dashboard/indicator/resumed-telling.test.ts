import { expect } from '@open-wc/testing';
import { chartNote, monitorEvent, type KeptDraft } from '@draagkracht/model';
import type { Panel } from '../../../packages/dashboard/src/goals/goals-owner.js';
import { resumedTelling } from '../../../packages/dashboard/src/indicator/resumed-telling.js';
import { aStory, anIndicator, monitorDay, monitorOver, seriesWhenThere } from '../../helpers/monitor.js';
import { uuid } from '../../helpers/storage.js';
import { openPanel } from '../goals/panels-host.js';

const indicator = anIndicator(3);
const about = { indicatorId: indicator.id, region: 'GM9998' };
const draft = (type: string, values: object, more: Partial<KeptDraft> = {}): KeptDraft => ({
  key: uuid(801),
  type,
  tool: 'dk-monitor-indicator',
  form: 'goal',
  values: values as KeptDraft['values'],
  at: `${monitorDay}T08:00:00.000Z`,
  ...more,
});

async function opened(one: KeptDraft) {
  const monitor = await monitorOver([indicator, aStory(5, indicator.id)]);
  await seriesWhenThere(monitor, indicator.id, 'GM9998');
  let panel: Panel | undefined;
  const open = await openPanel(monitor, (owner) => (panel = resumedTelling(owner, one))!);
  const value = (id: string): string => open.host.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!.value;
  return { ...open, panel, value, monitor };
}

describe('a form of an indicator somebody goes on with', () => {
  afterEach(() => {
    for (const host of document.querySelectorAll('test-panel-host')) host.remove();
  });

  it('is the story of that area, dated by the newest figure when it is saved', async () => {
    const typed = { ...aStory(5, indicator.id).data, means: 'Anders' };
    const one = await opened(
      draft('indicator-story', typed, { recordId: aStory(5, indicator.id).id, changed: ['means'] }),
    );
    expect([one.panel!.at, one.value('goal-means')]).to.deep.equal(['story', 'Anders']);
    await one.press('.save');
    const [story] = one.monitor.records!.stories;
    expect(story!.data).to.include({ ...about, means: 'Anders', updatedOn: monitorDay, aboutPeriod: '2025JJ00' });
  });

  it('is the event of that result', async () => {
    const event = {
      resultId: uuid(1),
      text: 'Nieuw beleid',
      on: '2026-01-02',
      kind: 'policy',
      decidedBy: '',
      expected: '',
    };
    const one = await opened(draft(monitorEvent.type, event));
    await one.press('.save');
    expect(one.monitor.records!.events[0]!.data).to.include({ text: 'Nieuw beleid', resultId: uuid(1) });
  });

  it('is the note with the chart as it was', async () => {
    const seen = {
      sentence: 'Zo was het.',
      label: 'Indicator 3',
      unit: '%',
      decimals: 1,
      direction: 'lower',
      source: '',
      points: [],
    };
    const one = await opened(draft(chartNote.type, { ...about, text: 'Kijk', madeOn: '2026-02-01', seen }));
    expect(one.value('goal-text')).to.equal('Kijk');
    await one.press('.save');
    expect(one.monitor.records!.notes[0]!.data).to.deep.include({ text: 'Kijk', seen, madeOn: '2026-02-01' });
  });

  it('is nothing for what is told elsewhere', async () => {
    expect((await opened(draft('result', {}))).panel).to.equal(undefined);
  });
});
