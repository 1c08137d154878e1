import type { Land, LandFault } from './land.geometry.js';

/** Makes a land in steps: between two of them a page may do something else. */
export type LandSteps = (geo: object) => Generator<void, Land | LandFault>;

/** Milliseconds of work before the page may breathe: well under a task a reader would feel. */
const MOST = 16;

/** Gives the page a moment: what a reader does goes first. */
const breath = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in (globalThis as { scheduler: object }).scheduler
    ? (globalThis as unknown as { scheduler: { yield(): Promise<void> } }).scheduler.yield()
    : new Promise((done) => setTimeout(done));

const made = new WeakMap<object, Land | LandFault>();
const underWay = new WeakMap<object, Promise<void>>();

async function make(geo: object, steps: LandSteps): Promise<void> {
  const work = steps(geo);
  for (;;) {
    const until = performance.now() + MOST;
    let step = work.next();
    while (!step.done && performance.now() < until) step = work.next();
    if (step.done) {
      made.set(geo, step.value);
      return;
    }
    await breath();
  }
}

/** Makes shapes ready to be drawn, in slices. It is done once for each object, however many elements show it and however often. */
export class LandMaking {
  /** Settles when what was asked for has been made. */
  arrival: Promise<void> = Promise.resolve();
  readonly #host: { requestUpdate(): unknown };
  readonly #steps: LandSteps;

  constructor(host: { requestUpdate(): unknown }, steps: LandSteps) {
    this.#host = host;
    this.#steps = steps;
  }

  /** The land of shapes; `undefined` while it is being made, and then the element is told. */
  of(geo: object): Land | LandFault | undefined {
    const known = made.get(geo);
    if (known !== undefined) return known;
    let work = underWay.get(geo);
    if (!work) {
      // What is no GeoJSON at all may fail anywhere.
      work = make(geo, this.#steps).catch(() => void made.set(geo, 'no-shapes'));
      underWay.set(geo, work);
    }
    // What took one slice only is there at once.
    if (made.has(geo)) return made.get(geo);
    this.arrival = work.then(() => void this.#host.requestUpdate());
    return undefined;
  }
}
