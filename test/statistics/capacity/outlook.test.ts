import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { breakEvenShare, capacityOutlook, supportRatio, type CapacityRow } from '@draagkracht/statistics';

const rows: CapacityRow[] = [
  { year: 2020, pool: 3200, oldest: 200 },
  { year: 2021, pool: 3150, oldest: 205 },
  { year: 2022, pool: 3000, oldest: 200 },
  { year: 2030, pool: 2900, oldest: 300, projected: true },
  { year: 2040, pool: 2700, oldest: 450, projected: true },
];
const codes = (given: Parameters<typeof capacityOutlook>[0]) => capacityOutlook(given).problems.map(({ code }) => code);

describe('capacityOutlook', () => {
  it('gives the worked test of the field notes: 15% and 15 → 6 asks for 37.5%', () => {
    expect(breakEvenShare(15, 15, 6)).to.equal(37.5);
    const { breakEven } = capacityOutlook({ rows, share: 15 });
    expect(breakEven).to.include({ baseYear: 2022, targetYear: 2040, baseRatio: 15, targetRatio: 6, needed: 37.5 });
    expect(breakEven).to.include({ outOfReach: false, projected: true });
  });

  it('gives ratio, index and carers per ten, and a fifth less and more as a band', () => {
    const { years } = capacityOutlook({ rows, share: 15 });
    const last = years.at(-1)!;
    expect(last.ratio).to.equal(6);
    expect(last.index).to.equal(40);
    expect(last.carers!.now).to.be.closeTo(9, 1e-9);
    expect(last.carers!.less).to.be.closeTo(7.2, 1e-9);
    expect(last.carers!.more).to.be.closeTo(10.8, 1e-9);
  });

  it('counts no carers without a share', () => {
    const { years, breakEven, base } = capacityOutlook({ rows });
    expect(base!.year).to.equal(2022);
    expect(years.every(({ carers }) => carers === undefined)).to.equal(true);
    expect(breakEven).to.equal(undefined);
  });

  it('says over 40% that it is out of reach', () => {
    expect(capacityOutlook({ rows, share: 16 }).breakEven!.outOfReach).to.equal(false);
    expect(capacityOutlook({ rows, share: 16.1 }).breakEven!.outOfReach).to.equal(true);
  });

  it('names what stands in the way', () => {
    expect(codes({ rows: [] })).to.deep.equal(['no-rows']);
    expect(codes({ rows: [rows[0]!, rows[1]!, { year: 2024, pool: 1, oldest: 1 }] })).to.deep.equal(['year-gap']);
    expect(
      capacityOutlook({ rows: [rows[0]!, rows[1]!, { year: 2024, pool: 1, oldest: 1 }] }).problems[0]!.years,
    ).to.deep.equal([2022, 2023]);
    expect(codes({ rows })).to.deep.equal([]);
    expect(codes({ rows: [{ year: 2020, pool: 100, oldest: 0 }] })).to.deep.equal(['no-oldest']);
    expect(codes({ rows: [rows[0]!, rows[0]!] })).to.deep.equal(['duplicate-year']);
    expect(codes({ rows: [rows[0]!, { year: 2021, pool: -1, oldest: 5 }] })).to.deep.equal(['not-people']);
    expect(codes({ rows, baseYear: 1999 })).to.deep.equal(['no-such-year']);
    expect(codes({ rows, share: 101 })).to.deep.equal(['not-a-share']);
  });

  it('has no ratio where there are none of the oldest, and reads the rest', () => {
    const { years, base } = capacityOutlook({ rows: [{ year: 2019, pool: 100, oldest: 0 }, ...rows], share: 15 });
    expect(years[0]).to.not.have.property('ratio');
    expect(base!.year).to.equal(2022);
    expect(supportRatio(10, 0)).to.equal(undefined);
  });

  it('takes the share of a year before the one for all, and never more carers than people', () => {
    const { years } = capacityOutlook({ rows: [{ ...rows[0]!, share: 90 }, rows[1]!], share: 15 });
    expect(years[0]!.carers!.now).to.be.closeTo(144, 1e-9);
    expect(years[0]!.carers!.more).to.equal(160);
    expect(years[1]!.carers!.now).to.be.closeTo((3150 / 205) * 1.5, 1e-9);
  });

  it('breaks even: the needed share over the later ratio gives as many carers each as before', () => {
    const people = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(people, people, people, people, fc.integer({ min: 1, max: 100 }), (a, b, c, d, share) => {
        const { breakEven } = capacityOutlook({
          rows: [
            { year: 2020, pool: a, oldest: b },
            { year: 2040, pool: c, oldest: d, projected: true },
          ],
          share,
        });
        const { needed, targetRatio, baseRatio } = breakEven!;
        expect(needed * targetRatio).to.be.closeTo(share * baseRatio, share * baseRatio * 1e-9);
      }),
    );
  });

  it('does not care for the order of the rows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(capacityOutlook({ rows: shuffled, share: 15 })).to.deep.equal(capacityOutlook({ rows, share: 15 }));
      }),
    );
  });
});
