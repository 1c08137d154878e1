import { expect } from '@open-wc/testing';
import type { DkRecord, TaskCompass } from '@draagkracht/model';
import { toolsOf } from '../../../packages/widgets/src/task-compass/tools.template.js';
import { tasksView } from '../../../packages/widgets/src/task-compass/task-compass.view.js';
import { scenarios } from '../../../stories/widgets/task-compass/task-compass.scenarios.js';

const { records } = scenarios.compact;
const view = (kept: readonly DkRecord<TaskCompass>[]) => tasksView(kept, '2026-11-22', 'nl');

describe('the six tasks in words', () => {
  it('keep their order, whatever is known of them', () => {
    expect(view(records.toReversed()).map(({ task }) => task)).to.deep.equal(['1', '2', '3', '4', '5', '6']);
    expect(Object.values(toolsOf).every((tools) => tools.length > 0)).to.equal(true);
  });

  it('lead with the newest evidence, however it was put in', () => {
    const [first] = view(records);
    expect([first?.latest?.day, first?.older.map(({ day }) => day)]).to.deep.equal([
      '1 november 2026',
      ['15 juni 2026'],
    ]);
  });

  it('take the newest of two records, follow no address but a safe one, and know a record whose kind is gone', () => {
    const [first] = records;
    const evidence = [{ what: 'x', on: '2026-11-01', link: 'javascript:alert(1)', record: 'poem:1' }];
    const newer = { ...first!, id: '2', updatedAt: '2026-11-20T09:00:00.000Z', data: { ...first!.data, evidence } };
    const [shown] = view([newer, first!]);
    expect([shown?.record?.id, shown?.latest?.link, shown?.latest?.kind]).to.deep.equal([
      '2',
      '',
      'op dit apparaat bewaard',
    ]);
  });
});
