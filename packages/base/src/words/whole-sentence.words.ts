import type { Language, SentenceFacts } from '@draagkracht/model';
import { cautionClause } from './caution.words.js';
import { sentenceWith } from './sentence.words.js';

/**
 * The sentence of a series (D§7.7): one to four short sentences in B1, the figure first, then what may be said of it,
 * then the source. It says "stijgen" or "dalen" only where the trend rule fired, never names a cause, and compares
 * nothing across a break or a gap.
 */
export const sentenceOf = (facts: SentenceFacts, language: Language): string =>
  sentenceWith(facts, language, cautionClause);
