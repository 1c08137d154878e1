import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VERSION } from '../../../packages/base/src/version.js';
import { bundleFolder } from './site.js';

/** A folder that goes when it is told to. */
export interface OlderBundle {
  readonly folder: string;
  readonly remove: () => void;
}

/** The bundle as it lies there, as if it were older: another version, an older contract of storage, and one element it does not know yet. */
export function olderBundle(): OlderBundle {
  const folder = mkdtempSync(join(tmpdir(), 'draagkracht-older-'));
  cpSync(bundleFolder, folder, { recursive: true, filter: (file) => !file.endsWith('.map') });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8').replaceAll(VERSION, '0.0.9').replaceAll('dk-storage-1', 'dk-storage-0');
    writeFileSync(file, name.startsWith('draagkracht.') ? text.replace(' principle-card', '') : text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
