import type { TemplateResult } from 'lit';
import type { KeptDraft } from '@draagkracht/model';
import type { StoredRecordsController } from '@draagkracht/base';
import type { RecordFormOwner } from './record-form.js';

/** What the late half of a tool may ask of the element it is part of. Functions, because attributes change. */
export interface ToolOwner<Data> extends RecordFormOwner<Data> {
  readonly stored: StoredRecordsController<Data>;
  /** Level of the headings inside, one below that of the title. */
  readonly level: () => number;
  readonly readonly: () => boolean;
  readonly compact: () => boolean;
  /** Several people look at one screen. */
  readonly meeting: () => boolean;
  /** Draws again. */
  readonly update: () => void;
  /** Draws, and then brings the focus to the first that fits. */
  readonly focus: (selector: string) => void;
  /** Tells the page something, from the element. */
  readonly tell: (event: Event) => void;
}

/** Something that asks for attention. Each pair of id and type is told once. */
export interface Signal {
  readonly id: string;
  /** Such as `review-due`. */
  readonly type: string;
  /** How far it is, such as `overdue`. */
  readonly code: string;
}

/**
 * The late half of a tool: its tables, its forms and its example. It is fetched when there is something to show, or when somebody begins.
 */
export interface ToolDesk {
  /** Something stands open that is not kept yet, such as a form: then `body` is shown although nothing is kept. */
  readonly isOpen: boolean;
  /** What is in sight. */
  body(): unknown;
  /** An invented example. */
  example(): TemplateResult;
  /** Somebody pressed the button that begins: opens what there is to fill in, and brings the focus there. */
  start(): void;
  /**
   * Somebody goes on with what was typed and never saved: opens the form with `draft.form` as its prefix and hands it over
   * (`form.resume(draft)`), so that `isOpen` is true. A tool without it offers none.
   */
  resume?(draft: KeptDraft): void;
  /** Whether a draft is about what is in sight here: two tools of a kind on one page need not show the same. Default: it is. */
  owns?(draft: KeptDraft): boolean;
  /** What asks for attention, of what is kept now. */
  signals?(): readonly Signal[];
  /** What is kept was read, here for the first time or after any change. */
  follow?(): void;
}
