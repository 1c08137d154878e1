import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { limitAt, MISSING, type Value, type Verdict } from '@draagkracht/model';
import { begunAnew, judge, judgeCounts, judgeRare } from '@draagkracht/statistics';

const figures = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 6, maxLength: 40 });
const breaks = fc.array(fc.nat(40), { maxLength: 3 });

/** What a verdict says, without how long the series is. */
const said = ({ kind, n, centre, signals, change, assurance, lower, upper }: Verdict): unknown => {
  const flat = (limit: Verdict['lower']): unknown =>
    typeof limit === 'object' ? limit.filter((one) => one !== undefined) : limit;
  return { kind, n, centre, signals, change, assurance, lower: flat(lower), upper: flat(upper) };
};

type Judge = (values: readonly Value[], breaks: readonly number[]) => Verdict;

const charts: readonly (readonly [name: string, judged: Judge])[] = [
  ['auto', (values, cuts) => judge(values, { breaks: cuts, direction: 'higher', target: 30 })],
  ['run', (values, cuts) => judge(values, { breaks: cuts, kind: 'run', direction: 'lower' })],
  ['xmr', (values, cuts) => judge(values, { breaks: cuts, kind: 'xmr', direction: 'lower' })],
  [
    'p',
    (values, cuts) =>
      judgeCounts(
        'p',
        values,
        values.map((_, at) => 60 + (at % 7)),
        { breaks: cuts, direction: 'lower' },
      ),
  ],
  [
    'u-prime',
    (values, cuts) =>
      judgeCounts(
        'u-prime',
        values,
        values.map((_, at) => 9 + (at % 7)),
        { breaks: cuts },
      ),
  ],
  ['c', (values, cuts) => judgeCounts('c', values, [], { breaks: cuts })],
  ['g', (values, cuts) => judgeRare('g', values, { breaks: cuts })],
  ['t', (values, cuts) => judgeRare('t', values, { breaks: cuts })],
];

describe('what holds of every chart', () => {
  for (const [name, judged] of charts) {
    it(`${name}: a gap at the end changes nothing`, () => {
      fc.assert(
        fc.property(figures, fc.integer({ min: 1, max: 4 }), (values, gaps) => {
          const longer = [...values, ...Array.from({ length: gaps }, (): Value => MISSING)];
          expect(said(judged(longer, []))).to.deep.equal(said(judged(values, [])));
        }),
      );
    });

    it(`${name}: a signal begins and ends at a figure, and a gap alone makes none`, () => {
      const holed = fc.array(fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant(MISSING)), { maxLength: 40 });
      fc.assert(
        fc.property(holed, breaks, (values, cuts) => {
          for (const { from, to } of judged(values, cuts).signals)
            expect([typeof values[from], typeof values[to]]).to.deep.equal(['number', 'number']);
        }),
      );
      expect(
        judged(
          Array.from({ length: 30 }, (): Value => MISSING),
          [],
        ).signals,
      ).to.deep.equal([]);
    });

    it(`${name}: nothing crosses a break: each side is judged as if the other were not there`, () => {
      fc.assert(
        fc.property(figures, figures, (before, after) => {
          const both = judged([...before, ...after], [before.length]);
          // Sizes of the counts go by place, so only charts without sizes can be compared side by side.
          for (const { from, to } of both.signals) expect(to < before.length || from >= before.length).to.equal(true);
          if (name === 'p' || name === 'u-prime') return;
          const alone = judged(after, []);
          const last = both.segments[1]!;
          expect([last.kind, last.n, last.centre]).to.deep.equal([alone.kind, alone.n, alone.centre]);
          expect(limitAt(last.upper, before.length)).to.equal(limitAt(alone.upper, 0));
          expect([both.change, both.assurance]).to.deep.equal([alone.change, alone.assurance]);
        }),
      );
    });
  }

  it('a rebase cuts as a break does', () => {
    fc.assert(
      fc.property(figures, figures, (before, after) => {
        const values = [...before, ...after];
        const anew = begunAnew([{ index: before.length, cause: 'c' }], {}, (terms) => judge(values, terms));
        expect(said(anew)).to.deep.equal(said(judge(values, { breaks: [before.length] })));
      }),
    );
  });

  it('shift and stretch move the lines along, and change nothing else', () => {
    fc.assert(
      fc.property(
        figures,
        fc.integer({ min: -99, max: 99 }),
        fc.constantFrom(0.5, 1, 2, 4, 10, 100),
        (values, shift, factor) => {
          const plain = judge(values, { direction: 'higher', target: 30 });
          const moved = judge(
            values.map((value) => value * factor + shift),
            { direction: 'higher', target: 30 * factor + shift },
          );
          expect([moved.kind, moved.n, moved.signals, moved.change, moved.assurance]).to.deep.equal([
            plain.kind,
            plain.n,
            plain.signals,
            plain.change,
            plain.assurance,
          ]);
          for (const line of ['centre', 'lower', 'upper'] as const)
            if (plain[line] !== undefined)
              expect(Number(moved[line])).to.be.closeTo(Number(plain[line]) * factor + shift, 1e-9 * factor * 100);
        },
      ),
    );
  });

  it('a negative stretch mirrors: better becomes worse, high becomes low', () => {
    const turned = { improvement: 'concern', concern: 'improvement' } as Readonly<Record<string, string>>;
    fc.assert(
      fc.property(figures, (values) => {
        const plain = judge(values, { direction: 'higher' });
        const mirrored = judge(
          values.map((value) => -2 * value),
          { direction: 'higher' },
        );
        expect(mirrored.change).to.equal(turned[plain.change] ?? plain.change);
        expect(mirrored.signals.map(({ side }) => side)).to.deep.equal(
          plain.signals.map(({ side }) => (side === 'high' ? 'low' : 'high')),
        );
      }),
    );
  });

  it('a gap between figures changes no run and no trend', () => {
    fc.assert(
      fc.property(figures, fc.nat(39), (values, where) => {
        const at = Math.min(where, values.length);
        const holed: Value[] = [...values.slice(0, at), MISSING, ...values.slice(at)];
        const back = (place: number): number => (place > at ? place - 1 : place);
        const plain = judge(values, { kind: 'run' }).signals;
        const found = judge(holed, { kind: 'run' }).signals.map((one) => ({
          ...one,
          from: back(one.from),
          to: back(one.to),
        }));
        expect(found).to.deep.equal(plain);
      }),
    );
  });

  it('says nothing of under six figures, whatever chart is asked for', () => {
    for (const [, judged] of charts) {
      const verdict = judged([1, 0, 1, 0, 60], []);
      expect([verdict.signals, verdict.change]).to.deep.equal([[], 'too-few']);
    }
  });
});
