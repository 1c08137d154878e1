import { expect } from '@open-wc/testing';
import { valueAt, isGap, type SmallNumberPolicy } from '@draagkracht/model';
import { gate, type DraftTable, type Gated, type PublicationDraft } from '@draagkracht/statistics/disclosure.js';
import { Attacker, exactly, type Seen } from './attacker.js';
import { grouped, hierarchy, seeded, tableOf } from './made-tables.js';

const seen = ({ tables }: PublicationDraft, gated: Gated, policy: SmallNumberPolicy = 'publiek'): Seen[] =>
  gated.tables.map((table, at) => ({ groups: tables[at]!.groups ?? [], table, policy }));

/** The attacker who also has every shown figure as it was before rounding. */
function withExactFigures(draft: PublicationDraft, gated: Gated): Attacker {
  const attacker = new Attacker(seen(draft, gated));
  draft.tables.forEach(({ block, groups = [] }, t) =>
    block.values.forEach((figure, at) => {
      const [r, p] = [Math.floor(at / block.periods.length), at % block.periods.length];
      if (!isGap(valueAt(gated.tables[t]!.block, at)))
        attacker.knows(block.regions[r]!, block.periods[p]!, groups, figure);
    }),
  );
  return attacker;
}

async function withstands(draft: PublicationDraft, whole = false): Promise<void> {
  const gated = gate(draft, 'publiek');
  void expect(gated.report.refused).to.deep.equal([]);
  void expect(await new Attacker(seen(draft, gated)).recovered(whole), 'rounded').to.deep.equal([]);
  void expect(await withExactFigures(draft, gated).recovered(false, exactly), 'exact').to.deep.equal([]);
}

/** The same publication with only the first step: small counts hidden, the rest rounded. */
function withoutSecond(draft: PublicationDraft): Seen[] {
  const gated = draft.tables.map(
    (table) => gate({ tables: [{ ...table, block: alone(table) }] }, 'publiek').tables[0]!,
  );
  return gated.map((table, at) => ({
    groups: draft.tables[at]!.groups ?? [],
    table: { block: { ...table.block, regions: draft.tables[at]!.block.regions } },
    policy: 'publiek',
  }));
}

/** The block under region codes that tell no sums. */
const alone = ({ block }: DraftTable): DraftTable['block'] => ({
  ...block,
  regions: block.regions.map((_, at) => `plek ${at}`),
});

/** Tries to recover what the gate hid, by linear programs over everything that was published. */
export const attackSuite = (): unknown =>
  describe('an attack by linear programming', function () {
    this.timeout(90_000);

    it('finds nothing in neighbourhoods, districts and municipalities', async () => {
      for (let seed = 1; seed <= 25; seed++) {
        const { regions, figures } = hierarchy(seeded(seed));
        await withstands({ tables: [tableOf('clients', regions, figures)] }, seed % 5 === 0);
      }
    });

    it('finds nothing in tables of regions by groups', async () => {
      for (let seed = 1; seed <= 20; seed++) await withstands(grouped(seeded(seed), [3]), seed % 5 === 0);
    });

    it('finds nothing in tables of regions by two kinds of groups', async () => {
      for (let seed = 1; seed <= 8; seed++) await withstands(grouped(seeded(seed), [2, 2]));
    });

    it('finds nothing where two tables hold the same cells', async () => {
      for (let seed = 1; seed <= 12; seed++) {
        const { regions, figures } = hierarchy(seeded(seed));
        const upper = regions.flatMap((code, at) => (code.startsWith('BU') ? [] : [at]));
        const one = tableOf('clients', regions, figures);
        const other = tableOf(
          'again',
          upper.map((at) => regions[at]!),
          upper.map((at) => figures[at]!),
          { measure: 'clients' },
        );
        const draft = { tables: [one, other] };
        const gated = gate(draft, 'publiek');
        const attack = new Attacker(gated.tables.map((table) => ({ groups: [], table, policy: 'publiek' })));
        void expect(await attack.recovered()).to.deep.equal([]);
      }
    });

    it('finds nothing by subtracting an earlier publication', async () => {
      for (let seed = 1; seed <= 12; seed++) {
        const draft = grouped(seeded(seed), [3]);
        const early: PublicationDraft = { tables: draft.tables.slice(0, 2) };
        const first = gate(early, 'publiek');
        const earlier = {
          id: 'first',
          policy: 'publiek' as const,
          tables: first.tables.map(({ block }, at) => ({
            measure: 'clients',
            groups: early.tables[at]!.groups!,
            block,
          })),
        };
        const gated = gate({ ...draft, earlier: [earlier] }, 'publiek');
        void expect(gated.report.refused.filter(({ code }) => code !== 'published-before')).to.deep.equal([]);
        const attack = new Attacker([...seen(early, first), ...seen(draft, gated)]);
        const lost = gated.report.refused.length;
        void expect((await attack.recovered()).length, `seed ${seed}`).to.be.at.most(lost);
      }
    });

    it('does find figures where only the small ones are hidden: the attack can succeed', async () => {
      let found = 0;
      for (let seed = 1; seed <= 10; seed++) {
        const draft = grouped(seeded(seed), [3]);
        found += (await new Attacker(withoutSecond(draft)).recovered()).length;
      }
      expect(found).to.be.greaterThan(20);
    });
  });
