import type { Preview } from '@storybook/web-components-vite';

type Toolbar = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>;

/** One choice of a tool. */
export interface Choice {
  readonly value: string;
  readonly title: string;
}

/** One tool of the toolbar: what can be chosen, and what a choice does to the page around the story. */
export interface Tool {
  /** Its name in the address (`globals=name:value`). */
  readonly name: string;
  /** Its name for people. */
  readonly title: string;
  /** Name of an icon of Storybook. */
  readonly icon: Exclude<Toolbar['icon'], undefined>;
  /** What can be chosen; the first is how a story begins. */
  readonly choices: readonly [Choice, ...Choice[]];
  /** Whether elements have to be drawn anew: they look at their surroundings when they are first drawn. */
  readonly redraws?: boolean;
  /** Puts a choice on the page; without it the frame around the story does (see `frame.ts`). */
  readonly apply?: (value: string) => void | Promise<void>;
}
