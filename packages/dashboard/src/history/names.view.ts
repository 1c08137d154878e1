import {
  DATASET,
  fieldsOf,
  recordTypes,
  type ChangeEntry,
  type Dataset,
  type DkRecord,
  type LoggedAct,
  type RecordType,
} from '@draagkracht/model';

type Data = Readonly<Record<string, unknown>>;

/** What is known of the records an act is about: their fields, whether they are still there or not. */
export type Known = ReadonlyMap<string, Data>;

/** What is to be known of before acts can be told: who they are about. */
export const idsIn = (acts: readonly LoggedAct[]): string[] => [
  ...new Set(acts.flatMap(({ entries }) => entries.map(({ recordId }) => recordId))),
];

const dataOf = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {});

/** The fields an entry names, as they were on its last known side. */
const fieldsIn = ({ changes }: ChangeEntry): Data =>
  Object.fromEntries(
    changes
      .filter(({ path }) => path.startsWith('data.'))
      .map(({ path, before, after }) => [path.slice('data.'.length), after ?? before]),
  );

/**
 * What is known of every record of some acts: as it is now, or else as the acts and the trash tell of it. What was changed later
 * weighs more.
 * @param acts newest first
 */
export function knownOf(acts: readonly LoggedAct[], records: readonly DkRecord[], datasets: readonly Dataset[]): Known {
  const known = new Map<string, Data>();
  for (const { entries } of [...acts].reverse())
    for (const entry of entries) known.set(entry.recordId, { ...known.get(entry.recordId), ...fieldsIn(entry) });
  for (const { id, data } of records) known.set(id, dataOf(data));
  for (const { id, label } of datasets) known.set(id, { ...known.get(id), label });
  return known;
}

/** The type of a record by its name; data sets are no type of record. */
export const typeOf = (type: string): RecordType | undefined => recordTypes.find((known) => known.type === type);

const LONGEST = 60;
const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
};

const texts = ['label', 'title', 'text', 'name', 'question', 'measure'] as const;

/** What a record itself is called: its label, title or text, else the first short text of its form; empty when it has none. */
export function ownName(type: string, data: Data | undefined): string {
  const named = texts.map((name) => data?.[name]).find((value) => typeof value === 'string' && value.trim() !== '');
  if (named !== undefined || type === DATASET) return short(String(named ?? ''));
  const schema = typeOf(type)?.schema;
  const written = (schema ? fieldsOf(schema) : []).filter(({ control }) => control === 'text');
  const first = written
    .map(({ name }) => data?.[name])
    .find((value) => typeof value === 'string' && value.trim() !== '');
  return short(String(first ?? ''));
}

/** What a record belongs to: its indicator, its result. Empty when that is not known. */
export function ownerName(data: Data | undefined, known: Known): string {
  for (const field of ['indicatorId', 'resultId']) {
    const owner = known.get(String(data?.[field] ?? ''));
    if (owner) return ownName('', owner);
  }
  return '';
}
