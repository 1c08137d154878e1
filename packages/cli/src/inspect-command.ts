import { basename } from 'node:path';
import { textIn, type Language, type Problem } from '@draagkracht/model';
import { formatNumber } from '@draagkracht/embed/static.js';
import { describeProblem, inspect, type Inspection } from '@draagkracht/formats';
import type { Typed } from './arguments.js';
import { inColumns } from './columns.js';
import { fileFault } from './file-fault.js';
import type { ExitCode, Io } from './io.js';
import { messagesOf, type Messages } from './messages.js';
import { WrongUse } from './wrong-use.js';

/** Options of `draagkracht inspect` beside those of every command. */
export const inspectOptions = {} as const;

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
}: Inspection): object {
  const told = problems.map(({ code, severity, count, example }) => ({
    code,
    severity,
    count,
    example: example ?? null,
  }));
  return { format, encoding, delimiter, decimal, rows, columns, regions, periods, indicators, problems: told };
}

function periodsText(periods: readonly string[], messages: Messages): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return messages.inspection.none;
  return first === last ? first : `${periods.length} (${messages.range(first, last)})`;
}

function plainText(found: Inspection, language: Language): string {
  const messages = messagesOf(language);
  const names = messages.inspection;
  const count = (value: number): string => formatNumber(value, 0, language);
  const sign = (text: string | null): string => (text === '\t' ? names.tab : (text ?? names.unknown));
  const facts = inColumns([
    [names.format, found.format === 'unknown' ? names.unknown : found.format],
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

/** `draagkracht inspect FILE`: says what a file holds. 1 when it has errors or warnings. */
export async function inspectCommand({ words, flags }: Typed, language: Language, io: Io): Promise<ExitCode> {
  const [path, ...more] = words;
  if (path === undefined || more.length > 0) throw new WrongUse(messagesOf(language).oneFile(words.length));
  let found: Inspection;
  try {
    found = await inspect(io.readFile(path), { fileName: basename(path) });
  } catch (error) {
    throw fileFault(error, path, language);
  }
  io.stdout(flags.has('json') ? `${JSON.stringify(contract(found), null, 2)}\n` : plainText(found, language));
  return found.problems.some(isFinding) ? 1 : 0;
}
