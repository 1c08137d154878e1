import { basename } from 'node:path';
import { seriesOf, trimRegion, type Language, type SourcedAreas } from '@draagkracht/model';
import { readTable, withToldBeside, type ReadCube, type ReadTable } from '@draagkracht/formats';
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

/** Everything in a file with figures. @throws {WrongUse} when it cannot be read, or holds no series. */
async function tableOfFile(path: string, language: Language, io: Io): Promise<ReadCube> {
  let table: ReadCube;
  try {
    table = await readTable(io.readFile(path), { fileName: basename(path) });
  } catch (error) {
    throw fileFault(error, path, language);
  }
  if (table.blocks.length === 0) throw new WrongUse(messagesOf(language).noSeries(path));
  return table;
}

/**
 * One indicator of all areas of a file, or several. An area with several rows is left out: which row counts is not known.
 * @param beside other indicators of the file, in the order in which their blocks are given
 * @throws {WrongUse} when the file cannot be read or an indicator is not in it, with what is.
 */
export async function areasOfFile(
  { path, indicator }: Omit<FileChoice, 'region'>,
  language: Language,
  io: Io,
  beside: readonly string[] = [],
): Promise<SourcedAreas> {
  const table = await tableOfFile(path, language, io);
  const places = [indicator, ...beside].map((id) => indicatorPlace(table, id, messagesOf(language)));
  const labels = new Map(table.regionCodes.map((code, at) => [code, table.regionLabels[at] ?? code]));
  for (const code of table.duplicateRegions) labels.delete(code);
  return {
    indicators: places.map((at) => table.indicators[at]!),
    blocks: places.map((at) => table.blocks[at]!),
    labels,
    problems: table.problems,
  };
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
  const table = await tableOfFile(path, language, io);
  const i = indicatorPlace(table, indicator, messages);
  const r = regionPlace(table, region, messages);
  const code = table.regionCodes[r]!;
  const bare = seriesOf(table.blocks[i]!, table.indicators[i]!, { code, label: table.regionLabels[r] ?? code });
  if (!bare) throw new WrongUse(messages.noSuchRegion(code, some(table.blocks[i]!.regions)));
  const series = withToldBeside(bare, table, code);
  const counted = countsOf(series);
  return { series, judged: series.points.map(({ value }) => value), factor: 1, ...(counted ? { counted } : {}) };
}
