/** A ring of a shape on the grid of the map, as it is drawn, and what it encloses. */
export interface Outline {
  /** SVG path data, closed. */
  readonly d: string;
  /** Twice the area on the grid, never negative. */
  readonly area: number;
  readonly x: number;
  readonly y: number;
}

/** From coordinates of the file to the grid: whole numbers, y down. Two functions, for a pair per point is a million objects. */
export interface ToGrid {
  readonly x: (position: readonly number[]) => number;
  readonly y: (position: readonly number[]) => number;
}

const dot = (x: number, y: number): Outline => ({ d: `M${x - 1} ${y - 1}h2v2h-2z`, area: 0, x, y });

/**
 * Draws a ring on the grid. What falls on one point of the grid is one point, and what lies on one line is one line: neighbours
 * share their points, so their borders stay one. A ring too small for the grid is a dot: no island gets lost.
 */
export function outlineOf(ring: readonly (readonly number[])[], toGrid: ToGrid): Outline {
  const [x0, y0] = [toGrid.x(ring[0]!), toGrid.y(ring[0]!)];
  let [x, y, dx, dy] = [x0, y0, 0, 0];
  let [area, cx, cy] = [0, 0, 0];
  let d = `M${x0} ${y0}l`;
  let lines = 0;
  const draw = (): void => {
    if (dx === 0 && dy === 0) return;
    d += lines++ === 0 ? `${dx} ${dy}` : ` ${dx} ${dy}`;
  };
  for (let at = 1; at < ring.length; at++) {
    const nextX = toGrid.x(ring[at]!);
    const nextY = toGrid.y(ring[at]!);
    const stepX = nextX - x;
    const stepY = nextY - y;
    if (stepX === 0 && stepY === 0) continue;
    const cross = (x - x0) * (nextY - y0) - (nextX - x0) * (y - y0);
    area += cross;
    cx += cross * (x + nextX - 2 * x0);
    cy += cross * (y + nextY - 2 * y0);
    if (dx * stepY === dy * stepX && dx * stepX + dy * stepY > 0) {
      dx += stepX;
      dy += stepY;
    } else {
      draw();
      dx = stepX;
      dy = stepY;
    }
    x = nextX;
    y = nextY;
  }
  draw();
  if (lines < 3 || area === 0) return dot(x0, y0);
  return { d: `${d}z`, area: Math.abs(area), x: x0 + cx / (3 * area), y: y0 + cy / (3 * area) };
}
