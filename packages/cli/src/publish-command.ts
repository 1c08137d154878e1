import { dayAt, trimRegion, type Language } from '@draagkracht/model';
import { publicationSchema } from '@draagkracht/formats';
import { gate, type Quantity } from '@draagkracht/statistics/disclosure.js';
import { oneOf, type Typed } from './arguments.js';
import type { ExitCode, Io } from './io.js';
import { messagesOf, type Messages } from './messages.js';
import { draftOf, type PublishChoice } from './publish/draft.js';
import { filesOf } from './publish/files.js';
import { publishWords } from './publish/messages.js';
import { progressOf } from './publish/progress.js';
import { answerOf, reportCsv, reportText } from './publish/report.js';
import { WrongUse } from './wrong-use.js';

/** Options of `draagkracht publish` beside those of every command. */
export const publishOptions = {
  policy: 'text',
  out: 'text',
  csv: 'text',
  report: 'text',
  schema: 'text',
  earlier: 'text',
  texts: 'text',
  indicator: 'text',
  region: 'text',
  period: 'text',
  quantity: 'text',
  unprotected: 'flag',
} as const;

const quantities = ['count', 'share', 'rate', 'money', 'other'] as const;

const listed = (text: string | undefined): string[] =>
  (text ?? '').split(',').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));

function quantitiesOf(text: string | undefined, messages: Messages): Map<string, Quantity> {
  return new Map(
    listed(text).map((pair) => {
      const at = pair.lastIndexOf('=');
      return [pair.slice(0, Math.max(0, at)), oneOf('--quantity', pair.slice(at + 1), quantities, 'other', messages)];
    }),
  );
}

function choiceOf({ words, texts }: Typed, messages: Messages): PublishChoice {
  const [path, ...more] = words;
  if (path === undefined || more.length > 0) throw new WrongUse(messages.oneFile(words.length));
  return {
    path,
    indicators: listed(texts['indicator']),
    regions: listed(texts['region']).map(trimRegion),
    period: texts['period'],
    earlier: listed(texts['earlier']),
    texts: texts['texts'],
    quantities: quantitiesOf(texts['quantity'], messages),
  };
}

/** `draagkracht publish FILE`: a file through the gate. 1 when something was refused; what is not safe is not written. */
export async function publishCommand(typed: Typed, language: Language, io: Io): Promise<ExitCode> {
  const messages = messagesOf(language);
  const words = publishWords(language);
  const policy = oneOf('--policy', typed.texts['policy'], ['publiek', 'streng', 'intern'], 'publiek', messages);
  const choice = choiceOf(typed, messages);
  const { out, csv, report: all, schema } = typed.texts;
  const isWriting = out !== undefined || csv !== undefined;
  if (policy === 'intern' && isWriting && !typed.flags.has('unprotected')) throw new WrongUse(words.needsUnprotected);
  const draft = await draftOf(choice, language, io);
  const gated = gate(draft, policy, progressOf(words, io));
  const { report } = gated;
  const isSafe = !report.refused.some(({ code }) => code === 'cannot-protect');
  const made = filesOf(gated, draft, choice, dayAt(new Date(io.cbs.now())), language);
  const files: [string | undefined, string][] = [
    ...(isSafe
      ? ([
          [out, made.json],
          [csv, made.csv],
        ] as [string | undefined, string][])
      : []),
    [all, reportCsv(report, language)],
    [schema, `${JSON.stringify(publicationSchema, null, 2)}\n`],
  ];
  const written: string[] = [];
  for (const [path, text] of files) {
    if (path === undefined) continue;
    await io.writeFile(path, text);
    written.push(words.written(path));
  }
  const hash = isSafe && out !== undefined ? made.publication.extension.draagkracht.hash : null;
  const told = written.length > 0 ? written.join('\n') : words.notWritten;
  const text = `${reportText(report, language)}\n${told}\n`;
  if (typed.flags.has('json')) {
    io.stdout(`${JSON.stringify(answerOf(report, hash), null, 2)}\n`);
    if (policy === 'intern' || report.refused.length > 0) io.stderr(text);
  } else io.stdout(text);
  return report.refused.length > 0 ? 1 : 0;
}
