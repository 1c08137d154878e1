import type { Language } from '@draagkracht/model';
import type { PlacedRelease, Release } from '@draagkracht/embed/snippet.js';
import type { Io } from '../io.js';
import { readText } from '../read-text.js';
import { VERSION } from '../version.js';
import { WrongUse } from '../wrong-use.js';
import { snippetWords } from './messages.js';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A `release.json`, or nothing when the text is none. */
export function parseRelease(text: string): Release | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (!isRecord(read) || typeof read['version'] !== 'string') return undefined;
    if (!isRecord(read['files']) || !isRecord(read['elements'])) return undefined;
    return read as unknown as Release;
  } catch {
    return undefined;
  }
}

/** What was found of a release: the release, and whether the sums of its files are known. */
export interface FoundRelease {
  readonly release: PlacedRelease;
  readonly isKnown: boolean;
}

const placed = (release: Release, folder: string | undefined): PlacedRelease => {
  const at = folder ?? `/draagkracht/${release.version}/`;
  return { ...release, folder: at.endsWith('/') ? at : `${at}/` };
};

/**
 * The release the code is made for: the file that was named, else the one that came with this command line. Without either there are no
 * sums to check by.
 * @throws {WrongUse} when the named file cannot be read or is no release.
 */
export async function findRelease(
  named: string | undefined,
  folder: string | undefined,
  language: Language,
  io: Io,
): Promise<FoundRelease> {
  const nothing = { version: VERSION, files: {}, elements: {} };
  const text = await readText(named ?? io.release, language, io).catch((error: unknown) => {
    if (named !== undefined || !(error instanceof WrongUse)) throw error;
  });
  const read = text === undefined ? undefined : parseRelease(text);
  if (!read && named !== undefined) throw new WrongUse(snippetWords(language).noRelease(named));
  return { release: placed(read ?? nothing, folder), isKnown: read !== undefined };
}
