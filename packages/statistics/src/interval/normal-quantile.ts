/** Highest power last. Wichura, algorithm AS 241 (PPND16), Applied Statistics 37 (1988): sixteen digits. */
const centreTop = [3.3871328727963666080, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727];
const centreBottom = [1, 42.313330701600911252, 687.18700749205790830, 5394.1960214247511077, 21213.794301586595867, 39307.895800092710610, 28729.085735721942674, 5226.4952788528545610];
const middleTop = [1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504, 1.27045825245236838258, 0.241780725177450611770, 0.0227238449892691845833, 7.74545014278341407640e-4];
const middleBottom = [1, 2.05319162663775882187, 1.67638483018380384940, 0.689767334985100004550, 0.148103976427480074590, 0.0151986665636164571966, 5.47593808499534494600e-4, 1.05075007164441684324e-9];
const tailTop = [6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 0.296560571828504891230, 0.0265321895265761230930, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7];
const tailBottom = [1, 0.599832206555887937690, 0.136929880922735805310, 0.0148753612908506148525, 7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15];

const polynomial = (powers: readonly number[], x: number): number => powers.reduceRight((sum, power) => sum * x + power, 0);

/**
 * The point below which a share of the standard normal distribution lies: 0.975 → 1.959964.
 * @param share strictly between 0 and 1. @throws {TypeError} outside.
 */
export function normalQuantile(share: number): number {
  if (!(share > 0 && share < 1)) throw new TypeError(`normalQuantile: share must lie between 0 and 1, not ${share}`);
  const q = share - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(centreTop, r)) / polynomial(centreBottom, r);
  }
  const r = Math.sqrt(-Math.log(q < 0 ? share : 1 - share));
  const [top, bottom, x] = r <= 5 ? [middleTop, middleBottom, r - 1.6] : [tailTop, tailBottom, r - 5];
  return (Math.sign(q) * polynomial(top, x)) / polynomial(bottom, x);
}

/**
 * The z of a two-sided confidence level: 0.95 → 1.96, 0.998 → 3.09.
 * @param level strictly between 0 and 1. @throws {TypeError} outside.
 */
export function zOfLevel(level: number): number {
  if (!(level > 0 && level < 1)) throw new TypeError(`zOfLevel: level must lie between 0 and 1, not ${level}`);
  return normalQuantile(0.5 + level / 2);
}
