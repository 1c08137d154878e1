/** What JSON cannot say, as `{ "$": [kind, …] }`; bytes lie behind the text and are named by their place. */
type Said = null | boolean | string | number | Said[] | { [name: string]: Said };

type Bytes = Uint8Array<ArrayBuffer>;

/** Columns begin at a multiple of this, so that they can be read as numbers of eight bytes. */
const STEP = 8;
const whole = (length: number): number => Math.ceil(length / STEP) * STEP;

const columns = {
  Uint8Array,
  Int8Array,
  Uint8ClampedArray,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
} as const;
type ColumnName = keyof typeof columns;
const nameOf = (value: object): ColumnName | undefined =>
  Object.values(columns).find((kind) => value.constructor === kind)?.name as ColumnName | undefined;

const special = (kind: string, ...said: Said[]): Said => ({ $: [kind, ...said] });

function sayObject(value: object, parts: Bytes[]): Said {
  const say = (inner: unknown): Said => sayValue(inner, parts);
  if (Array.isArray(value)) return value.map(say);
  if (value instanceof Date) return special('date', value.getTime());
  if (value instanceof Map) return special('map', [...value].map(say));
  if (value instanceof Set) return special('set', [...value].map(say));
  if (value instanceof ArrayBuffer) return special('buffer', parts.push(new Uint8Array(value)) - 1);
  const column = nameOf(value);
  if (column) {
    const { buffer, byteOffset, byteLength } = value as Bytes;
    return special(column, parts.push(new Uint8Array(buffer, byteOffset, byteLength)) - 1);
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError('pack: this cannot be sealed');
  const fields = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, say(inner)]));
  return Object.hasOwn(fields, '$') ? special('object', fields) : fields;
}

function sayValue(value: unknown, parts: Bytes[]): Said {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0)
      ? value
      : special('number', Object.is(value, -0) ? '-0' : String(value));
  if (value === undefined) return special('undefined');
  if (typeof value === 'bigint') return special('bigint', String(value));
  if (typeof value === 'object') return sayObject(value, parts);
  throw new TypeError('pack: this cannot be sealed');
}

/**
 * Anything a database row may hold, as bytes: objects, lists, dates, columns of numbers, and numbers JSON does not know.
 * @throws {TypeError} for what this project never keeps, such as a file or an error
 */
export function pack(value: unknown): Bytes {
  const parts: Bytes[] = [];
  const said = sayValue(value, parts);
  const text = new TextEncoder().encode(JSON.stringify([said, parts.map(({ length }) => length)]));
  const start = whole(4 + text.length);
  const packed = new Uint8Array(parts.reduce((at, { length }) => at + whole(length), start));
  new DataView(packed.buffer).setUint32(0, text.length);
  packed.set(text, 4);
  let at = start;
  for (const part of parts) {
    packed.set(part, at);
    at += whole(part.length);
  }
  return packed;
}

type Unsay = (said: Said) => unknown;
const specials: Readonly<
  Record<string, (said: readonly Said[], unsay: Unsay, parts: readonly ArrayBuffer[]) => unknown>
> = {
  date: ([time]) => new Date(time === null ? Number.NaN : (time as number)),
  map: ([pairs], unsay) => new Map((pairs as Said[]).map((pair) => unsay(pair) as [unknown, unknown])),
  set: ([items], unsay) => new Set((items as Said[]).map(unsay)),
  buffer: ([part], _unsay, parts) => parts[part as number],
  number: ([text]) => Number(text),
  undefined: () => undefined,
  bigint: ([text]) => BigInt(text as string),
  object: ([fields], unsay) => unsayFields(fields as { [name: string]: Said }, unsay),
};

const unsayFields = (fields: { [name: string]: Said }, unsay: Unsay): unknown =>
  Object.fromEntries(Object.entries(fields).map(([name, inner]) => [name, unsay(inner)]));

function unsayer(parts: readonly ArrayBuffer[]): Unsay {
  const unsay: Unsay = (said) => {
    if (Array.isArray(said)) return said.map(unsay);
    if (typeof said !== 'object' || said === null) return said;
    if (!Object.hasOwn(said, '$')) return unsayFields(said, unsay);
    const [kind, ...rest] = said['$'] as [string, ...Said[]];
    if (kind in columns) return new columns[kind as ColumnName](parts[rest[0] as number]!);
    return specials[kind]!(rest, unsay, parts);
  };
  return unsay;
}

/** What `pack` packed. Only for bytes that were proven to be unchanged. */
export function unpack(packed: Bytes): unknown {
  const length = new DataView(packed.buffer, packed.byteOffset).getUint32(0);
  const text = new TextDecoder().decode(packed.subarray(4, 4 + length));
  const [said, lengths] = JSON.parse(text) as [Said, number[]];
  let at = whole(4 + length);
  const parts = lengths.map((size) => {
    const start = at;
    at += whole(size);
    return packed.slice(start, start + size).buffer;
  });
  return unsayer(parts)(said);
}
