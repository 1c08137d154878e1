/** Highest power last. Wichura, algorithm AS 241 (PPND16), Applied Statistics 37 (1988): sixteen digits. */
const centreTop = [
  3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457,
  67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
];
const centreBottom = [
  1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061,
  28729.085735721942674, 5226.495278852854561,
];
const middleTop = [
  1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504, 1.27045825245236838258,
  0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
];
const middleBottom = [
  1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
  0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9,
];
const tailTop = [
  6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123, 0.026532189526576123093,
  1.2426609473880784386e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
];
const tailBottom = [
  1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4,
  1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
];

const polynomial = (powers: readonly number[], x: number): number =>
  powers.reduceRight((sum, power) => sum * x + power, 0);

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
