import { checkRecord, interplayScan, type PartyKind } from '@draagkracht/model';
import { withSide, type ScanRecord } from './ties.view.js';

const kind = 'draagkracht-interplay';

/** Why a file was refused whole. */
export type RefusedCode = 'no-file' | 'newer' | 'other-parties';

/** What came of joining: the scan, and which sides were new, known already, or had answered here otherwise. */
export interface JoinedScan {
  readonly data: ScanRecord['data'];
  readonly added: readonly PartyKind[];
  readonly known: readonly PartyKind[];
  /** They had answered here with other answers: what was here stays. */
  readonly kept: readonly PartyKind[];
}

/** A scan with the answers that are in it, as a file for another device. What the group decides together stays out of it. */
export const scanFile = (record: ScanRecord): string =>
  JSON.stringify(
    { kind, record: { ...record, data: { ...record.data, tensions: [], answers: [], chosen: [], revealed: false } } },
    undefined,
    2,
  );

/** Reads such a file. Nothing in it is trusted: it is checked as if somebody typed it. */
export function readScan(text: string): ScanRecord | RefusedCode {
  let read: { readonly kind?: unknown; readonly record?: unknown } | null;
  try {
    read = JSON.parse(text) as typeof read;
  } catch {
    return 'no-file';
  }
  if (read?.kind !== kind) return 'no-file';
  const checked = checkRecord(read.record, [interplayScan]);
  if (checked.ok) return checked.record as ScanRecord;
  return checked.fault.code === 'newer-version' ? 'newer' : 'no-file';
}

const parties = ({ data }: ScanRecord): string =>
  data.parties
    .map(({ key, kind: side }) => `${key} ${side ?? ''}`)
    .sort((a, b) => (a < b ? -1 : 1))
    .join('\n');

/**
 * Takes the answers of a file into a scan. They must be about the same parties. Answers with a mark that is here already count once; a side
 * that answered here otherwise keeps its answers.
 */
export function joinScan(here: ScanRecord, from: ScanRecord): JoinedScan | 'other-parties' {
  if (parties(here) !== parties(from)) return 'other-parties';
  const [added, known, kept]: [PartyKind[], PartyKind[], PartyKind[]] = [[], [], []];
  let { data } = here;
  for (const { side, mark, on } of from.data.sides) {
    const own = here.data.sides.find((one) => one.side === side);
    if (own) (own.mark === mark ? known : kept).push(side);
    else {
      added.push(side);
      const said = from.data.ties.filter((tie) => tie.side === side);
      data = withSide(data, side, said, { mark, on });
    }
  }
  return { data, added, known, kept };
}
