/** The reports there are, in the order they are chosen from. */
export const reportIds = ['team', 'learning', 'accountant', 'council', 'money'] as const;
export type ReportId = (typeof reportIds)[number];

/** A cell: words, or a figure that stays a figure in a spreadsheet. */
export type ReportCell =
  | string
  | { readonly cents: number }
  | { readonly count: number }
  /** A part of a whole, 0 to 1. */
  | { readonly share: number };

/** A part of a report: a heading with a table, a list, or what is said when there is nothing. */
export interface ReportPart {
  readonly heading: string;
  readonly note?: string;
  readonly heads?: readonly string[];
  readonly rows?: readonly (readonly ReportCell[])[];
  readonly list?: readonly string[];
  /** Said in place of an empty table or list. */
  readonly nothing: string;
  /** Places on a line from 0 to 1 and beyond, drawn without a name; the words beside them say the same. */
  readonly spread?: readonly number[];
}

/** A report as it is read on screen, on paper and in a spreadsheet: one plain sentence first. */
export interface ReportDocument {
  readonly id: ReportId;
  readonly title: string;
  readonly lead: string;
  /** What it is about and when it was made. */
  readonly about: string;
  readonly parts: readonly ReportPart[];
  /** Who it is for, and what is not in it. */
  readonly foot: string;
}
