import type { Extent, Practice, WorksQuestion } from '@draagkracht/model';

/** The three answers of a practice. */
export type Answers = Readonly<Record<WorksQuestion, Extent>>;

/** The three answers as yes or no: `yny` is known, not done, paid for. */
export type Combination = 'yyy' | 'yyn' | 'yny' | 'ynn' | 'nyy' | 'nyn' | 'nny' | 'nnn';

/** The eight combinations, in the order of D§11.14. */
export const combinations: readonly Combination[] = ['yyy', 'yyn', 'yny', 'ynn', 'nyy', 'nyn', 'nny', 'nnn'];

/** The three questions, in their order. */
export const questions = ['know', 'do', 'pay'] as const satisfies readonly WorksQuestion[];

/** The answers of a practice. */
export const answersOf = ({ knowAnswer, doAnswer, payAnswer }: Practice): Answers => ({
  know: knowAnswer,
  do: doAnswer,
  pay: payAnswer,
});

/**
 * What "partly" counts as, so that the advice stays careful. Knowing partly is not knowing yet. Where we know that it works, doing or
 * paying partly is not enough yet, so it counts as no; where we do not, it is something to look at already, so it counts as yes.
 */
export function countsAs(question: WorksQuestion, answers: Answers): 'yes' | 'no' {
  const answer = answers[question];
  if (answer !== 'partly') return answer;
  return question === 'know' || answers.know === 'yes' ? 'no' : 'yes';
}

/** The combination the answers count as. */
export const combinationOf = (answers: Answers): Combination =>
  questions.map((question) => (countsAs(question, answers) === 'yes' ? 'y' : 'n')).join('') as Combination;

/** Another answer to one question, and the combination it would make. */
export interface Turn {
  readonly question: WorksQuestion;
  readonly answer: Extent;
  readonly combination: Combination;
}

/** What would change the advice: every other answer to one question that makes another combination; the way up first. */
export function turnsOf(answers: Answers): readonly Turn[] {
  const now = combinationOf(answers);
  return questions.flatMap((question) =>
    (['yes', 'no'] as const)
      .filter((answer) => answer !== answers[question])
      .map((answer): Turn => ({ question, answer, combination: combinationOf({ ...answers, [question]: answer }) }))
      .filter(({ combination }) => combination !== now),
  );
}
