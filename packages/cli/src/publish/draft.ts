import { basename } from 'node:path';
import { trimRegion, type Language } from '@draagkracht/model';
import { policyIn, readTable, type ReadTable } from '@draagkracht/formats';
import type {
  DraftTable,
  DraftText,
  EarlierPublication,
  EarlierTable,
  PublicationDraft,
  Quantity,
} from '@draagkracht/statistics/disclosure.js';
import { fileFault } from '../file-fault.js';
import type { Io } from '../io.js';
import { messagesOf } from '../messages.js';
import { WrongUse } from '../wrong-use.js';

/** What is to be published, as it was asked for. */
export interface PublishChoice {
  readonly path: string;
  readonly indicators: readonly string[];
  readonly regions: readonly string[];
  readonly period: string | undefined;
  readonly earlier: readonly string[];
  readonly texts: string | undefined;
  readonly quantities: ReadonlyMap<string, Quantity>;
}

async function read(path: string, period: string | undefined, language: Language, io: Io): Promise<ReadTable> {
  try {
    return await readTable(io.readFile(path), { fileName: basename(path), ...(period ? { period } : {}) });
  } catch (error) {
    throw fileFault(error, path, language);
  }
}

async function textOf(path: string, language: Language, io: Io): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const part of io.readFile(path)) text += decoder.decode(part, { stream: true });
  } catch (error) {
    throw fileFault(error, path, language);
  }
  return text + decoder.decode();
}

/** A rhythm at the end of an id is no word of a group: `Bijstand / man (quarter)`. */
const rhythm = / \((?:school-year|year|half|quarter|month|day)\)$/;

/**
 * The measure and groups in the id of an indicator: readers put the words that split a column between strokes. A column named "Totaal"
 * stands for the others; whether it does is seen in the figures.
 */
function groupsIn(id: string): Pick<EarlierTable, 'measure' | 'groups'> {
  const suffix = rhythm.exec(id)?.[0] ?? '';
  const groups = id.slice(0, id.length - suffix.length).split(' / ');
  return { measure: `#${groups.length}${suffix}`, groups };
}

function tablesOf(table: ReadTable, { indicators, quantities }: PublishChoice): DraftTable[] {
  return table.indicators.flatMap((indicator, i) => {
    const { id } = indicator;
    if (indicators.length > 0 && !indicators.includes(id)) return [];
    const quantity = quantities.get(id);
    return [{ id, indicator, block: table.blocks[i]!, ...groupsIn(id), ...(quantity ? { quantity } : {}) }];
  });
}

/** The earlier publications: what was not made by us is taken as exact. */
async function earlierOf({ earlier }: PublishChoice, language: Language, io: Io): Promise<EarlierPublication[]> {
  const all: EarlierPublication[] = [];
  for (const path of earlier) {
    const table = await read(path, undefined, language, io);
    const text = await textOf(path, language, io);
    const policy = /^\s*\ufeff?\{/.test(text) ? policyIn(JSON.parse(text.replace(/^\ufeff/, ''))) : 'intern';
    const tables = table.indicators.map(({ id }, i) => ({ block: table.blocks[i]!, ...groupsIn(id) }));
    all.push({ id: basename(path), policy, tables });
  }
  return all;
}

async function textsOf({ texts }: PublishChoice, language: Language, io: Io): Promise<DraftText[]> {
  if (texts === undefined) return [];
  const lines = (await textOf(texts, language, io)).replace(/^\ufeff/, '').split(/\r?\n/);
  return lines.flatMap((text, at) =>
    text.trim() === '' ? [] : [{ place: `${basename(texts)}:${at + 1}`, text: text.trim() }],
  );
}

/** What was asked for and is not in the file. @throws {WrongUse} naming it, with what is */
function mustHave(table: ReadTable, { path, indicators, regions }: PublishChoice, language: Language): void {
  const messages = messagesOf(language);
  if (table.blocks.length === 0) throw new WrongUse(messages.noSeries(path));
  const some = (names: readonly string[]): string => names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '');
  const ids = table.indicators.map(({ id }) => id);
  for (const id of indicators) if (!ids.includes(id)) throw new WrongUse(messages.noSuchIndicator(id, some(ids)));
  for (const code of regions)
    if (!table.regionCodes.includes(trimRegion(code)))
      throw new WrongUse(messages.noSuchRegion(code, some(table.regionCodes)));
}

/**
 * The draft of a publication from a file. All regions go through the gate, also those that are not chosen: the reader may know them.
 * @throws {WrongUse} when a file cannot be read or a choice is not in it.
 */
export async function draftOf(choice: PublishChoice, language: Language, io: Io): Promise<PublicationDraft> {
  const table = await read(choice.path, choice.period, language, io);
  mustHave(table, choice, language);
  const regionLabels = Object.fromEntries(table.regionCodes.map((code, at) => [code, table.regionLabels[at] ?? code]));
  return {
    tables: tablesOf(table, choice),
    regionLabels,
    earlier: await earlierOf(choice, language, io),
    texts: await textsOf(choice, language, io),
  };
}
