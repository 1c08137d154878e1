/** A number, or one per figure. */
export type Amount = number | readonly number[];

type Given = Readonly<Record<string, Amount>>;

const list = (amount: Amount): readonly number[] => (typeof amount === 'number' ? [amount] : amount);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function each(a: Amount, b: Amount, work: (a: number, b: number) => number): Amount {
  if (typeof a === 'number' && typeof b === 'number') return work(a, b);
  const length = Math.max(list(a).length, list(b).length);
  const at = (amount: Amount, i: number): number => (typeof amount === 'number' ? amount : amount[i]!);
  return Array.from({ length }, (_, i) => work(at(a, i), at(b, i)));
}

/** Runs of equal figures, one length per run. */
function runs(values: readonly number[]): number[] {
  const lengths: number[] = [];
  values.forEach((value, at) => {
    if (at > 0 && value === values[at - 1]) lengths[lengths.length - 1]!++;
    else lengths.push(1);
  });
  return lengths;
}

function lastTrend(values: readonly number[]): number {
  let length = 1;
  const way = Math.sign(values.at(-1)! - values.at(-2)!);
  if (way === 0) return length;
  for (let at = values.length - 1; at > 0 && Math.sign(values[at]! - values[at - 1]!) === way; at--) length++;
  return length;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

function qbinom(share: number, tosses: number, chance: number): number {
  let term = (1 - chance) ** tosses;
  let total = term;
  let k = 0;
  while (total < share) {
    term *= ((tosses - k) / (k + 1)) * (chance / (1 - chance));
    total += term;
    k++;
  }
  return k;
}

/** The words of a formula, worked out another way than the product does. */
const words: Readonly<Record<string, (...given: Amount[]) => Amount>> = {
  mean: (values) => sum(list(values)) / list(values).length,
  median: (values) => median(list(values)),
  sum: (values) => sum(list(values)),
  count: (values) => list(values).length,
  max: (a, b) => each(a, b, Math.max),
  min: (a, b) => each(a, b, Math.min),
  round: (a) => each(a, 0, (value) => Math.round(value)),
  log2: (a) => each(a, 0, (value) => Math.log2(value)),
  abs: (a) => each(a, 0, (value) => Math.abs(value)),
  '√': (a) => each(a, 0, (value) => Math.sqrt(value)),
  sign: (a) => each(a, 0, (value) => (Math.abs(value) < 1e-9 ? 0 : Math.sign(value))),
  run: (sides) => (list(sides).at(-1) === 0 ? 0 : runs(list(sides)).at(-1)!),
  longest: (sides) => Math.max(...runs(list(sides))),
  crossings: (sides) => runs(list(sides)).length - 1,
  trend: (values) => lastTrend(list(values)),
  qbinom: (share, tosses, chance) => qbinom(share as number, tosses as number, chance as number),
};

const signs: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '−': (a, b) => a - b,
  '×': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': (a, b) => a ** b,
};

const order = [['+', '−'], ['×', '/'], ['^']];

/** Works out a formula of a working from the numbers it names: what somebody with a calculator does. */
export function workedOut(formula: string, numbers: Given): Amount {
  const tokens = formula.match(/\d+(?:\.\d+)?|[A-Za-z]\w*|\S/g) ?? [];
  let at = 0;
  const value = (): Amount => {
    const token = tokens[at++]!;
    if (/^\d/.test(token)) return Number(token);
    if (token === '(') return inBrackets()[0]!;
    if (tokens[at] === '(' && token in words) {
      at++;
      return words[token]!(...inBrackets());
    }
    const known = numbers[token];
    if (known === undefined) throw new Error(`nothing is called ${token} in ${formula}`);
    return known;
  };
  const sums = (depth: number): Amount => {
    let left = depth + 1 < order.length ? sums(depth + 1) : value();
    while (order[depth]!.includes(tokens[at] ?? '')) {
      const sign = tokens[at++]!;
      const right = depth + 1 < order.length ? sums(depth + 1) : value();
      left = each(left, right, signs[sign]!);
    }
    return left;
  };
  function inBrackets(): Amount[] {
    const found = [sums(0)];
    while (tokens[at] === ';') {
      at++;
      found.push(sums(0));
    }
    if (tokens[at++] !== ')') throw new Error(`brackets do not close in ${formula}`);
    return found;
  }
  return sums(0);
}
