import type { Language } from '@draagkracht/model';

/** What somebody wants to see on a page: one element, as it would be written in HTML. */
export interface Placement {
  /** The tag, such as `dk-outcome-chart`. */
  readonly tag: string;
  /** Attributes by their name in HTML; a flag has the empty text. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands inside: HTML that is whole without any script. Text of people in it is escaped already. */
  readonly content: string;
  readonly language: Language;
  /** What it is called, in plain text: the name of a frame, the title of an oEmbed answer. */
  readonly title: string;
}

/** The five ways onto a page (D§9), in the order in which they are to be tried. */
export const embedRoutes = ['module', 'classic', 'frame', 'oembed', 'static'] as const;

/** One way onto a page. */
export type EmbedRoute = (typeof embedRoutes)[number];

/** The content systems of Dutch municipalities whose rules are known, and `other` for those that are not. */
export const contentSystems = [
  'html',
  'wordpress',
  'drupal',
  'typo3',
  'umbraco',
  'liferay',
  'sharepoint',
  'other',
] as const;

/** One content system; `html` is a page one writes oneself. */
export type ContentSystem = (typeof contentSystems)[number];
