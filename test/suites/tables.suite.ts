import { expect } from '@open-wc/testing';
import type { Engine, Tables } from '../../packages/store/src/tables.js';
import { storeNames } from '../../packages/store/src/schema.js';
import { agreement, dataset, hour, uuid } from '../helpers/storage.js';

/** What tables promise, over any engine that holds none yet. */
export function tablesSuite(name: string, make: () => Promise<{ engine: Engine; tidy(): Promise<void> }>): void {
  describe(`${name}: tables`, () => {
    let engine: Engine;
    let tidy: () => Promise<void>;
    const write = <Result>(work: (tables: Tables) => Promise<Result>) => engine.write(storeNames, work);
    const read = <Result>(work: (tables: Tables) => Promise<Result>) => engine.read(storeNames, work);
    const names = (rows: readonly unknown[]) => rows.map((row) => (row as { id: string }).id).sort();

    beforeEach(async () => {
      ({ engine, tidy } = await make());
    });
    afterEach(() => tidy());

    it('find records by id, few and many, in the order asked', async () => {
      await write(async (tables) => {
        for (let n = 0; n < 70; n++) tables.records.put(agreement(n));
      });
      const wanted = Array.from({ length: 60 }, (_, n) => uuid(100 - n));
      const many = await read((tables) => tables.records.getMany(wanted));
      expect(many.map((row) => row && (row as { id: string }).id)).to.deep.equal(
        wanted.map((id) => (id < uuid(70) ? id : undefined)),
      );
      expect(await read((tables) => tables.records.getMany([uuid(99), uuid(3)]))).to.deep.equal([
        undefined,
        agreement(3),
      ]);
      expect(await read((tables) => tables.records.count())).to.equal(70);
    });

    it('find records of a type, and those that are due', async () => {
      await write(async (tables) => {
        tables.records.put(agreement(1));
        tables.records.put({ ...agreement(2), type: 'ander', expiresAt: hour(2) });
        tables.records.put({ ...agreement(3), type: 'anders', expiresAt: hour(3) });
      });
      expect(names(await read((tables) => tables.records.of('ander')))).to.deep.equal([uuid(2)]);
      expect(names(await read((tables) => tables.records.due(hour(2))))).to.deep.equal([uuid(2)]);
      expect(names(await read((tables) => tables.records.all()))).to.deep.equal([uuid(1), uuid(2), uuid(3)]);
      await write((tables) => tables.records.deleteOf('ander'));
      expect(await read((tables) => tables.records.get(uuid(2)))).to.equal(undefined);
    });

    it('number acts, and find them by each record they are about', async () => {
      const numbers = await write(async ({ log }) => [
        await log.append({ act: 'x', recordIds: ['a', 'b'], entries: [] }),
        await log.append({ act: 'x', recordIds: ['b'], entries: [], expiresAt: hour(1) }),
      ]);
      expect(numbers[1]).to.be.greaterThan(numbers[0]!);
      expect((await read(({ log }) => log.of('b'))).map(({ seq }) => seq)).to.deep.equal(numbers);
      expect((await read(({ log }) => log.due(hour(1)))).map(({ seq }) => seq)).to.deep.equal([numbers[1]]);
      await write(({ log }) => log.deleteOf('a'));
      expect((await read(({ log }) => log.all())).map(({ seq }) => seq)).to.deep.equal([numbers[1]]);
    });

    it('keep blocks under their data set', async () => {
      const row = (datasetId: string, indicatorId: string) => ({ datasetId, indicatorId, values: new Float64Array(1) });
      await write(async (tables) => {
        tables.datasets.put(dataset('a'));
        for (const [set, id] of [
          ['a', 'x'],
          ['a', 'y'],
          ['a-b', 'x'],
        ] as const)
          tables.blocks.put(row(set, id));
        tables.blocks.delete(row('a', 'y'));
      });
      expect(await read((tables) => tables.blocks.of('a'))).to.deep.equal([row('a', 'x')]);
      expect(
        await read((tables) =>
          tables.blocks.getMany([
            ['a', 'y'],
            ['a-b', 'x'],
          ]),
        ),
      ).to.deep.equal([undefined, row('a-b', 'x')]);
      await write((tables) => tables.blocks.deleteOf('a'));
      expect(await read((tables) => tables.blocks.all())).to.deep.equal([row('a-b', 'x')]);
      expect(await read((tables) => tables.datasets.get('a'))).to.deep.equal(dataset('a'));
    });

    it('see within a transaction what it has written itself', async () => {
      const seen = await write(async (tables) => {
        tables.records.put(agreement(1));
        const before = await tables.records.get(uuid(1));
        tables.records.delete(agreement(1));
        return [before, await tables.records.get(uuid(1)), await tables.records.count()];
      });
      expect(seen).to.deep.equal([agreement(1), undefined, 0]);
    });

    it('are as they were when the work fails', async () => {
      await write(async (tables) => tables.records.put(agreement(1)));
      const failing = write(async (tables) => {
        tables.records.delete(agreement(1));
        tables.records.put(agreement(2));
        await tables.log.append({ act: 'x', recordIds: ['a'], entries: [] });
        throw new RangeError('een fout');
      });
      expect(await failing.catch((error: unknown) => error)).to.be.instanceOf(RangeError);
      expect(names(await read((tables) => tables.records.all()))).to.deep.equal([uuid(1)]);
      expect(await read((tables) => tables.log.count())).to.equal(0);
    });

    it('are empty after a wipe, and can be used again', async () => {
      await write(async (tables) => tables.records.put(agreement(1)));
      await engine.wipe();
      expect(await read((tables) => tables.records.count())).to.equal(0);
      await write(async (tables) => tables.records.put(agreement(2)));
      expect(await read((tables) => tables.records.count())).to.equal(1);
    });
  });
}
