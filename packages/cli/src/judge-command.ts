import type { Language } from '@draagkracht/model';
import { oneOf, type Typed } from './arguments.js';
import type { ExitCode, Io } from './io.js';
import { answerOf } from './judge/answer.js';
import { subjectOfFile } from './judge/from-file.js';
import { subjectOfValues } from './judge/from-values.js';
import { numberOf } from './judge/numbers.js';
import { placedRebases, rebasesOf } from './judge/rebases.js';
import { charts, factorOf, type Chart, type Question, type Subject } from './judge/question.js';
import { reportOf } from './judge/report.js';
import { messagesOf, type Messages } from './messages.js';
import { WrongUse } from './wrong-use.js';

/** Options of `draagkracht judge` beside those of every command. */
export const judgeOptions = {
  values: 'text',
  periods: 'text',
  denominators: 'text',
  indicator: 'text',
  region: 'text',
  chart: 'text',
  better: 'text',
  target: 'text',
  screen: 'text',
  baseline: 'text',
  rebase: 'text',
} as const;

/** Two figures make the least there is to make limits of. */
const LEAST = 2;

function baselineOf(text: string | undefined, messages: Messages): number | undefined {
  if (text === undefined) return undefined;
  const found = /^\d+$/.test(text) ? Number(text) : 0;
  if (found < LEAST) throw new WrongUse(messages.notWhole('--baseline', text, LEAST));
  return found;
}

function questionOf({ texts }: Typed, messages: Messages): Question {
  const chart = oneOf<Chart>('--chart', texts['chart'], charts, 'auto', messages);
  const better =
    texts['better'] === undefined
      ? undefined
      : oneOf('--better', texts['better'], ['higher', 'lower', 'neutral'], 'neutral', messages);
  const target = texts['target'] === undefined ? undefined : numberOf('--target', texts['target'], messages);
  const screen = oneOf('--screen', texts['screen'], ['on', 'off'], 'on', messages) === 'on';
  const baseline = baselineOf(texts['baseline'], messages);
  return {
    chart,
    screen,
    ...(better ? { better } : {}),
    ...(target === undefined ? {} : { target }),
    ...(baseline === undefined ? {} : { baseline }),
  };
}

function refuse(options: readonly string[], { texts }: Typed, message: (option: string) => string): void {
  const given = options.find((name) => texts[name] !== undefined);
  if (given) throw new WrongUse(message(`--${given}`));
}

async function subjectOf(typed: Typed, chart: Chart, language: Language, io: Io): Promise<Subject> {
  const messages = messagesOf(language);
  const { words, texts } = typed;
  const [path, ...more] = words;
  if (more.length > 0) throw new WrongUse(messages.oneFile(words.length));
  if ((path === undefined) === (texts['values'] === undefined)) throw new WrongUse(messages.fileOrValues);
  if (path !== undefined) {
    refuse(['periods', 'denominators'], typed, messages.onlyWithValues);
    return subjectOfFile({ path, indicator: texts['indicator'], region: texts['region'] }, language, io);
  }
  refuse(['indicator', 'region'], typed, messages.onlyWithFile);
  return subjectOfValues(
    { values: texts['values']!, periods: texts['periods'], denominators: texts['denominators'] },
    chart,
    messages,
  );
}

/** `draagkracht judge …`: says what a series shows. 1 when a rule points at something in it. */
export async function judgeCommand(typed: Typed, language: Language, io: Io): Promise<ExitCode> {
  const messages = messagesOf(language);
  const question = questionOf(typed, messages);
  const subject = await subjectOf(typed, question.chart, language, io);
  const isPart = factorOf(subject, question.chart) === 100;
  if (isPart && (question.target ?? 0) > 1) throw new WrongUse(messages.shareTarget(typed.texts['target']!));
  const typedRebases = typed.texts['rebase'] === undefined ? [] : rebasesOf(typed.texts['rebase'], messages);
  const rebases = placedRebases(typedRebases, subject.series, messages);
  const answer = answerOf(subject, rebases.length > 0 ? { ...question, rebases } : question, language);
  io.stdout(
    typed.flags.has('json') ? `${JSON.stringify(answer, null, 2)}\n` : reportOf(answer, subject.series, language),
  );
  return answer.signals.length > 0 ? 1 : 0;
}
