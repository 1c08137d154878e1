import { statusOfCode, trimRegion, type Status } from '@draagkracht/model';
import type { AxisKind, CodeFacts } from '../facts.js';
import { nameMeasures } from '../names.js';
import type { FoundTable } from './services.js';

/** Something of a table that can be chosen. */
export interface CbsCode {
  readonly code: string;
  readonly label: string;
}

/** One measure of a table. */
export interface CbsMeasure {
  /** What to choose it by; the same in every version of the table. */
  readonly id: string;
  readonly label: string;
  /** As printed after a figure; "x 1 000" is carried, never worked out. */
  readonly unit: string;
  readonly decimals?: number;
  /** Groups it is in, from wide to narrow. */
  readonly topics: readonly string[];
}

/** What there is in a table of CBS, before any figure is fetched. */
export interface CbsTable {
  readonly tableId: string;
  readonly version: 'v3' | 'v4';
  readonly title: string;
  /** Rows (v3) or observations (v4) of the whole table. */
  readonly rows?: number;
  readonly measures: readonly CbsMeasure[];
  readonly regions: readonly CbsCode[];
  readonly periods: readonly (CbsCode & { readonly status: Status })[];
  /** Other dimensions: kinds of household, ages. */
  readonly dimensions: readonly { readonly name: string; readonly label: string; readonly codes: readonly CbsCode[] }[];
}

function measuresOf({ facts }: FoundTable): CbsMeasure[] {
  const fields = [...facts.measures].filter(([, { text }]) => !text);
  const { names } = nameMeasures(
    fields.map(([field]) => field),
    [],
    facts,
  );
  return fields.map(([field, { decimals, path }]) => {
    const { id, label, unit } = names.get(field)!;
    const topics = path.slice(1).toReversed();
    return { id, label, unit, topics, ...(decimals === undefined ? {} : { decimals }) };
  });
}

/** Everything there is to choose from in a table. */
export function describeTable(found: FoundTable): CbsTable {
  const { tableId, version, facts } = found;
  const codesOf = (kind: AxisKind): [string, CodeFacts][] => {
    const dimension = [...facts.dimensions.values()].find((one) => one.kind === kind);
    return [...(dimension?.codes ?? [])];
  };
  const others = [...facts.dimensions].filter(([, { kind }]) => kind === undefined || kind === 'other');
  const plain = ([code, { title }]: readonly [string, CodeFacts]): CbsCode => ({ code, label: title });
  return {
    tableId,
    version: version === 3 ? 'v3' : 'v4',
    title: facts.title ?? tableId,
    ...(facts.rows === undefined ? {} : { rows: facts.rows }),
    measures: measuresOf(found),
    regions: codesOf('geo').map(([code, { title }]) => ({ code: trimRegion(code), label: title })),
    periods: codesOf('time').map(([code, { title, status }]) => ({ code, label: title, status: statusOfCode(status) })),
    dimensions: others.map(([name, { title, codes }]) => ({
      name,
      label: title ?? name,
      codes: [...(codes ?? [])].map(plain),
    })),
  };
}
