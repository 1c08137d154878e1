import type { Language } from '@draagkracht/model';

/** The texts at first sight that each tool has of its own. */
export interface ToolWords {
  /** What it is called; a tool with an attribute that decides that has its own `head`. */
  readonly title?: string;
  /** What is asked above the purpose, as a heading; most tools ask nothing. */
  readonly question?: string;
  /** What the tool is for, in one or two sentences: all there is while nothing is kept. */
  readonly purpose: string;
  /** What stands on the button that begins. */
  readonly start: string;
  readonly showExample: string;
  readonly hideExample: string;
  /** Nothing is kept, and nobody may change that here. */
  readonly noneYet: string;
}

/** The texts at first sight that all tools share. */
export interface SharedToolWords {
  readonly unreachable: string;
  readonly meeting: string;
}

const nl: SharedToolWords = {
  unreachable: 'Dit kon niet worden opgehaald. Kijk of u internet heeft en probeer het opnieuw.',
  meeting: 'Groot in beeld',
};

const en: SharedToolWords = {
  unreachable: 'This could not be fetched. Check your internet and try again.',
  meeting: 'Large on screen',
};

/** What every tool says at first sight. */
export const toolMessages: Readonly<Record<Language, SharedToolWords>> = { nl, en };
