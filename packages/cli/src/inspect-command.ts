import { basename } from 'node:path';
import { textIn, type Language, type Problem } from '@draagkracht/model';
import { formatNumber } from '@draagkracht/embed/static.js';
import {
  cbsClient,
  describeProblem,
  inspect,
  readOdataFiles,
  UnreadableError,
  unreadableInspection,
  type DocumentOptions,
  type Inspection,
} from '@draagkracht/formats';
import type { Typed } from './arguments.js';
import { descriptionText } from './cbs/description.js';
import { cbsOptions, cbsQuestion, type CbsQuestion } from './cbs/question.js';
import { inColumns } from './columns.js';
import { fileFault } from './file-fault.js';
import type { ExitCode, Io } from './io.js';
import { messagesOf, type Messages } from './messages.js';
import { WrongUse } from './wrong-use.js';

/** Options of `draagkracht inspect` beside those of every command. */
export const inspectOptions = { ...cbsOptions, part: 'text', 'header-row': 'text' } as const;

/** Indicators listed in plain text; the rest is counted. JSON has them all. */
const LISTED = 20;

/** The contract of `inspect --json`, with the severity that decides the exit code. */
function contract({
  format,
  encoding,
  delimiter,
  decimal,
  rows,
  columns,
  regions,
  periods,
  indicators,
  problems,
  recognised,
  part,
  parts,
}: Inspection): object {
  const told = problems.map(({ code, severity, count, example }) => ({
    code,
    severity,
    count,
    example: example ?? null,
  }));
  const document = { recognised: recognised ?? null, part: part ?? null, parts: parts ?? [] };
  const table = { format, encoding, delimiter, decimal, rows, columns, regions, periods, indicators };
  return { ...table, problems: told, ...document };
}

function periodsText(periods: readonly string[], messages: Messages): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return messages.inspection.none;
  return first === last ? first : `${periods.length} (${messages.range(first, last)})`;
}

/** The part that was read, and the others there are. */
function partText({ part = '', parts = [] }: Inspection): string {
  const others = parts.filter(({ name }) => name !== part).map(({ name, rows }) => `${name} (${rows})`);
  return others.length > 0 ? `${part} · ${others.join(' · ')}` : part;
}

function plainText(found: Inspection, language: Language): string {
  const messages = messagesOf(language);
  const names = messages.inspection;
  const count = (value: number): string => formatNumber(value, 0, language);
  const sign = (text: string | null): string => (text === '\t' ? names.tab : (text ?? names.unknown));
  const facts = inColumns([
    [names.format, found.format === 'unknown' ? names.unknown : found.format],
    ...(found.recognised === undefined ? [] : ([[names.recognised, found.recognised]] as const)),
    ...(found.part === undefined ? [] : ([[names.part, partText(found)]] as const)),
    [names.encoding, sign(found.encoding)],
    [names.delimiter, sign(found.delimiter)],
    [names.decimal, sign(found.decimal)],
    [names.rows, count(found.rows)],
    [names.columns, count(found.columns)],
    [names.regions, count(found.regions)],
    [names.periods, periodsText(found.periods, messages)],
  ]);
  const listed = found.indicators
    .slice(0, LISTED)
    .map(({ id, values, missing }) => [id, messages.counted(count(values), count(missing))] as const);
  const rest = found.indicators.length - listed.length;
  const indicators = [
    `${names.indicators} (${count(found.indicators.length)})`,
    inColumns(listed, '  '),
    ...(rest > 0 ? [`  … +${count(rest)}`] : []),
  ];
  const problems = found.problems.map((problem) => `  ${textIn(describeProblem(problem), language)}`);
  return [
    facts,
    '',
    ...indicators,
    '',
    names.problems,
    ...(problems.length > 0 ? problems : [`  ${names.none}`]),
    '',
  ].join('\n');
}

const isFinding = ({ severity }: Problem): boolean => severity !== 'note';

/** Questions that cannot be right, whatever CBS does. */
const wrongQuestions = new Set(['cbs-no-table', 'cbs-no-such-choice', 'cbs-too-much']);

function failed(error: unknown, language: Language): Inspection {
  if (!(error instanceof UnreadableError)) throw error;
  if (wrongQuestions.has(error.problem.code)) throw new WrongUse(textIn(describeProblem(error.problem), language));
  return unreadableInspection(error.problem);
}

function show(found: Inspection, { flags }: Typed, language: Language, io: Io): ExitCode {
  io.stdout(flags.has('json') ? `${JSON.stringify(contract(found), null, 2)}\n` : plainText(found, language));
  return found.problems.some(isFinding) ? 1 : 0;
}

/** `draagkracht inspect cbs:85984NED`: what there is to choose from, or the figures that were chosen. */
async function inspectCbs(question: CbsQuestion, typed: Typed, language: Language, io: Io): Promise<ExitCode> {
  const { tableId, choice, hosts } = question;
  const client = cbsClient(io.cbs, hosts);
  try {
    if (choice) return show((await client.read(tableId, choice)).inspection, typed, language, io);
    const table = await client.describe(tableId);
    io.stdout(typed.flags.has('json') ? `${JSON.stringify(table, null, 2)}\n` : descriptionText(table, language));
    return 0;
  } catch (error) {
    return show(failed(error, language), typed, language, io);
  }
}

/** The bytes of a file, whose faults name it. */
async function* bytesOf(path: string, language: Language, io: Io): AsyncGenerator<Uint8Array> {
  try {
    yield* io.readFile(path);
  } catch (error) {
    throw fileFault(error, path, language);
  }
}

/** What was said about the table in a document. @throws {WrongUse} for a row that is no number. */
function documentOptions({ texts }: Typed, language: Language): DocumentOptions {
  const { part, 'header-row': row } = texts;
  if (row !== undefined && !/^[1-9]\d{0,6}$/.test(row)) throw new WrongUse(messagesOf(language).wrongRow(row));
  return { ...(part === undefined ? {} : { part }), ...(row === undefined ? {} : { headerRow: Number(row) }) };
}

async function inspectFiles({ words: paths, ...typed }: Typed, language: Language, io: Io): Promise<Inspection> {
  const [path = '', ...more] = paths;
  const options = documentOptions({ words: paths, ...typed }, language);
  try {
    if (more.length === 0) return await inspect(io.readFile(path), { fileName: basename(path), ...options });
    const files = paths.map((name) => ({ name: basename(name), source: bytesOf(name, language, io) }));
    return (await readOdataFiles(files)).inspection;
  } catch (error) {
    throw fileFault(error, paths.join(', '), language);
  }
}

/**
 * `draagkracht inspect FILE`: says what a file holds; several files are responses of one table of CBS. 1 when it has errors or
 * warnings.
 */
export async function inspectCommand(typed: Typed, language: Language, io: Io): Promise<ExitCode> {
  const { words } = typed;
  const question = cbsQuestion(typed, language);
  if (question) return inspectCbs(question, typed, language, io);
  if (words.length === 0) throw new WrongUse(messagesOf(language).oneFile(words.length));
  return show(await inspectFiles(typed, language, io), typed, language, io);
}
