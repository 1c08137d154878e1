import { expect } from '@open-wc/testing';
import { result, type DkRecord, type Result } from '@draagkracht/model';
import { changeKept } from '../../../packages/widgets/src/shared/change-kept.js';
import { recordOf } from '../../../stories/widgets/tool-story.js';

const data: Result = { label: 'Meedoen', why: '', lifeDomains: [], laws: [], tasks: [], place: 0 };
const old = recordOf<Result>('result', 1, data);
const now = '2026-11-22T09:00:00.000Z';

describe('a change by one act', () => {
  const savedFrom = async (records: readonly DkRecord<Result>[]): Promise<DkRecord<Result>> => {
    const saved: DkRecord<Result>[] = [];
    const stored = {
      records,
      storage: undefined,
      status: { mode: 'local' } as const,
      save: async (record: DkRecord<Result>) => saved.push(record) > 0,
    };
    await changeKept({ stored, now: () => now }, result, old, (kept) => ({ ...kept, place: kept.place + 1 }));
    return saved[0]!;
  };

  it('is laid over what is kept now', async () => {
    const elsewhere = { ...old, data: { ...data, why: 'In een ander tabblad', place: 4 } };
    const { data: saved, updatedAt } = await savedFrom([elsewhere]);
    expect([saved.why, saved.place, updatedAt]).to.deep.equal(['In een ander tabblad', 5, now]);
  });

  it('is laid over what was in sight when that is gone', async () => {
    expect((await savedFrom([])).data.place).to.equal(1);
  });
});
