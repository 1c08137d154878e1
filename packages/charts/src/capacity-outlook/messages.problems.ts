import type { Language } from '@draagkracht/model';
import type { CapacityProblem } from '@draagkracht/statistics';
import type { OldestAge } from './capacity-outlook.series.js';

/** What stands in the way of reading the figures as they are; `years` are those concerned. */
export type ProblemTexts = Readonly<
  Record<Exclude<CapacityProblem['code'], 'no-rows'>, (years: string, age: OldestAge) => string>
>;

/** The texts on problems, per language. They come when there is one. */
export const problemMessages: Readonly<Record<Language, ProblemTexts>> = {
  nl: {
    'year-gap': (years) => `Er ontbreken jaren: ${years}. De lijn is daar onderbroken.`,
    'no-oldest': (years, age) => `Geen ${age}-plussers in ${years}: dan bestaat er geen verhouding.`,
    'not-people': (years) => `Geen bruikbaar aantal inwoners in ${years}. Dat jaar doet niet mee.`,
    'duplicate-year': (years) => `Een jaar staat er twee keer in: ${years}. Alleen de eerste regel telt.`,
    'no-such-year': (years) => `Van ${years} zijn geen cijfers. Er is een ander jaar gekozen.`,
    'not-a-share': (years) =>
      `Een aandeel ligt boven 0% en is hoogstens 100%${years && ` (${years})`}. Dit aandeel telt niet mee.`,
  },
  en: {
    'year-gap': (years) => `Years are missing: ${years}. The line is interrupted there.`,
    'no-oldest': (years, age) => `Nobody aged ${age} and over in ${years}: then there is no ratio.`,
    'not-people': (years) => `No usable number of residents in ${years}. That year is left out.`,
    'duplicate-year': (years) => `A year is there twice: ${years}. Only its first row counts.`,
    'no-such-year': (years) => `There are no figures for ${years}. Another year was chosen.`,
    'not-a-share': (years) =>
      `A share lies above 0% and is at most 100%${years && ` (${years})`}. This share is left out.`,
  },
};
