import type { Indicator, Problem, Translated } from '@draagkracht/model';
import { publicationSentences } from '../publication/check-publication.js';

/** What a reader of a public page must know of the file itself. */
const notes: Readonly<Record<string, Translated>> = {
  'publication-changed': publicationSentences.changed,
  'publication-newer': publicationSentences.newer,
};

/** An indicator that carries what is wrong with its file to wherever it is shown. */
export function withFileNotes(indicator: Indicator, problems: readonly Problem[]): Indicator {
  const said = problems.flatMap(({ code }) => notes[code] ?? []);
  return said.length === 0 ? indicator : { ...indicator, readWith: [...said, ...(indicator.readWith ?? [])] };
}
