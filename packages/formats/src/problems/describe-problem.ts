import type { Problem, Translated } from '@draagkracht/model';
import { documentErrors } from './document-error-words.js';
import { documentFindings } from './document-finding-words.js';
import { errorWords } from './error-words.js';
import { findingWords } from './finding-words.js';
import { layoutWords } from './layout-words.js';
import type { ProblemWords } from './sentence.js';
import { odataErrors, odataFindings } from '../odata/odata-words.js';
import { mappingWords } from '../region-mapping/mapping-words.js';

const sentences: Readonly<Record<string, ProblemWords>> = {
  ...errorWords,
  ...documentErrors,
  ...findingWords,
  ...documentFindings,
  ...odataErrors,
  ...odataFindings,
  ...mappingWords,
  ...layoutWords,
};

/** Every code this room may give to a problem. */
export const problemCodes: readonly string[] = Object.keys(sentences);

/** The sentence of a problem for people: what it is, how many, where first, and what to do. A code of another room is shown as it is. */
export function describeProblem(problem: Problem): Translated {
  const words = sentences[problem.code];
  return (
    words?.(problem) ?? {
      nl: `Melding: ${problem.code} (${problem.count}).`,
      en: `Notice: ${problem.code} (${problem.count}).`,
    }
  );
}
