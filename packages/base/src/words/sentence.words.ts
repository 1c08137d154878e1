import type { Language, SentenceFacts, Source, Status } from '@draagkracht/model';
import { fitting, type Clause } from './clause.words.js';
import { differenceClause, endGapClause, figureClause } from './figure.words.js';
import { wordMessages } from './messages.js';
import { breakClause, modelClause, neutralClause, shapeClause, targetClause } from './meaning.words.js';
import { statusWord } from './term.words.js';

/** Sentences before the source. More than four is a text, and nobody asked for one. */
const MOST = 4;

const sourceName = ({ name, tableId }: Source): string =>
  tableId && !name.includes(tableId) ? `${name} (${tableId})` : name;

/**
 * Where figures come from and how final the last one is: "Bron: CBS (84799NED), voorlopig." Without a source only
 * what is not final is said; empty when there is nothing to say.
 */
export function sourceSentence(source: Source | undefined, status: Status, language: Language): string {
  const word = status === 'definitive' ? '' : statusWord(status, language);
  const messages = wordMessages.in(language);
  if (source) return messages.source(`${sourceName(source)}${word && `, ${word}`}`);
  return word && messages.notFinal(word);
}

/** What makes a clause of facts, or nothing. */
export type ClauseWords = (facts: SentenceFacts, language: Language) => Clause | undefined;

/** The sentence of facts that need no caution, or have one handed over. See `sentenceOf`. */
export function sentenceWith(facts: SentenceFacts, language: Language, caution?: ClauseWords): string {
  const body = fitting(
    [
      figureClause(facts, language),
      differenceClause(facts, language),
      endGapClause(facts, language),
      shapeClause(facts, language),
      neutralClause(facts, language),
      caution?.(facts, language),
      targetClause(facts, language),
      breakClause(facts, language),
      modelClause(facts, language),
    ],
    MOST,
  );
  const source = sourceSentence(facts.indicator.source, facts.latest?.status ?? 'definitive', language);
  return [...body, source].filter((sentence) => sentence !== '').join(' ');
}
