import type { Translated } from '@draagkracht/model';
import type { DrawingName } from './drawings.names.js';
import type { StateId } from './states.js';

/** What one or more keys do somewhere in an element. */
export interface KeyUse {
  /** Names of keys as a browser gives them (`KeyboardEvent.key`); each of them does this. */
  readonly keys: readonly string[];
  readonly does: Translated;
  /** Where the focus is: a selector inside the element's shadow root. The check of the stories puts it there and presses the key. */
  readonly on: string;
  /** Keys that are pressed first, such as going to the end before going back. */
  readonly first?: readonly string[];
  /** The story it is tried in, when it is not the first of the element. */
  readonly story?: string;
}

/** One rule of use: what to do, what not, and why. Short, in the words of a designer. */
export interface Advice {
  readonly do: string;
  readonly dont: string;
  readonly why: string;
  /** Export name of the story that shows it done right; without it the first story of the element does. */
  readonly right?: string;
  /** What it looks like when it is done wrong: a drawing, never a working element. */
  readonly wrong?: DrawingName;
}

/** What a designer has to know of one public element and cannot read from its doc comments. */
export interface ElementGuide {
  /** The tag. */
  readonly tag: string;
  /** Title of its stories. */
  readonly title: string;
  readonly keys: readonly KeyUse[];
  readonly advice: readonly [Advice, ...Advice[]];
  /** Stories that show a state under a name of their own, by export name. */
  readonly shows?: Readonly<Partial<Record<StateId, string>>>;
  /** States the element cannot be in, and why. */
  readonly without?: Readonly<Partial<Record<StateId, string>>>;
}
