import type { StoredBlock } from '../schema.js';
import { fromBase64, toBase64 } from './base64.js';

/** A block in a backup: columns as base64 of their bytes, 64-bit floats little-endian first byte first, or single bytes. */
export interface BlockText {
  readonly datasetId: string;
  readonly indicatorId: string;
  readonly regions?: readonly string[];
  readonly periods?: readonly string[];
  readonly values: string;
  readonly gaps?: string;
  readonly status?: string;
  readonly numerators?: string;
  readonly denominators?: string;
}

const floats = ['values', 'numerators', 'denominators'] as const;
const bytes = ['gaps', 'status'] as const;

const textOf = (column: Float64Array | Uint8Array): string =>
  toBase64(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));

/** A stored block as text. */
export function blockToText(block: StoredBlock): BlockText {
  const { datasetId, indicatorId, regions, periods } = block;
  const columns = [...floats, ...bytes].flatMap((name) => (block[name] ? [[name, textOf(block[name])]] : []));
  return {
    datasetId,
    indicatorId,
    ...(regions ? { regions } : {}),
    ...(periods ? { periods } : {}),
    ...(Object.fromEntries(columns) as { values: string }),
  };
}

/** A stored block from text. @returns `undefined` when a column cannot be read or the columns differ in length. */
export function blockFromText(text: BlockText): StoredBlock | undefined {
  const { datasetId, indicatorId, regions, periods } = text;
  const columns: Record<string, Float64Array | Uint8Array> = {};
  for (const name of [...floats, ...bytes]) {
    const column = text[name];
    if (column === undefined) continue;
    const raw = fromBase64(column);
    const whole = (floats as readonly string[]).includes(name);
    if (!raw || (whole && raw.length % 8 !== 0)) return undefined;
    columns[name] = whole ? new Float64Array(raw.buffer) : raw;
  }
  const cells = columns['values']?.length;
  if (cells === undefined || Object.values(columns).some((column) => column.length !== cells)) return undefined;
  return {
    datasetId,
    indicatorId,
    ...(regions ? { regions } : {}),
    ...(periods ? { periods } : {}),
    ...(columns as unknown as { values: Float64Array }),
  };
}
