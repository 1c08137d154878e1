import type { ReleaseSource } from '@draagkracht/base';
import type { Release } from '@draagkracht/base/snippet.js';

/** The folder of the bundle, seen from one of its files: parts lie in a folder below it. */
export const folderOf = (file: string): string => file.replace(/(chunks\/|parts\/)?[^/?#]*([?#].*)?$/, '');

const isRelease = (read: unknown): read is Release => {
  const { version, files, elements } = (read ?? {}) as Partial<Record<keyof Release, unknown>>;
  return (
    typeof version === 'string' && typeof files === 'object' && typeof elements === 'object' && !!files && !!elements
  );
};

/** Reads `release.json`: beside the bundle that is running, or where a page says that another one lies. */
export const read: ReleaseSource['read'] = async (address) => {
  const url = new URL(address || `${folderOf(import.meta.url)}release.json`, document.baseURI);
  const response = await fetch(url, { credentials: 'same-origin' });
  const found: unknown = response.ok ? await response.json() : undefined;
  if (!isRelease(found)) throw new Error(`no release at ${url.pathname}`);
  return { ...found, folder: folderOf(url.href) };
};
