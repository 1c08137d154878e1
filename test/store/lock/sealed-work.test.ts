import { expect } from '@open-wc/testing';
import { Moved } from '../../../packages/store/src/lock/opened-tables.js';
import { readSealed, writeSealed } from '../../../packages/store/src/lock/sealed-work.js';
import { MemoryEngine } from '../../../packages/store/src/memory/memory-engine.js';
import { lockedDevice, lockRow } from '../../helpers/lock.js';
import { agreement, uuid } from '../../helpers/storage.js';

describe('work on sealed tables', () => {
  it('writes nothing when somebody was in between, and everything when it begins anew', async () => {
    const device = new MemoryEngine();
    const { key, engine } = await lockedDevice(device);
    const base = {
      device,
      subtle: crypto.subtle,
      key: { id: 'lock of a test', key },
      stores: ['records', 'log'] as const,
    };
    let intruder: Promise<unknown> | undefined;
    const work = async ({ records, log }: Parameters<Parameters<typeof engine.write>[1]>[0]) => {
      const there = await records.count();
      intruder ??= engine.write(['records'], async (tables) => tables.records.put(agreement(9)));
      await intruder;
      records.put(agreement(1));
      return [there, await log.append({ act: 'x', recordIds: [uuid(1)], entries: [] })];
    };
    expect(await writeSealed({ ...base, work }).catch((error: unknown) => error)).to.be.instanceOf(Moved);
    const after = await lockRow(device);
    const [there, seq] = await writeSealed({ ...base, work });
    expect(there).to.equal(1);
    expect(seq).to.equal((after?.lastSeq ?? 0) + 1);
    expect(await readSealed({ ...base, work: ({ records }) => records.count() })).to.equal(2);
    expect((await lockRow(device))?.revision).to.equal(after!.revision + 1);
  });
});
