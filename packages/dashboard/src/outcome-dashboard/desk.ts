import type { Dataset, Problem, SeriesBlock } from '@draagkracht/model';
import type { Inspection } from '@draagkracht/formats';

/** What somebody looks at: a region, indicators in the order in which they were chosen, and whether to compare. */
export interface Choice {
  readonly region: string;
  readonly indicatorIds: readonly string[];
  readonly compare: boolean;
}

/** A file that was read and not yet taken into use. */
export interface Preview {
  readonly file: File;
  readonly inspection: Inspection;
  readonly dataset: Dataset;
  readonly blocks: readonly SeriesBlock[];
}

/** Where the desk is. Every state has a picture and a way on. */
export type Desk =
  | { readonly phase: 'loading' }
  | { readonly phase: 'empty'; readonly notice?: 'cancelled' | 'gone' }
  | { readonly phase: 'reading'; readonly name: string; readonly share: number }
  | { readonly phase: 'unreadable'; readonly name: string; readonly problem: Problem }
  | { readonly phase: 'preview'; readonly preview: Preview }
  | ReadyDesk;

/** A data set in use. */
export interface ReadyDesk {
  readonly phase: 'ready';
  readonly dataset: Dataset;
  readonly choice: Choice;
  readonly keeping: Keeping;
}

/** How what is on the desk relates to what is on the device. */
export type Keeping = 'unsaved' | 'saving' | 'saved' | 'example';
