import * as v from 'valibot';
import { steeringTally, type SteeringTally } from '../record/types/steering-mirror.js';
import { steeringItems } from '../record/types/steering-mirror.names.js';

const kind = 'draagkracht/mirror-counts';
const fileSchema = v.object({
  kind: v.literal(kind),
  version: v.literal(1),
  mark: v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)),
  code: v.pipe(v.string(), v.maxLength(12)),
  counts: steeringTally,
});

/**
 * From how many people on counts leave the device they were given on: of one person they would be that person's answers, and of two each
 * would know the other's.
 */
export const countsFileFrom = 3;

/** The short word by which a file of counts finds its mirror; made of the id of the record. */
export const mirrorCode = (id: string): string => id.replaceAll('-', '').slice(0, 4).toUpperCase();

/** Why a file is not added. */
export type CountsFault = 'no-json' | 'other-kind' | 'newer' | 'damaged' | 'too-few' | 'other-mirror' | 'twice';

/** What reading a file of counts gave. */
export type ReadCounts =
  | { readonly ok: true; readonly mark: string; readonly counts: SteeringTally }
  | { readonly ok: false; readonly because: CountsFault };

/**
 * Counts as they go to the device of the mirror.
 * @param mark random, so that the same file is not counted twice.
 */
export const countsFile = (
  counts: SteeringTally,
  { mark, code }: { readonly mark: string; readonly code: string },
): string => JSON.stringify({ kind, version: 1, mark, code: code.trim().toUpperCase(), counts }, undefined, 2);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** No item was answered by more people than there were. */
const addsUp = ({ people, items }: SteeringTally): boolean =>
  steeringItems.every(({ value }) => items[value].reduce((sum, one) => sum + one, 0) <= people);

/** Reads a file of counts for one mirror. Never throws; half a file is no file. */
export function readCounts(
  text: string,
  { code, added }: { readonly code: string; readonly added: readonly string[] },
): ReadCounts {
  const no = (because: CountsFault): ReadCounts => ({ ok: false, because });
  const found = parsed(text);
  if (found === undefined) return no('no-json');
  const about = (typeof found === 'object' && found !== null ? found : {}) as Readonly<Record<string, unknown>>;
  if (about['kind'] !== kind) return no('other-kind');
  if (Number(about['version']) > 1) return no('newer');
  const read = v.safeParse(fileSchema, found);
  if (!read.success || !addsUp(read.output.counts)) return no('damaged');
  const { mark, counts } = read.output;
  if (counts.people < countsFileFrom) return no('too-few');
  if (read.output.code !== code) return no('other-mirror');
  return added.includes(mark) ? no('twice') : { ok: true, mark, counts };
}
