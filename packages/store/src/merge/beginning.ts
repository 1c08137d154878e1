import type { ChangeEntry } from '@draagkracht/model';
import { canonical, markOf, textOf, type Past, type State } from './past.js';

/** A moment at which both sides knew the same: after so many acts on either side, with the state that was. */
interface Meeting {
  readonly ours: number;
  readonly theirs: number;
  readonly state: State;
}

const sameAct = (a: ChangeEntry, b: ChangeEntry): boolean =>
  a.kind === b.kind && a.who === b.who && a.at === b.at && canonical(a.changes) === canonical(b.changes);

function sharedLength(ours: readonly ChangeEntry[], theirs: readonly ChangeEntry[]): number {
  let length = 0;
  while (length < ours.length && length < theirs.length && sameAct(ours[length]!, theirs[length]!)) length++;
  return length;
}

/** How a side was after it merged a file, and that merge was not taken back. */
const afterMerges = ({ entries, states }: Past): Set<string> =>
  new Set(
    entries.flatMap(({ knows, undoneBy }, i) =>
      knows === undefined || undoneBy !== undefined ? [] : [textOf(states[i + 1])],
    ),
  );

/** Where merging across one another made both the same. That two people happen to write the same thing is no such moment. */
function madeSame(ours: Past, theirs: Past): Meeting[] {
  const merges = new Set([...afterMerges(ours), ...afterMerges(theirs)]);
  const at = new Map(theirs.states.map((state, j) => [textOf(state), j]));
  return ours.states.flatMap((state, i) => {
    const j = merges.has(textOf(state)) ? at.get(textOf(state)) : undefined;
    return j === undefined ? [] : [{ ours: i, theirs: j, state }];
  });
}

/** Whether a state came of a merge that changed nothing: of what that side knew then, the other knows nothing. */
const isStill = ({ entries, states }: Past, at: number): boolean =>
  entries[at - 1]?.knows !== undefined && textOf(states[at]) === textOf(states[at - 1]);

/** Where one side merged a file of the other: from then on it knows what the other was. */
function merged(knowing: Past, known: Past): { readonly at: number; readonly to: number; readonly state: State }[] {
  const marks = knowing.entries.flatMap(({ knows, undoneBy }, i) =>
    knows === undefined || undoneBy !== undefined ? [] : [{ knows, at: i + 1 }],
  );
  if (marks.length === 0) return [];
  const places = new Map(known.states.flatMap((state, j) => (isStill(known, j) ? [] : [[markOf(state), j] as const])));
  return marks.flatMap(({ knows, at }) => {
    const to = places.get(knows);
    return to === undefined ? [] : [{ at, to, state: known.states[to] }];
  });
}

/** The two histories have a beginning in common, and where it ends both are the same. */
function parting(ours: Past, theirs: Past): Meeting | undefined {
  const length = sharedLength(ours.entries, theirs.entries);
  const state = ours.states[length];
  return textOf(state) === textOf(theirs.states[length]) ? { ours: length, theirs: length, state } : undefined;
}

/**
 * The state of a record from which both sides went on, each its own way: the latest moment at which both knew the same. When there are
 * several and none is later than all others on both sides (people merged across one another), it is where the logs part.
 * @returns `undefined` when they have no moment in common
 */
export function commonState(ours: Past, theirs: Past): { readonly state: State } | undefined {
  const start = parting(ours, theirs);
  const meetings: Meeting[] = [
    ...(start ? [start] : []),
    ...madeSame(ours, theirs),
    ...merged(ours, theirs).map(({ at, to, state }) => ({ ours: at, theirs: to, state })),
    ...merged(theirs, ours).map(({ at, to, state }) => ({ ours: to, theirs: at, state })),
  ];
  const last = {
    ours: Math.max(...meetings.map((one) => one.ours)),
    theirs: Math.max(...meetings.map((one) => one.theirs)),
  };
  return meetings.find((one) => one.ours === last.ours && one.theirs === last.theirs) ?? start;
}
