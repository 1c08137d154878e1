import type { Translated } from '@draagkracht/model';
import type { ContentSystem, EmbedRoute, Placement } from './placement.js';
import type { PlacedRelease } from './release.js';

/** Where a piece of code goes: once in the site's template, in the page itself, or in the settings of the server. */
export type SnippetPlace = 'template' | 'page' | 'server';

/** One piece of code to copy. */
export interface SnippetPart {
  readonly place: SnippetPlace;
  /** What it is for, in one sentence. */
  readonly what: Translated;
  readonly code: string;
  /** It works without this piece as well. */
  readonly optional?: true;
}

/** All that somebody needs to put one element on one kind of page by one route. */
export interface Snippet {
  readonly route: EmbedRoute;
  /** What is needed, in the order in which it is to be pasted; then what is optional. */
  readonly parts: readonly SnippetPart[];
  /** The line of the content security policy that is enough. */
  readonly policy: string;
  /** What to do in this content system, one step each. */
  readonly steps: readonly Translated[];
  /** What is lost by this route in this system, in words; empty when nothing is. */
  readonly losses: readonly Translated[];
  /** What to look at before it goes public. */
  readonly checklist: readonly Translated[];
  /** Text for the accessibility statement of the site. */
  readonly declaration: Translated;
}

/** Makes the code for one element. */
export type SnippetMaker = (
  placement: Placement,
  route: EmbedRoute,
  system: ContentSystem,
  release: PlacedRelease,
) => Snippet;
