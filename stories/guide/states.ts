import type { ElementGuide } from './element-guide.js';

/** One of the states every element has a story for, or a reason why not (D§10.4). */
export interface State {
  readonly title: string;
  /** Names of stories that show it by themselves. */
  readonly stories: readonly string[];
  /** How the toolbar shows it on the first story of the element, when it is not a state of the element but of what is around it. */
  readonly surroundings?: readonly string[];
}

/** The states, in the order of the matrix. */
export const states = {
  loading: { title: 'Loading', stories: ['Loading'] },
  empty: { title: 'Empty', stories: ['Empty'] },
  partial: { title: 'Partial', stories: ['Partial', 'Gaps'] },
  filled: { title: 'Filled', stories: ['Filled', 'Typical'] },
  readonly: { title: 'Read only', stories: ['Readonly'] },
  error: { title: 'Error', stories: ['Fault', 'NotFound'] },
  blocked: { title: 'Storage blocked', stories: ['Blocked'] },
  suppressed: { title: 'Suppressed numbers', stories: ['Suppressed', 'SuppressedNumbers'] },
  print: { title: 'Print', stories: ['Print'], surroundings: ['paper:print'] },
  narrow: { title: '320 px', stories: ['Narrow'], surroundings: ['width:320'] },
  largeText: { title: 'Text 200 %', stories: ['LargeText'], surroundings: ['text:200'] },
  forced: { title: 'Forced colours', stories: [], surroundings: ['forced:light', 'forced:dark'] },
  themes: {
    title: 'Themes',
    stories: [],
    surroundings: ['theme:own-dark', 'theme:voorbeeld', 'theme:ma', 'theme:purmerend'],
  },
} as const satisfies Readonly<Record<string, State>>;

/** Name of a state. */
export type StateId = keyof typeof states;

/** One field of the matrix: the story, the surroundings of the toolbar, the reason why neither, or nothing at all: a gap. */
export type Cell =
  | { readonly kind: 'story'; readonly story: string }
  | { readonly kind: 'surroundings'; readonly story: string; readonly globals: readonly string[] }
  | { readonly kind: 'reason'; readonly why: string }
  | { readonly kind: 'gap' };

function cellOf(state: State, id: StateId, guide: ElementGuide, stories: readonly string[]): Cell {
  const named = [guide.shows?.[id] ?? '', ...state.stories].find((name) => stories.includes(name));
  const why = guide.without?.[id];
  if (named) return { kind: 'story', story: named };
  if (why) return { kind: 'reason', why };
  const first = stories[0];
  return state.surroundings && first
    ? { kind: 'surroundings', story: first, globals: state.surroundings }
    : { kind: 'gap' };
}

/**
 * One row of the matrix.
 * @param guide of the element
 * @param stories export names of its stories, the first one first
 */
export const cellsOf = (guide: ElementGuide, stories: readonly string[]): readonly (readonly [StateId, Cell])[] =>
  (Object.entries(states) as [StateId, State][]).map(([id, state]) => [id, cellOf(state, id, guide, stories)]);

/** Names of stories a guide speaks of that do not exist. */
export const unknownStories = (guide: ElementGuide, stories: readonly string[]): string[] =>
  [
    ...Object.values(guide.shows ?? {}),
    ...guide.advice.flatMap(({ right }) => right ?? []),
    ...guide.keys.flatMap(({ story }) => story ?? []),
  ].filter((name) => !stories.includes(name));
