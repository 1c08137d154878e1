import type { Language, StorageStatus, StoredSummary } from '@draagkracht/model';
import { keepingMessages } from './keeping.messages.js';
import { sizeWords } from './stored-data.words.js';

/** Where the work is, how safe that is, and how much room it takes: one sentence each. */
export function placeWords(status: StorageStatus, summary: StoredSummary | undefined, language: Language): string[] {
  const say = keepingMessages[language];
  const lines: string[] = [say.modes[status.mode]];
  if (status.mode !== 'local') return lines;
  const { bytes, quota, persisted } = summary ?? {};
  lines.push(say.wiping);
  lines.push(persisted === undefined ? say.persistUnknown : persisted ? say.persisted : say.notPersisted);
  if (bytes !== undefined)
    lines.push(say.used(sizeWords(bytes, language), quota === undefined ? '' : sizeWords(quota, language)));
  return lines;
}
