import type { Field, Language } from '@draagkracht/model';
import type { DraftController } from './draft-controller.js';

/** A form as its parts need it. `prefix` keeps the ids of two forms in one element apart; `today` is an ISO day. */
export interface FormPart {
  readonly draft: DraftController;
  readonly language: Language;
  readonly today: string;
  readonly prefix: string;
  /** Answers to begin with, to press instead of to type; none for most fields. */
  readonly suggests?: ((field: Field) => readonly string[]) | undefined;
}

/** The id of the control of a field; of a choice that of its first answer, of a list that of the group. */
export const controlId = (prefix: string, path: string): string => `${prefix}-${path.replaceAll('.', '-')}`;

/** What ties a control to its hint, error and guard. */
export interface Ties {
  readonly describedBy: string;
  readonly invalid: boolean;
}
