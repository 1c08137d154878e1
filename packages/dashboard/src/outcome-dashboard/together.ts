import { readOdataFiles, UnreadableError } from '@draagkracht/formats';
import type { Following, Intake } from './desk.js';
import { intakeOf, orSentence } from './reader.js';

/** What tells that files are not the responses of one table: then each is read on its own. */
const apart = new Set(['odata-other-file', 'odata-several-tables', 'broken-json']);

/** Reads files that are responses of one CBS table as one. `undefined` when they are something else. */
export async function readTogether(
  files: readonly File[],
  { onProgress, signal }: Following,
): Promise<Intake | undefined> {
  const sources = files.map((source) => ({ name: source.name, source }));
  try {
    return await orSentence(async () => {
      const total = files.reduce((sum, { size }) => sum + size, 0);
      const read = await readOdataFiles(sources, {
        signal,
        onProgress: (done) => onProgress(Math.min(1, done / Math.max(1, total))),
      }).catch((cause: unknown) => {
        if (cause instanceof UnreadableError && apart.has(cause.problem.code)) throw new Apart();
        throw cause;
      });
      return intakeOf(read);
    });
  } catch (cause) {
    if (cause instanceof Apart) return undefined;
    throw cause;
  }
}

/** The files do not belong together. */
class Apart extends Error {}
