import { DATASET, type RecordType, type Rehearsal, type RehearsedType } from '@draagkracht/model';
import { MemoryEngine } from '../memory/memory-engine.js';
import { canonical } from '../merge/past.js';
import { inUse } from '../repositories/stored-dataset.js';
import { storeNames } from '../schema.js';
import type { Engine, Tables } from '../tables.js';
import { readBackup, type BackupContent } from './backup-file.js';
import { bringBack, plan, prepare, type Prepared } from './bring-back.js';
import { leaving, sorted, takeOut } from './take-out.js';

/** Pieces by id: of which type, and what they say as one text. */
type Pieces = ReadonlyMap<string, { readonly type: string; readonly text: string }>;

/** A piece that cannot be read by its name still counts, under its place in the list. */
const piecesOf = (records: readonly unknown[], datasets: readonly unknown[]): Pieces =>
  new Map([
    ...records.map((record, i) => {
      const { id, type } = (record ?? {}) as { id?: unknown; type?: unknown };
      return [String(id ?? `#${i}`), { type: String(type ?? ''), text: canonical(record) }] as const;
    }),
    ...datasets.map((dataset) => {
      const { id } = dataset as { id: string };
      return [`${DATASET} ${id}`, { type: DATASET, text: canonical(dataset) }] as const;
    }),
  ]);

const contentPieces = ({ records, setAside, datasets }: BackupContent): Pieces =>
  piecesOf(
    [...records, ...setAside.map(({ raw }) => raw)],
    datasets.filter((row) => inUse(row)),
  );

/** What a file holds after it was brought back into an empty memory. */
async function broughtBack(prepared: Prepared, types: readonly RecordType[], now: string): Promise<BackupContent> {
  const memory = new MemoryEngine();
  return memory.write(storeNames, async (tables) => {
    await bringBack(await plan(prepared, tables), prepared, tables, { types, who: '', at: now });
    return takeOut(tables, types, now);
  });
}

/** What is here, without its figures: those would take long, and data sets are never changed. */
async function piecesHere(tables: Tables, types: readonly RecordType[], now: string): Promise<Pieces> {
  const [rows, datasets] = await Promise.all([tables.records.all(), tables.datasets.all()]);
  const { records, setAside } = sorted(leaving(rows, types), types, now);
  return piecesOf(
    [...records, ...setAside.map(({ raw }) => raw)],
    datasets.filter((row) => inUse(row)),
  );
}

function countsOf(file: Pieces, back: Pieces, here: Pieces): RehearsedType[] {
  const types = new Set([...file.values(), ...here.values()].map(({ type }) => type));
  return [...types].map((type) => {
    const inFile = [...file].filter(([, piece]) => piece.type === type);
    const own = [...here].filter(([, piece]) => piece.type === type);
    return {
      type,
      inFile: inFile.length,
      back: inFile.filter(([id, { text }]) => back.get(id)?.text === text).length,
      here: own.length,
      missing: own.filter(([id]) => !file.has(id)).length,
      other: own.filter(([id, { text }]) => file.has(id) && file.get(id)!.text !== text).length,
    };
  });
}

const textsOf = (list: readonly unknown[]): Set<string> => new Set(list.map(canonical));

function same(inFile: readonly unknown[], back: readonly unknown[]): { inFile: number; back: number } {
  const known = textsOf(back);
  return { inFile: inFile.length, back: inFile.filter((one) => known.has(canonical(one))).length };
}

/** Entries without their numbers, which say nothing on another device. */
const unnumbered = (log: BackupContent['log']): unknown[] => log.map(({ seq: _seq, act: _act, ...entry }) => entry);

/** Rehearses a restore: see the port for what is promised. */
export async function rehearse(
  text: string,
  engine: Engine,
  types: readonly RecordType[],
  now: string,
): Promise<Rehearsal> {
  const nothing = { types: [], changes: { inFile: 0, back: 0 }, figures: { inFile: 0, back: 0 }, rejected: [] };
  const file = readBackup(text);
  if (!file.ok) return { ok: false, fault: file.fault, ...nothing };
  const prepared = prepare(file.content, { types, who: '', at: now });
  if (!prepared) return { ok: false, fault: 'not-ours', ...nothing };
  const back = await broughtBack(prepared, types, now);
  const here = await engine.read(['records', 'datasets'], (tables) => piecesHere(tables, types, now));
  return {
    ok: true,
    exportedAt: file.exportedAt,
    types: countsOf(contentPieces(file.content), contentPieces(back), here),
    changes: same(unnumbered(file.content.log), unnumbered(back.log)),
    figures: same(file.content.blocks, back.blocks),
    rejected: prepared.rejected,
  };
}
