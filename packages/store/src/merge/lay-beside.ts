import {
  checkRecord,
  namedRecords,
  namesForNewcomers,
  sha256,
  type MergeChoice,
  type MergeStanding,
  type RecordMerge,
  type RecordType,
} from '@draagkracht/model';
import type { Raw } from '../repositories/diff.js';
import { compare, type Compared, type Side } from './compare.js';
import { markOf, stateOf, textOf } from './past.js';
import { sideOf, type Known } from './sides.js';

/** One record of either side, compared, with what has to be written for each choice. */
export interface Laid {
  readonly shown: RecordMerge;
  /** As it is here. */
  readonly ours: Raw | undefined;
  /** The mark of what it is in the file. */
  readonly theirMark: string;
  readonly compared: Compared;
  /** This device decided about exactly this before. */
  readonly decided: boolean;
}

/** What a record becomes: itself (`undefined`: it is not there), and the version that is kept beside it. */
export interface Becomes {
  readonly record: Raw | undefined;
  readonly beside?: Raw;
}

/** Text as an id of a record: the same text always gives the same. */
function idFrom(text: string): string {
  const hex = sha256(new TextEncoder().encode(text));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * A version of a record as a record of its own. Its id follows from what it says, so that the same version that comes by another road
 * is the same record.
 */
function besideOf(version: Raw): Raw {
  const { id, updatedAt, authorRole } = version as { id: string; updatedAt: string; authorRole: string };
  return {
    ...version,
    id: idFrom(`beside ${id} ${textOf(stateOf(version))}`),
    besideOf: { id, who: authorRole, at: updatedAt },
  };
}

/** What a record becomes with a choice; a choice counts only where it clashes. */
export function becomes({ shown, compared }: Pick<Laid, 'shown' | 'compared'>, choice: MergeChoice): Becomes {
  const { ours, theirs } = compared;
  if (shown.standing !== 'clashes' || choice === 'ours') return { record: ours };
  if (choice === 'theirs') return { record: theirs };
  return ours && theirs ? { record: ours, beside: besideOf(theirs) } : { record: ours ?? theirs };
}

const reads =
  (types: readonly RecordType[]) =>
  (record: Raw): boolean =>
    checkRecord(record, types).ok;

function layBoth(id: string, ours: Side, theirs: Side, here: Known, types: readonly RecordType[]): Laid | undefined {
  if (!ours.record && !theirs.record) return undefined;
  const [mine, other] = [ours.record, theirs.record];
  if (mine && other && mine['type'] !== other['type']) return undefined;
  const compared = compare(ours, theirs, reads(types));
  const { standing, removed, fields } = compared;
  const theirMark = markOf(theirs.past.states.at(-1));
  const decided = ours.past.entries.some(({ knows, undoneBy }) => knows === theirMark && undoneBy === undefined);
  const shown = {
    id,
    type: String((mine ?? other)!['type']),
    standing,
    record: mine ?? other,
    fields,
    brings: false,
    ...(removed ? { removed } : {}),
  };
  const { record, beside } = becomes({ shown, compared }, 'both');
  const brings =
    (beside !== undefined && !here.records.has(beside['id'] as string)) ||
    textOf(stateOf(record)) !== textOf(stateOf(mine));
  return { shown: { ...shown, brings: brings && standing !== 'same' }, ours: mine, theirMark, compared, decided };
}

function layOne(id: string, side: Side, standing: MergeStanding): Laid | undefined {
  const { record, past } = side;
  if (!record) return undefined;
  const comes = standing === 'only-there';
  const shown = { id, type: String(record['type']), standing, record, fields: [], brings: comes };
  const compared = { standing, fields: [], ours: record, theirs: record };
  return { shown, ours: comes ? undefined : record, theirMark: markOf(past.states.at(-1)), compared, decided: false };
}

const order: readonly MergeStanding[] = ['clashes', 'merges', 'only-there', 'only-here', 'same'];

/** Whether a version that was kept beside another there is what stands in its own place here: each put the other's beside their own. */
function isOwn({ shown }: Laid, laid: ReadonlyMap<string, Laid>): boolean {
  if (shown.standing !== 'only-there') return false;
  const version = shown.record as Raw;
  const own = laid.get((version['besideOf'] as { id?: string } | undefined)?.id ?? '');
  return own?.shown.standing === 'clashes' && own.ours !== undefined && besideOf(own.ours)['id'] === version['id'];
}

/** A piece that comes under another made-up name than it has there: that of another household here. */
function underName(one: Laid, to: string): Laid {
  const theirs = one.compared.theirs!;
  const data = theirs['data'] as Raw;
  const record = { ...theirs, data: { ...data, pseudonym: to } };
  const renamed = { from: String(data['pseudonym']), to };
  return {
    ...one,
    shown: { ...one.shown, record, renamed },
    compared: { ...one.compared, ours: record, theirs: record },
  };
}

/** Gives households that come another name where theirs is in use here. */
function apart(laid: readonly Laid[], there: Known): Laid[] {
  const stays = laid.filter(({ shown }) => shown.standing !== 'only-there');
  const names = namesForNewcomers(
    namedRecords(stays.flatMap((one): Raw[] => [becomes(one, 'both').record].filter((record) => record !== undefined))),
    namedRecords([...there.records.values()]),
  );
  if (names.size === 0) return [...laid];
  return laid.map((one) => {
    const to = one.shown.standing === 'only-there' ? names.get(one.shown.id) : undefined;
    return to === undefined ? one : underName(one, to);
  });
}

/** Lays both sides beside one another, record by record; those that clash first. */
export function layBeside(here: Known, there: Known, types: readonly RecordType[]): Laid[] {
  const ids = [...new Set([...here.records.keys(), ...there.records.keys()])];
  const laid = ids.flatMap((id) => {
    const [ours, theirs] = [sideOf(here, id, there), sideOf(there, id, here)];
    const one =
      ours && theirs
        ? layBoth(id, ours, theirs, here, types)
        : layOne(id, (ours ?? theirs)!, ours ? 'only-here' : 'only-there');
    return one ? [one] : [];
  });
  const byId = new Map(laid.map((one) => [one.shown.id, one]));
  const own = laid.filter((one) => !isOwn(one, byId));
  return apart(own, there).sort((a, b) => order.indexOf(a.shown.standing) - order.indexOf(b.shown.standing));
}
