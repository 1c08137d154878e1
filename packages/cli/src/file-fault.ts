import { textIn, type Language } from '@draagkracht/model';
import { describeProblem, UnreadableError } from '@draagkracht/formats';
import { messagesOf } from './messages.js';
import { WrongUse } from './wrong-use.js';

/** What the platform calls a fault of a file: `ENOENT`; empty for everything else. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && /^E[A-Z0-9]+$/.test(String(error.code)) ? String(error.code) : '';

/** Why a file could not be read, as a sentence for who named it; what we do not know is handed on as it came. */
export function fileFault(error: unknown, path: string, language: Language): unknown {
  const messages = messagesOf(language);
  if (error instanceof UnreadableError)
    return new WrongUse(messages.unreadable(path, textIn(describeProblem(error.problem), language)));
  const code = codeOf(error);
  switch (code) {
    case '':
      return error;
    case 'ENOENT':
    case 'ENOTDIR':
      return new WrongUse(messages.noFile(path));
    case 'EISDIR':
      return new WrongUse(messages.isFolder(path));
    case 'EACCES':
    case 'EPERM':
      return new WrongUse(messages.noAccess(path));
    default:
      return new WrongUse(messages.unreadable(path, `(${code})`));
  }
}

/** Why a file could not be written, as a sentence for who named it; what we do not know is handed on as it came. */
export function writeFault(error: unknown, path: string, language: Language): unknown {
  const messages = messagesOf(language);
  const code = codeOf(error);
  switch (code) {
    case '':
      return error;
    case 'ENOENT':
    case 'ENOTDIR':
      return new WrongUse(messages.noFolder(path));
    case 'EISDIR':
      return new WrongUse(messages.isFolder(path));
    default:
      return new WrongUse(messages.unwritable(path, code));
  }
}
