import { localeOf, recordTypes, type Language, type RestorePreview, type StoredSummary } from '@draagkracht/model';
import { storedDataMessages } from './messages.js';

const units = ['kB', 'MB', 'GB', 'TB'] as const;

/** Bytes as people read them: "3 kB", "1,2 MB", "10 GB". */
export function sizeWords(bytes: number, language: Language): string {
  const at = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 1), units.length);
  const value = at === 1 ? Math.max(1, Math.round(bytes / 1000)) : bytes / 1000 ** at;
  return `${new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }).format(value)} ${units[at - 1]!}`;
}

/** How many pieces of what are kept, one line for each kind; empty when nothing is. */
export function keptWords({ records, datasets, setAside }: StoredSummary, language: Language): string[] {
  const say = storedDataMessages[language];
  const lines = Object.entries(records)
    .filter(([, count]) => count > 0)
    .map(
      ([type, count]) =>
        `${recordTypes.find((known) => known.type === type)?.label[language] ?? type}: ${say.items(count)}`,
    );
  if (datasets > 0) lines.push(say.datasets(datasets));
  if (setAside > 0) lines.push(say.setAside(setAside));
  return lines;
}

/** Whether restoring would change anything at all. */
export const bringsSomething = ({ added, updated, datasets, setAside }: RestorePreview): boolean =>
  added + updated + datasets + setAside > 0;

/** What restoring would do, one line for each thing; the same file twice says that nothing is new. */
export function previewWords(preview: RestorePreview, language: Language): string[] {
  const say = storedDataMessages[language];
  const { added, updated, unchanged, datasets, setAside } = preview;
  const lines = bringsSomething(preview) ? [] : [say.nothingNew];
  if (added > 0) lines.push(say.added(added));
  if (updated > 0) lines.push(say.updated(updated));
  if (datasets > 0) lines.push(say.newDatasets(datasets));
  if (setAside > 0) lines.push(say.setAside(setAside));
  if (unchanged > 0) lines.push(say.unchanged(unchanged));
  return lines;
}

/** What wiping did, or taking it back. @param seconds how long what was wiped is held */
export function wipedWords(wiped: 'held' | 'gone' | 'back', language: Language, seconds = 0): string {
  const say = storedDataMessages[language];
  if (wiped === 'back') return say.unwiped;
  return wiped === 'held' ? say.wipedHeld(seconds) : say.wiped;
}
