import type { Language } from '@draagkracht/model';
import { fileFault } from './file-fault.js';
import type { Io } from './io.js';

/** The whole text of a file (UTF-8). @throws {WrongUse} when it cannot be read. */
export async function readText(path: string, language: Language, io: Io): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const bytes of io.readFile(path)) text += decoder.decode(bytes, { stream: true });
  } catch (error) {
    throw fileFault(error, path, language);
  }
  return text + decoder.decode();
}
