import type { Language, SentenceFacts } from '@draagkracht/model';
import { clause, type Clause } from './clause.words.js';
import { formatNumber } from './digits.words.js';
import { inPeriod } from './period.words.js';

/** What warns of limits. Only series judged by more than a plain chart have it, so both languages come with it. */
interface CautionMessages {
  readonly fairer: (kind: string) => string;
  readonly trial: (count: string) => string;
  readonly anew: (then: string) => string;
}

const messages: Readonly<Record<Language, CautionMessages>> = {
  nl: {
    fairer: (kind) => `De cijfers schommelen meer dan de grenzen aannemen: een ${kind}-kaart is eerlijker.`,
    trial: (count) => `De grenzen zijn nog voorlopig: ze steunen op ${count} cijfers.`,
    anew: (then) => `De grenzen beginnen opnieuw ${then}.`,
  },
  en: {
    fairer: (kind) => `The figures vary more than the limits assume: a ${kind} chart is fairer.`,
    trial: (count) => `The limits are still trial limits: they rest on ${count} figures.`,
    anew: (then) => `The limits begin anew ${then}.`,
  },
};

/** Why not too much is to be read into the limits: too narrow for these figures, a trial, or begun anew. */
export function cautionClause({ caution, change }: SentenceFacts, language: Language): Clause | undefined {
  if (!caution || change === 'too-few') return undefined;
  const { fairer, trial, anew } = caution;
  const words = messages[language];
  if (fairer) return clause(1, words.fairer(`${fairer[0]}′`));
  if (trial) return clause(3, words.trial(formatNumber(trial, 0, language)));
  return anew ? clause(3, words.anew(inPeriod(anew, language))) : undefined;
}
