import type { Language } from '@draagkracht/model';
import type { Typed } from './arguments.js';
import { checkPage } from './check/check-page.js';
import { checkWords } from './check/report.messages.js';
import { checkText } from './check/report.js';
import type { ExitCode, Io } from './io.js';
import { WrongUse } from './wrong-use.js';

/** Options of `draagkracht check` beside those of every command: none. */
export const checkOptions = {} as const;

function addressTyped({ words }: Typed, language: Language): URL {
  const [text, ...more] = words;
  const said = checkWords(language);
  if (text === undefined || more.length > 0) throw new WrongUse(said.oneAddress(words.length));
  if (!URL.canParse(text) || !/^https?:/i.test(text)) throw new WrongUse(said.noAddress(text));
  const address = new URL(text);
  if (address.username || address.password) throw new WrongUse(said.noLogin);
  return address;
}

/** `draagkracht check ADDRESS`: how Draagkracht stands on a page. 1 when something is wrong. */
export async function checkCommand(typed: Typed, language: Language, io: Io): Promise<ExitCode> {
  const address = addressTyped(typed, language);
  const answer = await checkPage(address, io.web);
  io.stdout(typed.flags.has('json') ? `${JSON.stringify(answer, null, 2)}\n` : `${checkText(answer, language)}\n`);
  return answer.findings.some(({ level }) => level === 'wrong') ? 1 : 0;
}
