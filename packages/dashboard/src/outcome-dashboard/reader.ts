import type { FileLayout, LayoutChoices, Translated } from '@draagkracht/model';
import {
  columnStems,
  createReadWorker,
  describeProblem,
  fittingLayout,
  readInWorker,
  UnreadableError,
  type FittingLayout,
  type Inspection,
  type ReadFile,
} from '@draagkracht/formats';
import type { Intake, IntakeOptions, MetLayout } from './desk.js';
import { remarksOf } from './remarks.js';
import { firstRegion } from './outcome-dashboard.view.js';

const namesOf = ({ evidence }: Inspection): string[] => (evidence?.columns ?? []).map(({ name }) => name);

/** The kept way of reading for this layout: of the same signature, else of one that is nearly the same. */
function fitOf(inspection: Inspection, kept: readonly FileLayout[]): FittingLayout | undefined {
  const same = kept.find(({ signature }) => signature === inspection.evidence?.signature);
  return same ? { layout: same, likeness: 1 } : fittingLayout(namesOf(inspection), inspection.format, kept);
}

/** The layout of a file as it lies. `undefined` where there is none to choose about. */
function layoutOf(inspection: Inspection, name: string, kept: readonly FileLayout[]): MetLayout | undefined {
  const signature = inspection.evidence?.signature;
  if (signature === undefined) return undefined;
  const names = namesOf(inspection);
  const fit = fitOf(inspection, kept);
  const columns = columnStems(names).slice(0, 2000);
  return { known: { signature, name: name.slice(0, 200), columns }, names, choices: {}, ...(fit ? { kept: fit } : {}) };
}

/** What was read, with what was met on the way in words and a region to begin with. */
export const intakeOf = ({ inspection, table }: ReadFile, layout?: MetLayout): Extract<Intake, { ok: true }> => ({
  ok: true,
  inspection,
  table,
  remarks: remarksOf(table.problems),
  region: firstRegion(table),
  ...(layout ? { layout } : {}),
});

/** Something that is no table gives a sentence, not an error; anything else is thrown on. */
export async function orSentence(reading: () => Promise<Intake>): Promise<Intake> {
  try {
    return await reading();
  } catch (cause) {
    if (!(cause instanceof UnreadableError)) throw cause;
    return { ok: false, text: describeProblem(cause.problem) satisfies Translated };
  }
}

/**
 * Reads a file beside the page: as somebody says, else as somebody chose before for the same layout, else as it is found. A file that is
 * no table gives a sentence.
 */
export function readIntake(
  file: File,
  { period, choices, met, kept, onProgress, signal }: IntakeOptions,
): Promise<Intake> {
  const read = (by?: LayoutChoices): Promise<ReadFile> =>
    readInWorker(file, {
      fileName: file.name,
      totalBytes: file.size,
      ...(period ? { period } : {}),
      ...(by ? { choices: by } : {}),
      signal,
      createWorker: createReadWorker,
      onProgress: (done, total = file.size) => onProgress(total > 0 ? done / total : 0),
    });
  return orSentence(async () => {
    const found = await read(choices);
    const layout = met ?? layoutOf(found.inspection, file.name, kept);
    if (!layout || choices) return intakeOf(found, layout && { ...layout, choices: choices ?? {} });
    if (layout.kept?.likeness !== 1) return intakeOf(found, layout);
    const remembered = layout.kept.layout.choices;
    const again = await read(remembered).catch(whenUnreadable);
    return again ? intakeOf(again, { ...layout, choices: remembered }) : intakeOf(found, layout);
  });
}

/** What was chosen before may not fit this file: a sheet that is gone. Then it is read as it is found. */
function whenUnreadable(cause: unknown): undefined {
  if (!(cause instanceof UnreadableError)) throw cause;
  return undefined;
}
