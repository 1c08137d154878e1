import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { funnelLimitsAt, judgeFunnel, type FunnelUnit, type FunnelVerdict } from '@draagkracht/statistics';
import { itOnReal } from '../../helpers/real-data.js';
import { anyUnits, twelve } from './units.js';

const placesOf = ({ units }: FunnelVerdict): string[] =>
  units.map(({ code, place, side }) => `${code} ${place} ${side}`);

const calm: FunnelUnit[] = twelve.map((unit, at) => ({
  ...unit,
  count: Math.round((unit.population as number) * 0.16) + (at % 3) - 1,
}));

describe('judgeFunnel', () => {
  it('finds areas that differ by chance within exact limits about all together', () => {
    const verdict = judgeFunnel(calm, { kind: 'proportion', own: 'GM0003' });
    expect(verdict).to.deep.include({ state: 'judged', widened: false, k: 12, beyond: { at95: 0, at998: 0 } });
    expect(verdict.limits!.centre).to.equal(verdict.together);
    expect(verdict.dispersion!.found).to.equal(false);
    expect(verdict.own).to.deep.include({ state: 'judged' });
    expect(verdict.method).to.deep.equal({ name: 'funnel-proportion', version: '1' });
  });
  it('widens limits about the mean of areas where these differ more than by chance', () => {
    const verdict = judgeFunnel(twelve, { kind: 'proportion' });
    expect(verdict.widened).to.equal(true);
    expect(verdict.together).to.be.closeTo(0.15602716468590833, 1e-14);
    const known: [number, number, number, number][] = [
      [120, 0.95, 0.06003818308864522, 0.26728262456143737],
      [1200, 0.95, 0.07338379876950724, 0.24392976094957297],
      [120, 0.998, 0.0260981377909847, 0.34578060325475274],
      [1200, 0.998, 0.04123067639434781, 0.30622085572640645],
    ];
    for (const [n, level, low, high] of known) {
      const limits = funnelLimitsAt(n, verdict.limits!, level);
      expect(limits.low).to.be.closeTo(low, 1e-11);
      expect(limits.high).to.be.closeTo(high, 1e-11);
    }
  });
  it('leaves them narrow when told so, widens when told so, and never without a spread to widen for', () => {
    expect(judgeFunnel(twelve, { kind: 'proportion', overdispersion: 'off' })).to.deep.include({ widened: false });
    expect(judgeFunnel(twelve, { kind: 'proportion', overdispersion: 'on' })).to.deep.include({ widened: true });
    expect(judgeFunnel(calm, { kind: 'proportion', overdispersion: 'on' })).to.deep.include({ widened: false });
  });
  it('tells the place and the side of an area beyond a limit', () => {
    const withOne = (count: number): FunnelVerdict =>
      judgeFunnel(
        calm.map((unit, at) => (at === 11 ? { ...unit, count } : unit)),
        { kind: 'proportion', own: 'GM0012', overdispersion: 'off' },
      );
    const ownOf = (verdict: FunnelVerdict) => (verdict.own?.state === 'judged' ? verdict.own.unit : undefined);
    expect(ownOf(withOne(195))).to.deep.include({ place: 'within', side: 'high' });
    expect(ownOf(withOne(225))).to.deep.include({ place: 'beyond-95', side: 'high' });
    expect(ownOf(withOne(260))).to.deep.include({ place: 'beyond-998', side: 'high' });
    expect(ownOf(withOne(120))).to.deep.include({ place: 'beyond-998', side: 'low' });
  });
  it('says nothing of fewer than ten areas, and drops what cannot be judged with its reason', () => {
    const few = judgeFunnel(twelve.slice(0, 9), { kind: 'rate', own: 'GM0001' });
    expect(few).to.deep.include({ state: 'too-few', k: 9, units: [] });
    expect(few.limits).to.equal(undefined);
    const lacking = judgeFunnel(
      [...calm, { code: 'GM0099', label: 'Zonder', count: { kind: 'missing' as const }, population: 400 }],
      { kind: 'rate', own: 'GM0099' },
    );
    expect(lacking.own).to.deep.include({ state: 'dropped' });
    expect(judgeFunnel(calm, { kind: 'rate', own: 'GM9999' }).own).to.deep.equal({ state: 'absent' });
  });
  it('has no place outside where nobody, or everybody, has the property', () => {
    for (const part of [0, 1]) {
      const all = calm.map((unit) => ({ ...unit, count: (unit.population as number) * part }));
      expect(judgeFunnel(all, { kind: 'proportion' }).beyond).to.deep.equal({ at95: 0, at998: 0 });
    }
  });
  it('makes limits that narrow as areas grow, for every kind and basis', () => {
    for (const kind of ['proportion', 'rate'] as const)
      for (const basis of ['exact', 'normal'] as const)
        for (const tau2 of [0, 0.001]) {
          const reach = [100, 1000, 10_000, 100_000].map((n) => {
            const { low, high } = funnelLimitsAt(n, { kind, centre: 0.1, tau2, basis }, 0.95);
            return high - low;
          });
          expect([...reach].sort((a, b) => b - a)).to.deep.equal(reach);
        }
  });

  describe('whatever the areas', () => {
    it('does not care in which order they come', () => {
      fc.assert(
        fc.property(anyUnits, fc.constantFrom('proportion' as const, 'rate' as const), (units, kind) => {
          const there = judgeFunnel(units, { kind });
          const back = judgeFunnel([...units].reverse(), { kind });
          expect(back).to.deep.equal(there);
          expect(there.units.map(({ code }) => code)).to.deep.equal(units.map(({ code }) => code).sort());
        }),
        { numRuns: 60 },
      );
    });
    it('is not changed by an area that is left out', () => {
      fc.assert(
        fc.property(anyUnits, (units) => {
          const left: FunnelUnit[] = [
            { code: 'AA', label: '', count: { kind: 'suppressed' }, population: 5000 },
            { code: 'AB', label: '', count: 2, population: 9 },
            { code: 'AC', label: '', count: -1, population: 900 },
          ];
          const [before, after] = [
            judgeFunnel(units, { kind: 'rate' }),
            judgeFunnel([...units, ...left], { kind: 'rate' }),
          ];
          expect(placesOf(after)).to.deep.equal(placesOf(before));
          expect(after.limits).to.deep.equal(before.limits);
          expect(after.dropped).to.have.length(3);
        }),
        { numRuns: 40 },
      );
    });
    it('keeps centre and shares, and narrows chance, when all numbers are so many times as large', () => {
      fc.assert(
        fc.property(anyUnits, fc.integer({ min: 2, max: 9 }), (units, times) => {
          const larger = units.map((unit) => ({
            ...unit,
            count: (unit.count as number) * times,
            population: (unit.population as number) * times,
          }));
          const [one, many] = [judgeFunnel(units, { kind: 'rate' }), judgeFunnel(larger, { kind: 'rate' })];
          expect(many.together).to.be.closeTo(one.together!, 1e-12);
          expect(many.dispersion!.phi).to.be.closeTo(one.dispersion!.phi * times, 1e-6 * (1 + many.dispersion!.phi));
          const bare = { kind: 'rate', centre: 0.1, tau2: 0, basis: 'normal' } as const;
          const reach = (n: number): number => funnelLimitsAt(n, bare, 0.95).high - 0.1;
          expect(reach(500 * times)).to.be.closeTo(reach(500) / Math.sqrt(times), 1e-12);
        }),
        { numRuns: 40 },
      );
    });
    it('is further out at 99.8% than at 95%, and counts those for both', () => {
      fc.assert(
        fc.property(anyUnits, (units) => {
          const { limits, beyond } = judgeFunnel(units, { kind: 'proportion' });
          expect(beyond.at998).to.be.at.most(beyond.at95);
          for (const n of [50, 5000]) {
            const [inner, outer] = [funnelLimitsAt(n, limits!, 0.95), funnelLimitsAt(n, limits!, 0.998)];
            expect(outer.low).to.be.at.most(inner.low);
            expect(outer.high).to.be.at.least(inner.high);
          }
        }),
        { numRuns: 40 },
      );
    });
  });

  itOnReal(
    'finds that municipalities differ far more than by chance, and calibrates its limits to that',
    'social/gemeenten-2021-sociaal-domein.json',
    (bytes) => {
      const read = JSON.parse(new TextDecoder().decode(bytes)) as {
        Gemeente: Record<string, { Naam: string; Population: number | null; _bijstand: number | null }>;
      };
      const units = Object.entries(read.Gemeente).map(([code, { Naam: label, Population, _bijstand }]): FunnelUnit => ({
        code,
        label,
        population: Population ?? { kind: 'missing' },
        count:
          Population === null || _bijstand === null ? { kind: 'missing' } : Math.round((_bijstand * Population) / 1000),
      }));
      const verdict = judgeFunnel(units, { kind: 'rate', own: 'GM0344' });
      expect(verdict.k).to.equal(351);
      expect(verdict.dropped.map(({ reason }) => reason)).to.deep.equal(['gap']);
      expect(verdict.dispersion!.phi).to.be.closeTo(165.66, 0.01);
      expect(verdict.widened).to.equal(true);
      // With limits for chance alone nine in ten lie outside; with the spread between municipalities about one in twenty.
      expect(judgeFunnel(units, { kind: 'rate', overdispersion: 'off' }).beyond.at95).to.equal(337);
      expect(verdict.beyond.at95).to.be.within(10, 30);
      expect(verdict.own).to.deep.include({ state: 'judged' });
      expect(verdict.own?.state === 'judged' && verdict.own.unit.place).to.equal('within');
    },
  );
});
