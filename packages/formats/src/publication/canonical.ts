import { sha256 } from '@draagkracht/model';
import { utf8Bytes } from '../platform.js';

/**
 * JSON that is the same for the same content: keys in order of their code units, no white space, what is `undefined` left out. The way
 * of RFC 8785 for the values a publication holds.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

interface Hashed {
  readonly extension: { readonly draagkracht: object };
}

/** The hash of a publication: SHA-256 over its canonical JSON, the hash itself left out. */
export function publicationHash(document: Hashed): string {
  const draagkracht = { ...document.extension.draagkracht, hash: undefined };
  const bare = { ...document, extension: { ...document.extension, draagkracht } };
  return `sha256-${sha256(utf8Bytes(canonicalJson(bare)))}`;
}
