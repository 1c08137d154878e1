import type { DkRecord, Expiring, Listed } from '@draagkracht/model';

/** Records of one type as they lie on this device. */
export interface TypeInventory {
  readonly type: string;
  readonly count: number;
  /** Records that cannot be read. */
  readonly setAside: number;
  /** About how many bytes they take, without their history. */
  readonly bytes: number;
  /** When the first was made and the last was changed, as ISO instants; absent when none can be read. */
  readonly oldest?: string;
  readonly newest?: string;
  /** How many leave by themselves, and when the first does; absent when all stay. */
  readonly leaving?: Omit<Expiring, 'type'>;
  /** Those of them that leave within the days that were looked ahead. */
  readonly expiring?: Omit<Expiring, 'type'>;
}

/** How many days ahead is looked for what leaves by itself. */
export const SOON_DAYS = 28;

const earliest = (times: readonly string[]): string => times.reduce((a, b) => (Date.parse(b) < Date.parse(a) ? b : a));
const latest = (times: readonly string[]): string => times.reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a));

const bytesOf = (records: readonly unknown[]): number =>
  // What is kept takes about as much room as it does written down; letters beyond ASCII count as one here.
  records.reduce((sum: number, record) => sum + (JSON.stringify(record)?.length ?? 0), 0);

/** What lies on this device of one type. */
export function inventoryOf(type: string, { records, setAside }: Listed, expiring: readonly Expiring[]): TypeInventory {
  const soon = expiring.find((one) => one.type === type);
  const leave = records.flatMap(({ expiresAt }: DkRecord) => expiresAt ?? []);
  return {
    type,
    count: records.length,
    setAside: setAside.length,
    bytes: bytesOf(records) + bytesOf(setAside.map(({ raw }) => raw)),
    ...(records.length > 0 && {
      oldest: earliest(records.map(({ createdAt }: DkRecord) => createdAt)),
      newest: latest(records.map(({ updatedAt }: DkRecord) => updatedAt)),
    }),
    ...(leave.length > 0 && { leaving: { count: leave.length, firstAt: earliest(leave) } }),
    ...(soon && { expiring: { count: soon.count, firstAt: soon.firstAt } }),
  };
}

/**
 * Kinds that mean nothing without those of another: what colleagues answered on a request. They are wiped together, or a decision would
 * stand there without its votes, and votes about nothing.
 */
const partOf: Readonly<Record<string, string>> = { 'budget-vote': 'budget-case' };

/** What is wiped along with a kind, of what there is. */
export const goesAlong = (type: string, inventory: readonly TypeInventory[]): readonly TypeInventory[] =>
  inventory.filter((one) => partOf[one.type] === type);

/** The kind a kind is wiped with; `undefined` when it is wiped by itself, as it is when nothing is left of the other. */
export const wipedWith = (type: string, inventory: readonly TypeInventory[]): string | undefined =>
  inventory.find((one) => one.type === partOf[type])?.type;

/** How much of the room that the browser gives is in use, from 0 to 1; `undefined` when it does not say. */
export const fullness = ({ bytes, quota }: { bytes?: number; quota?: number }): number | undefined =>
  bytes === undefined || !quota ? undefined : bytes / quota;

/** From how full on it is said. */
export const NEARLY_FULL = 0.8;
