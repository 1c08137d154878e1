import { comparisonSubjects, type Language, type ModelComparison } from '@draagkracht/model';
import { formatNumber } from '@draagkracht/base/words.js';
import { pairViews, talkFirst, type PairView, type Span } from './compare.view.js';
import { deskMessages } from './desk.messages.js';

/** A middle answer: whole, or a half. */
export const middleWords = (value: number, language: Language): string =>
  formatNumber(value, Number.isInteger(value) ? 0 : 1, language);

const spanWords = ({ low, high }: Span, language: Language): string => deskMessages[language].span(low, high);

/** What is being looked at, with its kind. */
export const subjectWords = ({ subjectKind, subjectLabel }: ModelComparison, language: Language): string =>
  `${comparisonSubjects.find(({ value }) => value === subjectKind)!.label[language]}: ${subjectLabel}`;

/** The answers to one pair in sentences; differences between people only from three answers on. */
export function pairWords({ middle, spread }: PairView, language: Language): string {
  const say = deskMessages[language];
  if (!middle) return say.noAnswers;
  const [now, wanted] = [middleWords(middle.now, language), middleWords(middle.wanted, language)];
  const told = middle.now === middle.wanted ? say.same(now) : say.middle(now, wanted);
  return spread
    ? `${told} ${say.spans(spanWords(spread.nowSpan, language), spanWords(spread.wantedSpan, language))}`
    : told;
}

/** One row of the table, in the order of its columns. */
export function rowWords(view: PairView, language: Language): readonly string[] {
  const { middle, spread, count } = view;
  const few = deskMessages[language].fewHere;
  return [
    middle ? middleWords(middle.now, language) : '–',
    middle ? middleWords(middle.wanted, language) : '–',
    spread ? spanWords(spread.nowSpan, language) : few,
    spread ? spanWords(spread.wantedSpan, language) : few,
    String(count),
  ];
}

/** What to talk about first, in one to three sentences. It names pairs and never gives a total. */
export function firstWords(data: Pick<ModelComparison, 'sheets' | 'evidence'>, language: Language): readonly string[] {
  const say = deskMessages[language];
  const views = pairViews(data);
  const { spread, step, both } = talkFirst(views);
  const named = (pairs: readonly PairView[]): string => say.pairs(pairs.map(({ pair }) => pair.number));
  const isSpreadShown = views.some((view) => view.spread);
  const stepWords =
    step.size === 0 ? say.noStep : say.mostStep(named(step.pairs), middleWords(step.size, language), step.size === 1);
  if (!isSpreadShown) return [stepWords, say.few];
  const spreadWords = spread.size === 0 ? say.noSpread : say.mostSpread(named(spread.pairs), spread.size);
  return [...(both.length > 0 ? [say.both(named(both))] : []), spreadWords, stepWords];
}
