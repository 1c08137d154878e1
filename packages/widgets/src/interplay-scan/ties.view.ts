import type { DkRecord, InterplayScan, Party, PartyKind, TieScore } from '@draagkracht/model';

/** A scan as it is kept. */
export type ScanRecord = DkRecord<InterplayScan>;

/** What of a scan tells how the parties stand to one another. */
export type WithTies = Pick<InterplayScan, 'parties' | 'ties'> & { readonly sides?: InterplayScan['sides'] };

/** The sides in a fixed order. Each kind of party is one side. */
export const sideOrder = ['formal', 'informal', 'residents'] as const satisfies readonly PartyKind[];

/** What one side says of one tie; nothing where it was not asked or did not know. */
export interface SideScore {
  readonly side: PartyKind;
  /** 0 to 4. */
  readonly level: number | undefined;
  readonly wanted: number | undefined;
  /** The side had its turn: what it did not say, it left open. */
  readonly hadTurn: boolean;
}

/**
 * One tie between two parties. `both`: two sides told; `half`: one of two sides was not asked yet; `own`: the parties are of one side, and
 * it told; `open`: nobody told.
 */
export interface TieView {
  readonly a: Party;
  readonly b: Party;
  readonly sides: readonly SideScore[];
  readonly state: 'both' | 'half' | 'own' | 'open';
  /** Steps between what two sides say; absent unless both told. */
  readonly gap: number | undefined;
}

const numberOf = (level: string | undefined): number | undefined => (level === undefined ? undefined : Number(level));

/** Whether something said is about these two parties, whichever comes first. */
export const isAbout = (tie: Pick<TieScore, 'a' | 'b'>, a: string, b: string): boolean =>
  (tie.a === a && tie.b === b) || (tie.a === b && tie.b === a);

/** The parties whose kind is known: without it nobody knows who is to be asked. */
const placed = (parties: readonly Party[]): readonly (Party & { readonly kind: PartyKind })[] =>
  parties.filter((party): party is Party & { kind: PartyKind } => party.kind !== undefined);

/** The sides that take part, in their fixed order. */
export const sidesOf = (parties: readonly Party[]): readonly PartyKind[] =>
  sideOrder.filter((side) => placed(parties).some(({ kind }) => kind === side));

function tieOf(a: Party, b: Party, { ties, sides: had = [] }: WithTies): TieView {
  const sides = sidesOf([a, b]).map((side): SideScore => {
    const said = ties.find((tie) => tie.side === side && isAbout(tie, a.key, b.key));
    return {
      side,
      level: numberOf(said?.level),
      wanted: numberOf(said?.wanted),
      hadTurn: had.some((one) => one.side === side),
    };
  });
  const told = sides.flatMap(({ level }) => (level === undefined ? [] : [level]));
  const [one, other] = told;
  return {
    a,
    b,
    sides,
    state: told.length === 0 ? 'open' : sides.length === 1 ? 'own' : told.length === 2 ? 'both' : 'half',
    gap: one !== undefined && other !== undefined ? Math.abs(one - other) : undefined,
  };
}

/** Every pair of parties once, in the order of the list. */
export function tiesOf(scan: WithTies): readonly TieView[] {
  const parties = placed(scan.parties);
  return parties.flatMap((a, at) => parties.slice(at + 1).map((b) => tieOf(a, b, scan)));
}

/** Ties two sides see differently, the widest first. It compares two sides of one tie, and never one party with another. */
export const gapsOf = (ties: readonly TieView[]): readonly TieView[] =>
  ties.filter(({ gap }) => gap !== undefined && gap > 0).sort((x, y) => (y.gap ?? 0) - (x.gap ?? 0));

/** The pairs a side is asked about: those in which one of its own parties stands. */
export const askedOf = (parties: readonly Party[], side: PartyKind): readonly (readonly [Party, Party])[] => {
  const all = placed(parties);
  return all.flatMap((a, at) =>
    all.slice(at + 1).flatMap((b) => (a.kind === side || b.kind === side ? [[a, b] as const] : [])),
  );
};

/** The sides that take part and have not answered yet. */
export const waitingOf = ({ parties, sides }: Pick<InterplayScan, 'parties' | 'sides'>): readonly PartyKind[] =>
  sidesOf(parties).filter((side) => !sides.some((one) => one.side === side));

/** Without what is about parties that are no longer there, or by sides that no longer take part. */
export function tidied(data: InterplayScan): InterplayScan {
  const keys = new Set(data.parties.map(({ key }) => key));
  const sides = sidesOf(data.parties);
  const isThere = ({ a, b }: { a: string; b: string }): boolean => keys.has(a) && keys.has(b);
  return {
    ...data,
    ties: data.ties.filter((tie) => isThere(tie) && sides.includes(tie.side)),
    sides: data.sides.filter(({ side }) => sides.includes(side)),
    chosen: data.chosen.filter(isThere),
  };
}

/** The scan with what one side says in the place of what it said before. */
export const withSide = (
  data: InterplayScan,
  side: PartyKind,
  said: readonly TieScore[],
  mark: { readonly mark: string; readonly on: string },
): InterplayScan => ({
  ...data,
  ties: [
    ...data.ties.filter((tie) => tie.side !== side),
    ...said.filter(({ level, wanted }) => level !== undefined || wanted !== undefined).map((tie) => ({ ...tie, side })),
  ],
  sides: [...data.sides.filter((one) => one.side !== side), { side, ...mark }],
});
