import type { Translated } from '@draagkracht/model';

/** What is filled in for an attribute, so that a form knows which field to show. */
export type AttributeKind =
  | 'text'
  /** An address of a file on the same site. */
  | 'address'
  | 'number'
  /** There or not there. */
  | 'flag'
  /** One of a few words. */
  | 'choice'
  /** Code of an area, such as `GM0344`. */
  | 'region'
  /** A period, such as `2023` or `2023KW01`. */
  | 'period';

/** One word that can be chosen. */
export interface AttributeChoice {
  readonly value: string;
  readonly label: Translated;
  /** Not for a page that everybody can read. */
  readonly isInternal?: true;
}

/** One attribute as a person fills it in. */
export interface AttributeField {
  /** As it is written in HTML. */
  readonly name: string;
  readonly kind: AttributeKind;
  readonly label: Translated;
  readonly help: Translated;
  /** For a `choice`. */
  readonly choices?: readonly AttributeChoice[];
  /** For a `number`: the least that is accepted. */
  readonly low?: number;
  /** For a `number`: the most that is accepted. */
  readonly high?: number;
  /** Only for a page inside the organisation, or for who knows what it does: a public page does not need it. */
  readonly isInternal?: true;
}

/** What kind of thing an element is: a picture of figures, a tool for people, the monitor, or a help for the site itself. */
export type WidgetGroup = 'figures' | 'tools' | 'monitor' | 'site';

/** One element of the product, as somebody chooses it. */
export interface WidgetName {
  readonly group: WidgetGroup;
  readonly title: Translated;
  /** What it is for, in one line. */
  readonly use: Translated;
  /** It reads a table that stands inside it. */
  readonly takesTable?: true;
  /** It is for people who work together and fill in things; a page for all residents is not the place. */
  readonly isInternal?: true;
}
