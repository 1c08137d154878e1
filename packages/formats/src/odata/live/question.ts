/** What is wanted of one dimension: codes as the source writes them, or all that begin alike. */
export interface Wanted {
  readonly name: string;
  readonly keys: readonly string[];
  /** Beginning of all keys that are wanted, such as `GM`; then `keys` are not listed in the question. */
  readonly prefix?: string;
}

/** Longest question put in an address; servers refuse more than about 2,000 characters. */
const LONGEST = 1_800;

/** More questions than this for one table: then all is asked for, and chosen from here. */
const MOST_QUESTIONS = 15;

const quoted = (key: string): string => `'${key.replaceAll("'", "''")}'`;
const equal = (name: string, key: string): string => `${name} eq ${quoted(key)}`;
const anyOf = (parts: readonly string[]): string => (parts.length === 1 ? parts[0]! : `(${parts.join(' or ')})`);
const lengthOf = (text: string): number => encodeURIComponent(text).length;

function clauseOf({ name, keys, prefix }: Wanted, version: 3 | 4): string {
  if (prefix === undefined) return anyOf(keys.map((key) => equal(name, key)));
  return version === 3 ? `substringof(${quoted(prefix)},${name})` : `startswith(${name},${quoted(prefix)})`;
}

/** Keys in as few parts as fit in the room that is left. */
function chunksOf({ name, keys }: Wanted, room: number): string[] {
  const chunks: string[][] = [[]];
  let length = 0;
  for (const key of keys) {
    const part = equal(name, key);
    const cost = lengthOf(`${part} or `);
    if (length + cost > room && chunks.at(-1)!.length > 0) {
      chunks.push([]);
      length = 0;
    }
    chunks.at(-1)!.push(part);
    length += cost;
  }
  return chunks.map(anyOf);
}

/**
 * The questions (`$filter`) that together give what is wanted; one empty question asks for all. Short wishes go in every question, one
 * long list of codes is spread over several. What fits nowhere is asked for whole: the answers are always chosen from again.
 */
export function filtersOf(wishes: readonly Wanted[], version: 3 | 4): readonly string[] {
  const clauses = wishes.map((wish) => ({ wish, clause: clauseOf(wish, version) }));
  clauses.sort((a, b) => lengthOf(a.clause) - lengthOf(b.clause));
  let room = LONGEST;
  const short: string[] = [];
  for (const { wish, clause } of clauses) {
    const cost = lengthOf(`${clause} and `);
    if (cost <= room) {
      short.push(clause);
      room -= cost;
      continue;
    }
    const parts = chunksOf(wish, Math.max(room, LONGEST / 4));
    if (parts.length <= MOST_QUESTIONS) return parts.map((part) => [...short, part].join(' and '));
  }
  return [short.join(' and ')];
}

/** The address of a set with its options. */
export function addressWith(base: string, options: Readonly<Record<string, string | undefined>>): string {
  const told = Object.entries(options).filter((pair): pair is [string, string] => Boolean(pair[1]));
  if (told.length === 0) return base;
  return `${base}?${told.map(([name, value]) => `$${name}=${encodeURIComponent(value)}`).join('&')}`;
}

/** The fields to ask for, or nothing when naming them makes the address too long: then all come. */
export function selectOf(fields: readonly string[]): string | undefined {
  const text = fields.join(',');
  return lengthOf(text) <= LONGEST / 2 ? text : undefined;
}
