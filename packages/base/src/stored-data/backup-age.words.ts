import type { FileStanding, Language } from '@draagkracht/model';
import { backupAge } from './backup-age.view.js';
import { keepingMessages } from './keeping.messages.js';

/** How old the last backup is and what changed since, in two sentences. @param today ISO day */
export function ageWords(standing: FileStanding, language: Language, today: string): string {
  const say = keepingMessages[language];
  const { days, changes } = backupAge(standing, today);
  const age = days === undefined ? say.neverMade : say.madeDays(days);
  return `${age} ${days === undefined && changes === 0 ? '' : say.changesSince(changes, days !== undefined)}`.trim();
}
