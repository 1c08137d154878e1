import type { Translated } from '@draagkracht/model';
import { createReadWorker, describeProblem, readInWorker, UnreadableError } from '@draagkracht/formats';
import type { Intake, IntakeOptions } from './desk.js';
import { remarksOf } from './remarks.js';
import { firstRegion } from './outcome-dashboard.view.js';

/** Reads a file beside the page. A file that is no table gives a sentence, not an error; anything else is thrown on. */
export async function readIntake(file: File, { period, onProgress, signal }: IntakeOptions): Promise<Intake> {
  try {
    const { inspection, table } = await readInWorker(file, {
      fileName: file.name,
      totalBytes: file.size,
      ...(period ? { period } : {}),
      signal,
      createWorker: createReadWorker,
      onProgress: (read, total = file.size) => onProgress(total > 0 ? read / total : 0),
    });
    const remarks = remarksOf(table.problems);
    return { ok: true, inspection, table, remarks, region: firstRegion(table) };
  } catch (cause) {
    if (!(cause instanceof UnreadableError)) throw cause;
    return { ok: false, text: describeProblem(cause.problem) satisfies Translated };
  }
}
