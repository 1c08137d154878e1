import { parseArgs } from 'node:util';
import type { Messages } from './messages.js';
import { WrongUse } from './wrong-use.js';

/** The options of a command: `text` takes a value, `many` takes one each time it is given, `flag` takes none. */
export type OptionKinds = Readonly<Record<string, 'text' | 'many' | 'flag'>>;

/** What was typed: words, texts and flags by option name. */
export interface Typed {
  readonly words: readonly string[];
  readonly texts: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
  /** Values of an option that may be given more than once, in the order in which they were typed. */
  readonly lists: Readonly<Record<string, readonly string[] | undefined>>;
}

/** `--target -3` is a value; the platform would take `-3` for an option. */
function joinNegatives(args: readonly string[], kinds: OptionKinds): string[] {
  const joined: string[] = [];
  for (const word of args) {
    const before = joined.at(-1) ?? '';
    if (/^-[\d.,]/.test(word) && before.startsWith('--') && kinds[before.slice(2)] === 'text')
      joined[joined.length - 1] = `${before}=${word}`;
    else joined.push(word);
  }
  return joined;
}

/**
 * Reads what was typed after the name of the command.
 * @throws {WrongUse} naming the option that does not exist, lacks its value or has one too many.
 */
export function readArguments(args: readonly string[], kinds: OptionKinds, messages: Messages): Typed {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
  );
  const { tokens } = parseArgs({
    args: joinNegatives(args, kinds),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const texts: Record<string, string> = {};
  const flags = new Set<string>();
  const lists: Record<string, string[]> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = kinds[token.name];
    if (!kind || !token.rawName.startsWith('--')) throw new WrongUse(messages.unknownOption(token.rawName));
    if (kind === 'flag') {
      if (token.value !== undefined) throw new WrongUse(messages.noValueWanted(token.rawName));
      flags.add(token.name);
    } else {
      if (!token.value || (!token.inlineValue && token.value.startsWith('--')))
        throw new WrongUse(messages.noValue(token.rawName));
      if (kind === 'many') (lists[token.name] ??= []).push(token.value);
      else texts[token.name] = token.value;
    }
  }
  return { words, texts, flags, lists };
}

/** One of a few words, or its default. @throws {WrongUse} naming option, value and choices. */
export function oneOf<Choice extends string>(
  option: string,
  text: string | undefined,
  choices: readonly Choice[],
  fallback: Choice,
  messages: Messages,
): Choice {
  if (text === undefined) return fallback;
  const found = choices.find((choice) => choice === text);
  if (!found) throw new WrongUse(messages.notOneOf(option, text, choices.join(', ')));
  return found;
}
