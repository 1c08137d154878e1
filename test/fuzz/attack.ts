import { describeProblem, readFile, UnreadableError } from '@draagkracht/formats';
import { mutate } from './mutate.js';
import { oneOf, randomFrom } from './random.js';
import { seeds, wrapped } from './seeds.js';

/** Longest a small input may take; a busy machine makes milliseconds of microseconds, never seconds. */
export const SLOWEST = 5000;

/** What a small input may cost beside five times its size: the columns a reader makes at once. */
export const OVERHEAD = 96 * 1024 * 1024;

/** How an input ended. */
export interface Attempt {
  readonly number: number;
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly milliseconds: number;
  /** The code of the problem when it was refused. */
  readonly refused?: string;
  /** What went wrong; absent when all is well. */
  readonly failure?: string;
}

/** The input with a number, from a seed: the same for ever. */
export function inputOf(seed: number, number: number): { readonly kind: string; readonly bytes: Uint8Array } {
  const random = randomFrom(seed * 7_919 + number);
  const chosen = oneOf(random, seeds);
  const others = seeds.filter(({ kind }) => kind === chosen.kind);
  const other = random() < 0.9 ? oneOf(random, others) : oneOf(random, seeds);
  return { kind: chosen.kind, bytes: wrapped(chosen, mutate(chosen.bytes, other.bytes, random)) };
}

const names = ['data.csv', 'kwb2024.xlsx', 'iv3-2023-begroting.csv', ''] as const;

async function outcome(bytes: Uint8Array, fileName: string): Promise<Pick<Attempt, 'refused' | 'failure'>> {
  try {
    const { inspection, table } = await readFile(bytes, { fileName });
    for (const problem of inspection.problems)
      if (!describeProblem(problem).nl) return { failure: `no words for ${problem.code}` };
    const broken = table.blocks.find(({ values, regions, periods }) => values.length < regions.length * periods.length);
    return broken ? { failure: 'a block is shorter than its axes' } : {};
  } catch (error) {
    if (error instanceof UnreadableError) return { refused: error.problem.code };
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Reads one input. `clock` and `heap` come from outside: a page and Node have them by other names. */
export async function attempt(
  seed: number,
  number: number,
  clock: () => number,
  heap: () => number = () => 0,
): Promise<Attempt> {
  const { kind, bytes } = inputOf(seed, number);
  const before = heap();
  const start = clock();
  const found = await outcome(bytes, names[number % names.length]!);
  const milliseconds = clock() - start;
  const grown = heap() - before;
  const limit = 5 * bytes.length + OVERHEAD;
  const failure =
    found.failure ??
    (milliseconds > SLOWEST ? `took ${Math.round(milliseconds)} ms` : undefined) ??
    (grown > limit ? `took ${grown} bytes of memory for ${bytes.length}` : undefined);
  return { number, kind, bytes, milliseconds, ...found, ...(failure === undefined ? {} : { failure }) };
}
