import type { ContributionCondition, Language, Met } from '@draagkracht/model';
import type { ChoiceReason, Meant } from './effect.view.js';
import { en } from './effect.messages.en.js';
import { nl } from './effect.messages.nl.js';

/** The texts of the question whether a measure had an effect. Figures and periods come as they stand in a sentence. */
export interface EffectTexts {
  readonly open: string;
  readonly title: (indicator: string, region: string) => string;
  readonly purpose: string;
  readonly notKept: string;
  readonly measure: string;
  readonly measureHelp: string;
  readonly since: string;
  readonly choose: string;
  readonly meant: string;
  readonly meants: Readonly<Record<Meant, string>>;
  readonly reason: string;
  /** `worst` follows the way the figure was meant to go; without one it names both ends. */
  readonly reasons: Readonly<Record<Exclude<ChoiceReason, 'worst'>, string>>;
  readonly worst: Readonly<Record<Meant | 'either', string>>;
  readonly against: string;
  readonly sameKind: string;
  readonly alone: string;
  readonly conditionsTitle: string;
  readonly conditions: Readonly<Record<ContributionCondition, string>>;
  readonly met: Readonly<Record<Met, string>>;
  readonly toAnswer: string;
  readonly answer: string;
  readonly claim: (word: string) => string;
  readonly figures: string;
  readonly itsNeeds: string;
  readonly noFair: string;
  readonly noneTogether: string;
  readonly additive: string;
  readonly holdsOwn: (name: string) => string;
  readonly together: (count: string) => string;
  readonly recovery: string;
  readonly whenChosen: (period: string) => string;
  readonly recoveryUnknown: string;
  readonly missing: (claim: string) => string;
  readonly working: string;
  readonly chanceWorking: string;
  readonly aMeasure: string;
  readonly lines: string;
  readonly close: string;
}

/** The texts of an effect question in a language. */
export const effectTexts = (language: Language): EffectTexts => (language === 'nl' ? nl : en);
