/** A line, or a surface, fitted to figures by least squares. */
export interface Fit {
  readonly coefficients: readonly number[];
  /** Figure minus fitted figure, in the order of the rows. */
  readonly residuals: readonly number[];
  /** Rows minus coefficients. */
  readonly freedom: number;
  /** Residual variance; 0 when every figure lies on the fit. */
  readonly variance: number;
  /** (XᵀX)⁻¹, row by row. */
  readonly inverse: readonly (readonly number[])[];
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * b[at]!, 0);

/** Columns made orthogonal one by one, twice over so that columns that look alike stay exact (modified Gram–Schmidt). */
function orthogonal(columns: readonly (readonly number[])[]): { basis: number[][]; upper: number[][] } {
  const basis: number[][] = [];
  const upper = columns.map(() => columns.map(() => 0));
  columns.forEach((column, at) => {
    let rest = [...column];
    for (let turn = 0; turn < 2; turn++)
      basis.forEach((known, i) => {
        const part = dot(known, rest);
        upper[i]![at]! += part;
        rest = rest.map((value, row) => value - part * known[row]!);
      });
    const length = Math.sqrt(dot(rest, rest));
    if (!(length > 1e-12 * Math.sqrt(dot(column, column))))
      throw new TypeError('leastSquares: columns depend on one another');
    upper[at]![at] = length;
    basis.push(rest.map((value) => value / length));
  });
  return { basis, upper };
}

/** Solves an upper triangular system from below. */
function backward(upper: readonly (readonly number[])[], right: readonly number[]): number[] {
  const found = right.map(() => 0);
  for (let at = right.length - 1; at >= 0; at--) {
    let rest = right[at]!;
    for (let later = at + 1; later < right.length; later++) rest -= upper[at]![later]! * found[later]!;
    found[at] = rest / upper[at]![at]!;
  }
  return found;
}

/**
 * Ordinary least squares by orthogonal columns.
 * @param rows per figure what explains it, a 1 for the constant among them.
 * @param figures as many as there are rows; more than there are columns.
 * @throws {TypeError} when there are too few rows, or columns depend on one another.
 */
export function leastSquares(rows: readonly (readonly number[])[], figures: readonly number[]): Fit {
  const count = rows[0]?.length ?? 0;
  const freedom = rows.length - count;
  if (count === 0 || freedom < 1 || rows.length !== figures.length)
    throw new TypeError(`leastSquares: ${rows.length} rows are too few for ${count} coefficients`);
  const columns = Array.from({ length: count }, (_, at) => rows.map((row) => row[at]!));
  const { basis, upper } = orthogonal(columns);
  const coefficients = backward(
    upper,
    basis.map((column) => dot(column, figures)),
  );
  const residuals = figures.map((figure, at) => figure - dot(rows[at]!, coefficients));
  const unit = columns.map((_, at) =>
    backward(
      upper,
      columns.map((__, row) => (row === at ? 1 : 0)),
    ),
  );
  return {
    coefficients,
    residuals,
    freedom,
    variance: dot(residuals, residuals) / freedom,
    inverse: columns.map((_, i) =>
      columns.map((__, j) => unit.reduce((sum, column) => sum + column[i]! * column[j]!, 0)),
    ),
  };
}

/** Standard error of each coefficient when what is left over is independent from row to row. */
export const plainErrors = ({ inverse, variance }: Fit): number[] =>
  inverse.map((row, at) => Math.sqrt(row[at]! * variance));

/** How many rows back what is left over is taken to hang together: ⌊4 (n / 100)^(2/9)⌋ (Newey and West 1994). */
export const neweyWestLag = (count: number): number => Math.floor(4 * (count / 100) ** (2 / 9));

function addProduct(into: number[][], a: readonly number[], b: readonly number[], weight: number): void {
  a.forEach((left, i) => b.forEach((right, j) => (into[i]![j]! += weight * left * right)));
}

/**
 * Standard errors that hold when what is left over hangs together from row to row (Newey and West 1987, Bartlett weights), made larger by
 * n / (n − k) for short series.
 * @param rows those of the fit, in order of time.
 * @param lag rows back that hang together; 0 only allows for unequal spread.
 */
export function neweyWestErrors(rows: readonly (readonly number[])[], fit: Fit, lag: number): number[] {
  const scores = rows.map((row, at) => row.map((value) => value * fit.residuals[at]!));
  const middle = fit.inverse.map((row) => row.map(() => 0));
  scores.forEach((score, at) => {
    addProduct(middle, score, score, 1);
    for (let back = 1; back <= Math.min(lag, at); back++) {
      const weight = 1 - back / (lag + 1);
      addProduct(middle, score, scores[at - back]!, weight);
      addProduct(middle, scores[at - back]!, score, weight);
    }
  });
  const scale = rows.length / fit.freedom;
  return fit.inverse.map((row) => {
    const spread = dot(
      row,
      middle.map((line) => dot(line, row)),
    );
    return Math.sqrt(Math.max(0, spread * scale));
  });
}

/** How much what is left over looks like what was left over the row before: −1 to 1, about 0 when rows are independent. */
export function autocorrelation(residuals: readonly number[]): number {
  const whole = dot(residuals, residuals);
  return whole === 0 ? 0 : dot(residuals.slice(1), residuals.slice(0, -1)) / whole;
}
