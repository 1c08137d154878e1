import type { Kept } from '../schema.js';
import { open, placeOf, seal, type Bytes } from './cipher.js';
import { pack, unpack } from './pack.js';

/** The tables whose rows are sealed. */
export const sealedStores = ['records', 'log', 'datasets', 'blocks', 'drafts'] as const;
export type SealedStore = (typeof sealedStores)[number];

/** What sealing takes. */
export interface Cipher {
  readonly subtle: SubtleCrypto;
  readonly key: CryptoKey;
}

/** What stays readable of a row: its keys and what it is looked up by. None of it was typed by anybody. */
const readable: Readonly<Record<SealedStore, readonly string[]>> = {
  records: ['type', 'id', 'expiresAt'],
  log: ['seq', 'act', 'recordIds', 'expiresAt'],
  datasets: ['id'],
  blocks: ['datasetId', 'indicatorId'],
  drafts: ['key', 'expiresAt'],
};

type Row = { readonly [field: string]: unknown };

/** The readable fields of a row. A moment of expiry that is no text is never looked up, so it is sealed. */
const outsideOf = (store: SealedStore, row: Row): Row =>
  Object.fromEntries(
    readable[store].flatMap((name) =>
      row[name] === undefined || (name === 'expiresAt' && typeof row[name] !== 'string') ? [] : [[name, row[name]]],
    ),
  );

const placeIn = (store: SealedStore, outside: Row): Bytes =>
  placeOf(store, ...readable[store].map((name) => outside[name]));

/** Whether a row is a sealed one. A row of this shape is never made in any other way. */
export const isSealed = (store: SealedStore, row: Row): boolean =>
  row['sealed'] instanceof Uint8Array &&
  Object.keys(row).every((name) => name === 'sealed' || readable[store].includes(name));

/** A row with its content sealed: the whole of it lies in `sealed`, bound to the fields outside. One that is sealed stays as it is. */
export async function sealRow<Name extends SealedStore>(
  { subtle, key }: Cipher,
  store: Name,
  row: Kept[Name],
): Promise<Kept[Name]> {
  const fields = row as Row;
  if (isSealed(store, fields)) return row;
  const outside = outsideOf(store, fields);
  const sealed = await seal(subtle, key, pack(row), placeIn(store, outside));
  return { ...outside, sealed } as Kept[Name];
}

/** What stands for a row that cannot be opened: a record is set aside as it is, an act has nothing to tell, figures are not there. */
function damaged(store: SealedStore, row: Row): Row | undefined {
  if (store === 'records') return row;
  return store === 'log' ? { ...row, entries: [] } : undefined;
}

/** A row as it was before it was sealed. @returns `undefined` when it was damaged and nothing can stand for it */
export async function openRow<Name extends SealedStore>(
  { subtle, key }: Cipher,
  store: Name,
  row: Kept[Name],
): Promise<Kept[Name] | undefined> {
  const fields = row as Row;
  if (!isSealed(store, fields)) return row;
  const opened = await open(subtle, key, fields['sealed'] as Bytes, placeIn(store, outsideOf(store, fields)));
  return (opened ? unpack(opened) : damaged(store, fields)) as Kept[Name] | undefined;
}
