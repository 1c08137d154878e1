import type { LitElement, TemplateResult } from 'lit';
import type { KeptDraft, Language } from '@draagkracht/model';
import type { Monitor } from '../monitor/monitor.js';

/** What a panel of the editor needs of the element it opens in. Functions, because attributes change. */
export interface GoalsOwner {
  readonly host: LitElement;
  readonly monitor: Monitor;
  readonly language: () => Language;
  /** Level of the heading of a panel. */
  readonly level: () => number;
  readonly update: () => void;
  /** Says what was done, and closes the panel. */
  readonly done: (message: string) => void;
  readonly close: () => void;
}

/** Something that opens in the editor: a form, or a list to choose from. One is open at a time. */
export interface Panel {
  /** Where it opens: the id of a result or an indicator, or `top`. */
  readonly at: string;
  /** What it is about, for who cannot see where it opened. */
  readonly title: string;
  /** Something was filled in that Escape should not throw away. */
  readonly dirty?: boolean;
  shown(): TemplateResult;
  /** Goes on with what was typed in it earlier and never saved. */
  resume?(draft: KeptDraft): void;
  /** It goes; what was filled in and is kept on the device may be offered again. */
  end?(): void;
}
