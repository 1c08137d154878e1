import type { Sighting } from '../problems/problem-list.js';
import { UnreadableError } from '../problems/unreadable.js';
import type { Part } from './content.js';

/** A part with what it is chosen by. */
export interface PartFound extends Part {
  /** Cells that hold a figure. */
  readonly figures: number;
}

/** Names shown when one was asked for that is not there. */
const SHOWN = 5;

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function named<T extends Part>(parts: readonly T[], name: string): T {
  const found = parts.find((part) => part.name === name) ?? parts.find((part) => same(part.name, name));
  if (found) return found;
  const names = parts.slice(0, SHOWN).map((part) => part.name);
  throw new UnreadableError('no-such-part', { name, text: names.join(', ') }, parts.length);
}

/** The part with most figures; a hidden one only where no other has any; of equals the first. */
function fullest<T extends PartFound>(parts: readonly T[]): T {
  const shown = parts.filter(({ hidden, figures }) => !hidden && figures > 0);
  const among = shown.length > 0 ? shown : parts;
  return among.reduce((best, next) => (next.figures > best.figures ? next : best));
}

/** Names that occur twice get a number, so that each part can be asked for. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return names.map((name) => {
    let own = name;
    let n = last.get(name) ?? 1;
    while (taken.has(own)) own = `${name} (${++n})`;
    last.set(name, n);
    taken.add(own);
    return own;
  });
}

/**
 * The part of a document that is read: the one asked for, else the one with most figures. Other parts with figures are told.
 * @throws {UnreadableError} when there is none, or none with that name.
 */
export function choosePart<T extends PartFound>(
  parts: readonly T[],
  wanted: string | undefined,
): { readonly chosen: T; readonly parts: readonly Part[]; readonly sightings: readonly Sighting[] } {
  if (parts.length === 0) throw new UnreadableError('empty');
  const chosen = wanted === undefined ? fullest(parts) : named(parts, wanted);
  const others = parts.filter((part) => part !== chosen && part.figures > 0 && !part.hidden).length;
  const more: Sighting = { code: 'more-parts', severity: 'note', count: others, example: { name: chosen.name } };
  return {
    chosen,
    parts: parts.map(({ name, rows, columns, hidden }) => ({ name, rows, columns, ...(hidden ? { hidden } : {}) })),
    sightings: wanted === undefined && others > 0 ? [more] : [],
  };
}
