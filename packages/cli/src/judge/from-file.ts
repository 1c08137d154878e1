import { basename } from 'node:path';
import { seriesOf, trimRegion, type Language } from '@draagkracht/model';
import { readTable, type ReadTable } from '@draagkracht/formats';
import { countsOf } from '@draagkracht/statistics';
import { fileFault } from '../file-fault.js';
import type { Io } from '../io.js';
import { messagesOf, type Messages } from '../messages.js';
import { WrongUse } from '../wrong-use.js';
import type { Subject } from './question.js';

/** Names shown when a choice must be made. */
const SHOWN = 5;

const some = (names: readonly string[]): string =>
  names.slice(0, SHOWN).join(', ') + (names.length > SHOWN ? ', …' : '');

function indicatorPlace({ indicators }: ReadTable, id: string | undefined, messages: Messages): number {
  const ids = indicators.map((indicator) => indicator.id);
  if (id === undefined) {
    if (ids.length === 1) return 0;
    throw new WrongUse(messages.chooseIndicator(ids.length, some(ids)));
  }
  const at = ids.indexOf(id);
  if (at < 0) throw new WrongUse(messages.noSuchIndicator(id, some(ids)));
  return at;
}

function regionPlace({ regionCodes }: ReadTable, code: string | undefined, messages: Messages): number {
  if (code === undefined) {
    if (regionCodes.length === 1) return 0;
    throw new WrongUse(messages.chooseRegion(regionCodes.length, some(regionCodes)));
  }
  const at = regionCodes.indexOf(trimRegion(code));
  if (at < 0) throw new WrongUse(messages.noSuchRegion(code, some(regionCodes)));
  return at;
}

/** What of a file is to be judged. */
export interface FileChoice {
  readonly path: string;
  readonly indicator: string | undefined;
  readonly region: string | undefined;
}

/**
 * The series of one indicator and region of a file.
 * @throws {WrongUse} when the file cannot be read or the choice is not in it, with what is.
 */
export async function subjectOfFile(
  { path, indicator, region }: FileChoice,
  language: Language,
  io: Io,
): Promise<Subject> {
  const messages = messagesOf(language);
  let table: ReadTable;
  try {
    table = await readTable(io.readFile(path), { fileName: basename(path) });
  } catch (error) {
    throw fileFault(error, path, language);
  }
  if (table.blocks.length === 0) throw new WrongUse(messages.noSeries(path));
  const i = indicatorPlace(table, indicator, messages);
  const r = regionPlace(table, region, messages);
  const code = table.regionCodes[r]!;
  const series = seriesOf(table.blocks[i]!, table.indicators[i]!, { code, label: table.regionLabels[r] ?? code });
  if (!series) throw new WrongUse(messages.noSuchRegion(code, some(table.blocks[i]!.regions)));
  const counted = countsOf(series);
  return { series, judged: series.points.map(({ value }) => value), factor: 1, ...(counted ? { counted } : {}) };
}
