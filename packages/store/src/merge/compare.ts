import type { FieldDifference, FieldSide, RecordMerge } from '@draagkracht/model';
import { same, type Raw } from '../repositories/diff.js';
import { commonState } from './beginning.js';
import type { Past, State } from './past.js';

/** One record on one side. `record` is absent when it is not there any more. */
export interface Side {
  readonly record: Raw | undefined;
  readonly past: Past;
}

/** A record that both sides know, compared; `theirs` when every field that clashes is taken from the file. */
export interface Compared extends Pick<RecordMerge, 'standing' | 'removed' | 'fields'> {
  readonly ours: Raw | undefined;
  readonly theirs: Raw | undefined;
}

/** Fields that follow from saving. They never clash: the later date, the higher version, and the role of the last change hold. */
const follows = new Set(['schemaVersion', 'createdAt', 'expiresAt', 'authorRole']);

/** When a side last changed it: by its log, since taking a merge back counts as no change. */
const timeOf = ({ record, past }: Side): number => Date.parse(past.entries.at(-1)?.at ?? String(record?.['updatedAt']));

/** The one of two values that holds for a field that follows from saving; the same whichever side asks. */
function settled(path: string, ours: unknown, theirs: unknown, byOurs: boolean): unknown {
  if (path === 'authorRole') return byOurs ? ours : theirs;
  if (ours === undefined || theirs === undefined) return ours ?? theirs;
  const oursIsMore = (ours as string | number) > (theirs as string | number);
  return oursIsMore === (path === 'createdAt') ? theirs : ours;
}

function sideOf(path: string, { record, past }: Side): FieldSide {
  const now = past.states.at(-1)?.get(path);
  const entry = past.entries.findLast(({ changes }) => changes.some((change) => change.path === path));
  return {
    ...(now === undefined ? {} : { value: now }),
    who: entry?.who ?? String(record?.['authorRole'] ?? ''),
    at: entry?.at ?? String(record?.['updatedAt'] ?? ''),
  };
}

function changedBy(
  base: { state: State } | undefined,
  path: string,
  a: unknown,
  b: unknown,
): FieldDifference['changedBy'] {
  if (same(a, b)) return 'both';
  // Where the record was not there yet, neither changed the other's: both made it.
  if (!base?.state) return 'clash';
  const was = base.state.get(path);
  return same(was, a) ? 'theirs' : same(was, b) ? 'ours' : 'clash';
}

/** The fields that differ, or that both changed since they were the same. */
function differences(ours: Side, theirs: Side, base: { state: State } | undefined): FieldDifference[] {
  const [mine, other] = [ours.past.states.at(-1)!, theirs.past.states.at(-1)!];
  return [...new Set([...mine.keys(), ...other.keys()])].flatMap((path) => {
    const [a, b, was] = [mine.get(path), other.get(path), base?.state?.get(path)];
    if (follows.has(path) || (same(a, b) && (!base?.state || same(was, a)))) return [];
    const before = was === undefined ? {} : { before: was };
    return [
      {
        path,
        ...before,
        changedBy: changedBy(base, path, a, b),
        ours: sideOf(path, ours),
        theirs: sideOf(path, theirs),
      },
    ];
  });
}

/** A record from fields by path. */
function recordOf(state: Iterable<readonly [string, unknown]>, told: Raw): Raw {
  const record: Record<string, unknown> = { id: told['id'], type: told['type'], updatedAt: told['updatedAt'] };
  const data: Record<string, unknown> = {};
  for (const [path, value] of state) {
    if (value === undefined) continue;
    if (path.startsWith('data.')) data[path.slice('data.'.length)] = value;
    else record[path] = value;
  }
  return { ...record, ...('data' in record ? {} : { data }) };
}

/** Both sides in one: every field from the side that changed it, those that clash from `clashing`. Where the other side adds nothing it stays as it is. */
function joined(ours: Side, theirs: Side, fields: readonly FieldDifference[], clashing: 'ours' | 'theirs'): Raw {
  const [own, from] = clashing === 'ours' ? ([ours, 'theirs'] as const) : ([theirs, 'ours'] as const);
  if (!fields.some(({ changedBy: by }) => by === from)) return own.record!;
  const [mine, other] = [ours.past.states.at(-1)!, theirs.past.states.at(-1)!];
  const clashes = fields.some(({ changedBy: by }) => by === 'clash');
  const byOurs = clashes ? clashing === 'ours' : isLater(ours, theirs);
  const state = new Map(own.past.states.at(-1));
  for (const { path, changedBy: by, ...sides } of fields)
    if (by !== 'both') state.set(path, sides[by === 'clash' ? clashing : by].value);
  for (const path of follows) state.set(path, settled(path, mine.get(path), other.get(path), byOurs));
  return recordOf(state, own.record!);
}

/** Whether the first was changed last; of one moment the same one whichever side asks. */
function isLater(a: Side, b: Side): boolean {
  const apart = timeOf(a) - timeOf(b);
  return apart > 0 || (apart === 0 && String(a.record?.['authorRole']) >= String(b.record?.['authorRole']));
}

/** One side removed it: that holds when the other left it as it was. */
function removedOnOne(ours: Side, theirs: Side, base: { state: State } | undefined): Compared {
  const [removed, there] = ours.record ? (['there', ours] as const) : (['here', theirs] as const);
  const now = there.past.states.at(-1)!;
  const fields = [...new Set([...now.keys(), ...(base?.state?.keys() ?? [])])].flatMap((path) => {
    const was = base?.state?.get(path);
    if (follows.has(path) || same(was, now.get(path))) return [];
    return [
      {
        path,
        ...(was === undefined ? {} : { before: was }),
        changedBy: 'clash' as const,
        ours: sideOf(path, ours),
        theirs: sideOf(path, theirs),
      },
    ];
  });
  // Brought back since both knew that it was gone: then bringing back is what was done last.
  if (base && !base.state) return { standing: 'merges', removed, fields: [], ours: there.record, theirs: there.record };
  if (base && fields.length === 0) return { standing: 'merges', removed, fields, ours: undefined, theirs: undefined };
  return { standing: 'clashes', removed, fields, ours: ours.record, theirs: theirs.record };
}

/**
 * Compares a record that both sides know, field by field, from the state they had in common.
 * @param readable whether a joined record can be kept; if not, its fields belong together and all that differ clash
 */
export function compare(ours: Side, theirs: Side, readable: (record: Raw) => boolean): Compared {
  const base = commonState(ours.past, theirs.past);
  if (!ours.record || !theirs.record) return removedOnOne(ours, theirs, base);
  let fields = differences(ours, theirs, base);
  let [mine, other] = [joined(ours, theirs, fields, 'ours'), joined(ours, theirs, fields, 'theirs')];
  if (!readable(mine) || !readable(other)) {
    fields = fields.map((field) => (field.changedBy === 'both' ? field : { ...field, changedBy: 'clash' }));
    [mine, other] = [ours.record, theirs.record];
  }
  const differ = fields.filter((field) => field.changedBy !== 'both');
  if (differ.length === 0) return { standing: 'same', fields: [], ours: mine, theirs: mine };
  return {
    standing: differ.some((field) => field.changedBy === 'clash') ? 'clashes' : 'merges',
    fields,
    ours: mine,
    theirs: other,
  };
}
