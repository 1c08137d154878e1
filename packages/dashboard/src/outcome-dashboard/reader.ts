import type { Translated } from '@draagkracht/model';
import { describeProblem, gravestFirst, readInWorker, UnreadableError } from '@draagkracht/formats';
import type { Intake, IntakeOptions } from './desk.js';

/**
 * Starts the worker that reads files. Bundlers know this form and put the worker beside the bundle; where no worker can start,
 * `readInWorker` reads on the page.
 */
const createWorker = (): Worker =>
  new Worker(new URL('@draagkracht/formats/worker/read-table.worker.js', import.meta.url), { type: 'module' });

/** Reads a file beside the page. A file that is no table gives a sentence, not an error; anything else is thrown on. */
export async function readIntake(file: File, { period, onProgress, signal }: IntakeOptions): Promise<Intake> {
  try {
    const { inspection, table } = await readInWorker(file, {
      fileName: file.name, totalBytes: file.size, ...(period ? { period } : {}), signal, createWorker,
      onProgress: (read, total) => onProgress(read / Math.max(1, total ?? file.size)),
    });
    const remarks = gravestFirst(table.problems).map((problem) => ({ severity: problem.severity, text: describeProblem(problem) }));
    return { ok: true, inspection, table, remarks };
  } catch (cause) {
    if (!(cause instanceof UnreadableError)) throw cause;
    return { ok: false, text: describeProblem(cause.problem) satisfies Translated };
  }
}
