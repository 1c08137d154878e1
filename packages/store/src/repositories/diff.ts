import type { DkRecord, FieldChange } from '@draagkracht/model';

/** What a stored record at least is, however damaged: an object. */
export type Raw = { readonly [field: string]: unknown };

/** Told by the entry itself (`recordId`, `type`, `at`), so not by its changes. */
const told = new Set(['id', 'type', 'updatedAt']);

const isPlain = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of a record by path: those of the envelope, and `data.<field>`. A field name may hold a dot itself. */
export function fieldsByPath(record: Raw): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    if (told.has(name)) continue;
    if (name === 'data' && isPlain(value))
      for (const [field, inner] of Object.entries(value)) fields.set(`data.${field}`, inner);
    else fields.set(name, value);
  }
  return fields;
}

/** Whether two values of a field say the same, list for list and object for object; the order of names says nothing. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => same(item, b[i]));
  if (!isPlain(a) || !isPlain(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => same(a[name], b[name]));
}

/** What a change did, field by field, in the order of the later record. Without `before` everything is new, without `after` gone. */
export function changesBetween(before: Raw | undefined, after: Raw | undefined): FieldChange[] {
  const old = before ? fieldsByPath(before) : new Map<string, unknown>();
  const now = after ? fieldsByPath(after) : new Map<string, unknown>();
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((path) => {
    const [was, is] = [old.get(path), now.get(path)];
    if (same(was, is)) return [];
    return [{ path, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) }];
  });
}

/**
 * A record as it was before some changes.
 * @param now the record as it is, or only its `id` and `type` when it was removed.
 */
export function stepBack(now: Raw, changes: readonly FieldChange[]): Raw {
  const record: Record<string, unknown> = { ...now };
  const data: Record<string, unknown> = isPlain(now['data']) ? { ...now['data'] } : {};
  for (const { path, before } of changes) {
    const [target, field] = path.startsWith('data.') ? [data, path.slice('data.'.length)] : [record, path];
    if (before === undefined) delete target[field];
    else target[field] = before;
  }
  const whole = changes.some(({ path, before }) => path === 'data' && before !== undefined);
  return whole ? record : { ...record, data };
}

/** A record as it was after some changes; the other way of `stepBack`. */
export const stepForward = (then: Raw, changes: readonly FieldChange[]): Raw =>
  stepBack(
    then,
    changes.map(({ path, after }) => ({ path, before: after })),
  );

/** What a field of a record holds. */
export function valueAt(record: Raw, path: string): unknown {
  if (!path.startsWith('data.')) return record[path];
  return isPlain(record['data']) ? record['data'][path.slice('data.'.length)] : undefined;
}

/** A record seen as the fields it has. */
export const rawOf = (record: DkRecord | undefined): Raw | undefined => record as Raw | undefined;
