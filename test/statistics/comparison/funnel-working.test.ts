import { expect } from '@open-wc/testing';
import { funnelLimitsAt, funnelWorking, judgeFunnel } from '@draagkracht/statistics';
import { twelve } from './units.js';

describe('the working of a funnel', () => {
  const verdict = judgeFunnel(twelve, { kind: 'proportion', own: 'GM0003' });
  const { method, steps } = funnelWorking(verdict);
  const step = (code: string) => steps.find((one) => one.code === code)!;

  it('names its method and goes through every step in order', () => {
    expect(method).to.deep.equal({ name: 'funnel-proportion', version: '1' });
    expect(steps.map(({ code }) => code)).to.deep.equal([
      'funnel-centre',
      'funnel-z',
      'funnel-winsorised',
      'funnel-phi',
      'funnel-test',
      'funnel-tau2',
      'funnel-mean',
      'funnel-own',
      'funnel-limits-95',
      'funnel-limits-998',
    ]);
  });
  it('can be done again with the numbers it gives', () => {
    const { counts, populations } = step('funnel-centre').numbers as Record<string, number[]>;
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
    expect(sum(counts!) / sum(populations!)).to.be.closeTo(step('funnel-centre').result as number, 1e-14);
    const { sumSquares, k, sumWeights, sumWeightsSquared } = step('funnel-tau2').numbers as Record<string, number>;
    expect((sumSquares! - (k! - 1)) / (sumWeights! - sumWeightsSquared! / sumWeights!)).to.be.closeTo(
      verdict.dispersion!.tau2,
      1e-15,
    );
    expect(sumSquares! / k!).to.be.closeTo(verdict.dispersion!.phi, 1e-12);
    const { weights, places } = step('funnel-mean').numbers as Record<string, number[]>;
    const mean = sum(weights!.map((weight, at) => weight * places![at]!)) / sum(weights!);
    expect(Math.sin(mean) ** 2).to.be.closeTo(verdict.limits!.centre, 1e-14);
    const { z, tau2, population, centre } = step('funnel-limits-95').numbers as Record<string, number>;
    const reach = z! * Math.sqrt(1 / (4 * population!) + tau2!);
    expect(Math.sin(Math.asin(Math.sqrt(centre!)) + reach) ** 2).to.be.closeTo(
      (step('funnel-limits-95').result as number[])[1]!,
      1e-12,
    );
    expect(step('funnel-own').result).to.equal(22 / 200);
  });
  it('tells which limits it used when they were not widened, and has no steps for too few areas', () => {
    for (const kind of ['proportion', 'rate'] as const)
      for (const limits of ['exact', 'normal'] as const) {
        const narrow = judgeFunnel(twelve, { kind, limits, overdispersion: 'off', own: 'GM0003' });
        const last = funnelWorking(narrow).steps.at(-1)!;
        const { low, high } = funnelLimitsAt(200, narrow.limits!, 0.998);
        expect(last.result).to.deep.equal([low, high]);
        expect('tail' in last.numbers).to.equal(limits === 'exact');
      }
    expect(funnelWorking(judgeFunnel(twelve.slice(0, 3), { kind: 'rate' })).steps).to.deep.equal([]);
  });
});
