import type { Language } from '@draagkracht/model';
import type { CapacityProblem } from '@draagkracht/statistics';
import type { OldestAge } from './capacity-outlook.series.js';
import { problemMessages } from './messages.problems.js';

// Fetched when there is something wrong with the figures.

/** What stands in the way of reading the figures as they are. That there are none at all the sentence says. */
export const problemTexts = (problems: readonly CapacityProblem[], age: OldestAge, language: Language): string[] =>
  problems.flatMap(({ code, years }) =>
    code === 'no-rows' ? [] : [problemMessages[language][code](years.join(', '), age)],
  );
