import type { Language, StorageCode, StorageStatus } from '@draagkracht/model';
import { storedMessages } from './messages.js';

/** How storing stands for one element. */
export interface Standing {
  readonly status: StorageStatus;
  /** False when nobody on the page offers storage. */
  readonly provided: boolean;
  /** Why the last attempt to read or write failed. */
  readonly fault?: StorageCode | undefined;
}

/** The sentence about storage that needs attention now; empty when all is as it should be. */
export function standingSentence({ status, provided, fault }: Standing, language: Language): string {
  const say = storedMessages.in(language);
  const because = fault ?? status.because;
  if (because) return say.faults[because];
  if (!provided && status.mode !== 'none') return say.unprovided;
  return say.modes[status.mode];
}

/** What to tell after saving: on the device, or in memory only. */
export const savedWords = ({ status, provided }: Standing, language: Language): string =>
  status.mode === 'local' && provided ? storedMessages.in(language).saved : storedMessages.in(language).savedInMemory;
