import type { Language } from '@draagkracht/model';
import { storedMessages } from './messages.js';
import type { Standing } from './standing.view.js';

/** The sentence about storage that needs attention now; empty when all is as it should be. */
export function standingSentence({ status, provided, fault }: Standing, language: Language): string {
  const say = storedMessages[language];
  const because = fault ?? status.because;
  if (because) return say.faults[because];
  if (!provided && status.mode !== 'none') return say.unprovided;
  return say.modes[status.mode];
}

/** What to tell after saving: on the device, or in memory only. */
export const savedWords = ({ status, provided }: Standing, language: Language): string =>
  status.mode === 'local' && provided ? storedMessages[language].saved : storedMessages[language].savedInMemory;
