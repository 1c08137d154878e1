import type { Translated } from '@draagkracht/model';
import type { ColumnMatch, LayoutComparison, MatchGround, MatchKind, UnitChange } from './comparison.js';

/** One line of a mapping: which indicators of two files are one series, and who says so. */
export interface MappingEntry {
  readonly kind: MatchKind | 'chosen';
  /** Ids of indicators of the first file; several are added up. */
  readonly from: readonly string[];
  /** Ids of indicators of the second file; several are added up. */
  readonly to: readonly string[];
  /** `proposed` until a person says so; `certain` where the names themselves prove it. Only a proposal is not joined. */
  readonly standing: 'proposed' | 'certain' | 'confirmed' | 'refused';
  readonly confidence: number;
  readonly grounds: readonly MatchGround[];
  readonly unit?: UnitChange;
  /** What the figures of the first file are multiplied by; 1 when a person says the unit did not change. Absent until confirmed. */
  readonly factor?: number;
  /** The definition changed with the second file: the series are joined and the joint is a break. */
  readonly definitionChange?: Translated;
}

/** How the columns of one file go on in another: proposed by comparing them, confirmed by a person, kept as plain JSON. */
export interface ColumnMapping {
  readonly version: 1;
  readonly entries: readonly MappingEntry[];
  /** Role of who confirmed it, never a name; absent while nobody has. */
  readonly confirmedBy?: string;
  /** ISO day. */
  readonly confirmedOn?: string;
}

/** Matches the names themselves prove. */
const proven: ReadonlySet<MatchKind> = new Set(['same', 'position', 'known']);

const entryOf = ({ kind, from, to, confidence, grounds, unit }: ColumnMatch): MappingEntry => ({
  kind,
  from,
  to,
  standing: proven.has(kind) ? 'certain' : 'proposed',
  confidence,
  grounds,
  ...(unit ? { unit } : {}),
});

/** The mapping a comparison proposes. Nothing in it is confirmed. */
export const proposedMapping = ({ matches }: LayoutComparison): ColumnMapping => ({
  version: 1,
  entries: matches.map(entryOf),
});

/** What a person says of one entry. */
export interface EntryAnswer {
  /** False: these are not one series. */
  readonly same: boolean;
  /** The factor they confirm where the unit changed. */
  readonly factor?: number;
  readonly definitionChange?: Translated;
}

/** Who answers, and when: a role and an ISO day. */
export interface Answering {
  readonly by: string;
  readonly on: string;
}

/** The mapping with a person's answer to the entry at a place. @throws {TypeError} where there is no such entry. */
export function answerEntry(
  mapping: ColumnMapping,
  at: number,
  answer: EntryAnswer,
  { by, on }: Answering,
): ColumnMapping {
  const entry = mapping.entries[at];
  if (!entry) throw new TypeError(`answerEntry: there is no entry ${at}`);
  const { factor, definitionChange } = answer;
  if (factor !== undefined && !(Number.isFinite(factor) && factor > 0))
    throw new TypeError(`answerEntry: ${factor} is no factor`);
  const answered: MappingEntry = {
    ...entry,
    standing: answer.same ? 'confirmed' : 'refused',
    ...(factor === undefined ? {} : { factor }),
    ...(definitionChange ? { definitionChange } : {}),
  };
  return {
    ...mapping,
    entries: mapping.entries.map((one, i) => (i === at ? answered : one)),
    confirmedBy: by,
    confirmedOn: on,
  };
}

/** The mapping with one more entry, chosen by a person where none was proposed. */
export const addEntry = (
  mapping: ColumnMapping,
  from: readonly string[],
  to: readonly string[],
  { by, on }: Answering,
): ColumnMapping => ({
  ...mapping,
  entries: [
    ...mapping.entries,
    { kind: 'chosen', from, to, standing: 'confirmed', confidence: 1, grounds: [{ code: 'chosen', text: by }] },
  ],
  confirmedBy: by,
  confirmedOn: on,
});

/** Why an entry cannot be joined yet, or `undefined` when it can. */
export function obstacleOf({ standing, unit, factor }: MappingEntry): 'proposed' | 'refused' | 'unit' | undefined {
  if (standing === 'refused' || standing === 'proposed') return standing;
  return unit && factor === undefined ? 'unit' : undefined;
}
