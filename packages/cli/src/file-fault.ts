import { textIn, type Language } from '@draagkracht/model';
import { describeProblem, UnreadableError } from '@draagkracht/formats';
import { messagesOf } from './messages.js';
import { WrongUse } from './wrong-use.js';

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** What went wrong with a file, as a sentence for who named it; what we do not know is handed on as it came. */
export function fileFault(error: unknown, path: string, language: Language): unknown {
  const messages = messagesOf(language);
  if (error instanceof UnreadableError)
    return new WrongUse(messages.unreadable(path, textIn(describeProblem(error.problem), language)));
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new WrongUse(messages.noFile(path));
    case 'EISDIR':
      return new WrongUse(messages.isFolder(path));
    case 'EACCES':
    case 'EPERM':
      return new WrongUse(messages.noAccess(path));
    default:
      return error;
  }
}
