import { sha256, type ChangeEntry } from '@draagkracht/model';
import { fieldsByPath, type Raw } from '../repositories/diff.js';

/** A record as its fields by path; `undefined` while it was not there. */
export type State = ReadonlyMap<string, unknown> | undefined;

/** One record on one side: what was done to it, and how it was before the first act and after each; the last state is how it is now. */
export interface Past {
  readonly entries: readonly ChangeEntry[];
  /** One more than there are entries. */
  readonly states: readonly State[];
}

/** A state before some changes. */
function before(after: State, { kind, changes }: ChangeEntry): State {
  if (kind === 'create') return undefined;
  const fields = new Map(kind === 'remove' ? [] : after);
  for (const { path, before: was } of changes)
    if (was === undefined) fields.delete(path);
    else fields.set(path, was);
  return fields;
}

/** The fields of a record as they are now. */
export const stateOf = (record: Raw | undefined): State => record && fieldsByPath(record);

/**
 * The past of a record, read backwards from how it is now: the end is certain, whatever the log forgot.
 * @param history oldest first
 */
export function pastOf(record: Raw | undefined, history: readonly ChangeEntry[]): Past {
  const states: State[] = [stateOf(record)];
  for (const entry of [...history].reverse()) states.unshift(before(states[0], entry));
  return { entries: history, states };
}

/** A value as one text that does not depend on the order in which fields were written. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

const texts = new WeakMap<ReadonlyMap<string, unknown>, string>();

/** A state as one text; empty when the record was not there. */
export function textOf(state: State): string {
  if (!state) return '';
  const known = texts.get(state);
  if (known !== undefined) return known;
  const text = canonical(Object.fromEntries([...state].filter(([, value]) => value !== undefined)));
  texts.set(state, text);
  return text;
}

/** The mark by which a state is known on another device. */
export const markOf = (state: State): string => sha256(new TextEncoder().encode(textOf(state)));
