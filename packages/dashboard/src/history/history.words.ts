import {
  DATASET,
  dayAt,
  daysFrom,
  fieldsOf,
  localeOf,
  periodLabel,
  type ChangeEntry,
  type FieldChange,
  type FieldClash,
  type Language,
  type LoggedAct,
  type UndoClash,
  type UndoOutcome,
} from '@draagkracht/model';
import { valueWords } from '@draagkracht/base/words.js';
import { historyMessages, type HistoryMessages } from './history.messages.js';
import { ownerName, ownName, typeOf, type Known } from './names.view.js';

/** What the words of the history need to know. */
export interface Telling {
  readonly language: Language;
  /** Today in the Netherlands as an ISO day. */
  readonly today: string;
  readonly known: Known;
  /** The acts in sight, by their id: what an act took back is told with it. */
  readonly acts: ReadonlyMap<string, LoggedAct>;
  /** What a region is called; default: its code. */
  readonly regionName?: (code: string) => string;
}

const say = ({ language }: Telling): HistoryMessages => historyMessages.in(language);
const upperFirst = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
/** What stands behind the label of a field; many labels are questions. */
const labelled = (label: string, rest: string): string =>
  label.endsWith('?') ? `${label} ${upperFirst(rest)}` : `${label}: ${rest}`;
const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** A record by its type and its name, such as: Indicator “Jongeren met jeugdhulp”; or by what it belongs to. */
export function recordWords(type: string, recordId: string, telling: Telling): string {
  const words = say(telling);
  const label = type === DATASET ? words.dataset : (typeOf(type)?.label[telling.language] ?? words.unknownType);
  const data = telling.known.get(recordId);
  const owner = ownerName(data, telling.known);
  // A story, a target: what it says is not what it is called.
  const own = owner !== '' && data?.['label'] === undefined && data?.['text'] === undefined ? '' : ownName(type, data);
  if (own !== '') return words.named(label, own);
  return owner === '' ? label : words.belongsTo(label, owner);
}

/** An instant as people say it: "Vandaag om 14:05", "5 januari 2026 om 10:00". Times are those of the Netherlands. */
export function momentWords(at: string, telling: Telling): string {
  const words = say(telling);
  const moment = new Date(at);
  const day = dayAt(moment);
  const time = new Intl.DateTimeFormat(localeOf(telling.language), {
    timeZone: 'Europe/Amsterdam',
    hour: '2-digit',
    minute: '2-digit',
  }).format(moment);
  const ago = daysFrom(day, telling.today);
  const said = ago === 0 ? words.today : ago === 1 ? words.yesterday : periodLabel(day, telling.language);
  return words.at(said, time);
}

/** The day of an instant in the Netherlands, written out. */
export const dayWords = (at: string, { language }: Telling): string => periodLabel(dayAt(new Date(at)), language);

const subject = ({ type, recordId }: ChangeEntry, telling: Telling): string => recordWords(type, recordId, telling);

/** What an act did, without what it took back: one record by its name, several by their number. */
function plainWords({ entries, undoes }: LoggedAct, telling: Telling): string {
  const words = say(telling);
  const [first] = entries;
  const records = new Set(entries.map(({ recordId }) => recordId));
  if (first && records.size === 1) {
    const { kind } = entries.length === 1 ? first : { kind: 'update' as const };
    const back = kind === 'create' && (undoes !== undefined || wasRemoved(first, telling));
    return words.did[back ? 'back' : kind](subject(first, telling));
  }
  const counted = (['create', 'update', 'remove'] as const).flatMap((kind) => {
    const count = entries.filter((entry) => entry.kind === kind).length;
    return count === 0 ? [] : [words.counts[kind](count)];
  });
  if (first && counted.length === 1)
    return words.did[first.kind](words.withMore(subject(first, telling), records.size - 1));
  return `${words.didMany(records.size)}: ${counted.join(', ')}`;
}

/** A record that comes after its own removal was brought back rather than added. */
const wasRemoved = ({ recordId, seq }: ChangeEntry, { acts }: Telling): boolean =>
  [...acts.values()].some(({ entries }) =>
    entries.some((entry) => entry.recordId === recordId && entry.kind === 'remove' && entry.seq < seq),
  );

/** What an act did, in one line. */
export function actWords(act: LoggedAct, telling: Telling): string {
  if (act.undoes === undefined) return plainWords(act, telling);
  const words = say(telling);
  const taken = telling.acts.get(act.undoes);
  if (!taken) return `${words.undidSomething}. ${plainWords(act, telling)}`;
  return words.undid(taken.undoes === undefined ? plainWords(taken, telling) : actWords(taken, telling));
}

/** When an act was done, and by which role. */
export const whenWords = ({ at, who }: LoggedAct, telling: Telling): string =>
  say(telling).when(momentWords(at, telling), who);

/** What follows from saving and says nothing to people, or stands in the name of the record already. */
const silent = new Set([
  'createdAt',
  'expiresAt',
  'schemaVersion',
  'authorRole',
  'data.importedAt',
  'data.catalogueId',
]);

/** What every record has from the start; only a change of it says something. */
const given = new Set(['visibility', 'data.place', 'data.decimals']);

/** What a field is called. @returns `undefined` for a field that says nothing to people */
export function labelOf(type: string, path: string, telling: Telling): string | undefined {
  if (silent.has(path)) return undefined;
  const name = path.slice('data.'.length);
  const schema = path.startsWith('data.') ? typeOf(type)?.schema : undefined;
  const field = schema && fieldsOf(schema).find((one) => one.name === name);
  return field?.label[telling.language] ?? say(telling).fields[path];
}

/** What a field held, in words; `undefined` when that cannot be said in words. */
export function held(type: string, path: string, value: unknown, telling: Telling): string | undefined {
  const words = say(telling);
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return words.empty_;
  if (path === 'visibility') return words.visibility[String(value)];
  const schema = path.startsWith('data.') ? typeOf(type)?.schema : undefined;
  const field = schema && fieldsOf(schema).find(({ name }) => `data.${name}` === path);
  if (field) return words.quoted(valueWords(field, value, telling.language).replaceAll('\n', '; '));
  if (path === 'data.resultId' || path === 'data.indicatorId' || path === 'data.follows') {
    const owner = ownName('', telling.known.get(String(value)));
    return owner === '' ? undefined : words.quoted(owner);
  }
  if (path === 'data.region') return words.quoted(telling.regionName?.(String(value)) ?? String(value));
  if (path === 'data.place') return String(Number(value) + 1);
  if (path === 'data.aboutPeriod') return words.quoted(periodLabel(String(value), telling.language));
  return typeof value === 'string' || typeof value === 'number' ? words.quoted(String(value)) : undefined;
}

/** One field that was changed: what it is called, what it was and what it became. @returns `undefined` when it says nothing to people */
function changeWords(
  kind: ChangeEntry['kind'],
  type: string,
  change: FieldChange,
  telling: Telling,
): string | undefined {
  const words = say(telling);
  const label = labelOf(type, change.path, telling);
  if (label === undefined) return undefined;
  const [before, after] = [change.before, change.after].map((value) => held(type, change.path, value, telling));
  if (kind !== 'update') {
    if (given.has(change.path)) return undefined;
    const value = kind === 'create' ? after : before;
    return value === undefined || value === words.empty_ ? undefined : labelled(label, value);
  }
  return before === undefined || after === undefined || before === after
    ? labelled(label, words.changed)
    : labelled(label, words.wasAndIs(before, after));
}

/** What an entry did, field by field; one sentence when nothing of it can be said in words. */
export function entryWords({ kind, type, changes }: ChangeEntry, telling: Telling): string[] {
  const lines = changes.flatMap((change) => changeWords(kind, type, change, telling) ?? []);
  return lines.length === 0 && kind === 'update' ? [say(telling).nothingInWords] : lines;
}

const labelsOf = (type: string, paths: readonly string[], telling: Telling): string =>
  paths
    .flatMap((path) => labelOf(type, path, telling) ?? [])
    .map((label) => say(telling).quoted(label))
    .join(', ');

/** What taking an act back will do. */
export function willWords(act: LoggedAct, telling: Telling): string {
  const { will } = say(telling);
  const [first] = act.entries;
  const records = new Set(act.entries.map(({ recordId }) => recordId));
  if (!first || records.size > 1) return will.many(records.size);
  const what = lowerFirst(subject(first, telling));
  if (act.entries.length > 1) return will.updateBare(what);
  if (first.kind !== 'update') return will[first.kind](what);
  const fields = labelsOf(
    first.type,
    first.changes.map(({ path }) => path),
    telling,
  );
  return fields === '' ? will.updateBare(what) : will.update(what, fields);
}

/** What stands in the way of taking an act back, for one record. */
export const clashWords = ({ recordId, type, why, fields }: UndoClash, telling: Telling): string =>
  say(telling).clash[why](recordWords(type, recordId, telling), labelsOf(type, fields, telling));

/** Why nothing was taken back: a sentence, what stands in the way, and the way out. */
export function refusalWords(outcome: Extract<UndoOutcome, { ok: false }>, telling: Telling): string[] {
  const words = say(telling);
  const clashes = outcome.clashes.map((clash) => clashWords(clash, telling));
  return [words.refused[outcome.why], ...clashes, ...(outcome.why === 'clash' ? [words.clashWayOut] : [])];
}

/** A field that was changed here and elsewhere: which one, and what stands on either side. */
export function fieldClashWords(clash: FieldClash, telling: Telling): string[] {
  const { recordId, type, path, here, there, at, who } = clash;
  const words = say(telling);
  const what = recordWords(type, recordId, telling);
  if (path === '') return [words.elsewhereGone(what)];
  const sideOf = (value: unknown): string => held(type, path, value, telling) ?? words.changed;
  const when = at === '' ? '' : lowerFirst(words.when(momentWords(at, telling), who));
  return [
    words.inField(what, lowerFirst(labelOf(type, path, telling) ?? path)),
    words.here(sideOf(here)),
    words.there(sideOf(there), when),
  ];
}
