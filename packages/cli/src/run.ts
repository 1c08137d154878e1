import type { Language } from '@draagkracht/model';
import { oneOf, readArguments, type OptionKinds, type Typed } from './arguments.js';
import { checkCommand, checkOptions } from './check-command.js';
import { checkWords } from './check/report.messages.js';
import { writeFault } from './file-fault.js';
import { inspectCommand, inspectOptions } from './inspect-command.js';
import type { ExitCode, Io } from './io.js';
import { judgeCommand, judgeOptions } from './judge-command.js';
import { messagesOf, type Messages } from './messages.js';
import { publishCommand, publishOptions } from './publish-command.js';
import { renderCommand, renderOptions } from './render-command.js';
import { renderWords } from './render/messages.js';
import { snippetCommand, snippetOptions } from './snippet-command.js';
import { snippetWords } from './snippet/messages.js';
import { VERSION } from './version.js';
import { WrongUse } from './wrong-use.js';

interface Command {
  readonly options: OptionKinds;
  readonly help: (messages: Messages, language: Language) => string;
  readonly run: (typed: Typed, language: Language, io: Io) => Promise<ExitCode>;
}

const commands: Readonly<Record<string, Command>> = {
  inspect: { options: inspectOptions, help: (messages) => messages.inspectHelp, run: inspectCommand },
  judge: { options: judgeOptions, help: (messages) => messages.judgeHelp, run: judgeCommand },
  publish: { options: publishOptions, help: (messages) => messages.publishHelp, run: publishCommand },
  render: { options: renderOptions, help: (_, language) => renderWords(language).help, run: renderCommand },
  snippet: { options: snippetOptions, help: (_, language) => snippetWords(language).help, run: snippetCommand },
  check: { options: checkOptions, help: (_, language) => checkWords(language).help, run: checkCommand },
};

/** What can be asked, for who asked something else. */
const names = Object.keys(commands).join(', ');

const common = { json: 'flag', help: 'flag', version: 'flag', lang: 'text' } as const;

/** The language asked for, found before anything else so that every message can be in it. */
function languageAsked(args: readonly string[]): Language {
  const at = args.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const text = args[at]?.split('=')[1] ?? args[at + 1];
  return at >= 0 && text === 'en' ? 'en' : 'nl';
}

async function obey(args: readonly string[], messages: Messages, language: Language, io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  const command = name === undefined ? undefined : Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command && name !== undefined && !name.startsWith('-')) throw new WrongUse(messages.unknownCommand(name, names));
  const typed = readArguments(command ? rest : args, { ...common, ...command?.options }, messages);
  oneOf('--lang', typed.texts['lang'], ['nl', 'en'], 'nl', messages);
  if (typed.flags.has('version')) io.stdout(`${VERSION}\n`);
  else if (typed.flags.has('help')) io.stdout(command ? command.help(messages, language) : messages.help);
  else if (command) return command.run(typed, language, io);
  else throw new WrongUse(messages.noCommand(names));
  return 0;
}

/** The same world, in which a file that cannot be written is a sentence for who named it. */
const inWords = (io: Io, language: Language): Io => ({
  ...io,
  writeFile: (path, text) =>
    io.writeFile(path, text).catch((error: unknown) => {
      throw writeFault(error, path, language);
    }),
});

/**
 * Runs one command.
 * @param args what was typed after `draagkracht`.
 * @returns 0 fine, 1 findings, 2 wrong use. An error we do not know is thrown on.
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageAsked(args);
  try {
    return await obey(args, messagesOf(language), language, inWords(io, language));
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    io.stderr(`draagkracht: ${error.message}\n`);
    return 2;
  }
}
