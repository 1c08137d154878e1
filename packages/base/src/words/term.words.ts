import type { Gap, GapKind, Language, Status } from '@draagkracht/model';
import { wordMessages } from './messages.js';

/** What stands where a figure is not: "te weinig om te tonen". */
export const gapWord = (gap: Gap | GapKind, language: Language): string =>
  wordMessages.in(language).gaps[typeof gap === 'string' ? gap : gap.kind];

/** How final a figure is, in the words of CBS: "nader voorlopig". */
export const statusWord = (status: Status, language: Language): string => wordMessages.in(language).statuses[status];
