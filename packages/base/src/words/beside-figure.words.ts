import type { Language, SentenceFacts } from '@draagkracht/model';
import { fitting } from './clause.words.js';
import { differenceClause, endGapClause, figureClause } from './figure.words.js';
import { breakClause, modelClause, neutralClause, shapeClause, targetClause } from './meaning.words.js';
import type { ClauseWords } from './sentence.words.js';

/** Beside a figure there is room for three sentences. */
const MOST = 3;

/**
 * What may be said of the last figure where that figure itself stands large beside it: the sentence of `sentenceWith` without the
 * figure, the source and who set the target. Where the last period has no figure the sentence names the last one there is, so
 * that "dat is meer" never hangs in the air.
 */
export function besideFigure(facts: SentenceFacts, language: Language, caution?: ClauseWords): string {
  const { latest, endGap, assurance } = facts;
  const clauses = [
    latest && !endGap ? undefined : figureClause(facts, language),
    differenceClause(facts, language),
    endGapClause(facts, language),
    shapeClause(facts, language),
    neutralClause(facts, language),
    caution?.(facts, language),
    assurance === 'none' ? undefined : targetClause(facts, language),
    breakClause(facts, language),
    modelClause(facts, language),
  ];
  return fitting(clauses, MOST).join(' ');
}
