import type {
  Assurance,
  Change,
  Direction,
  Language,
  SentenceFacts,
  Series,
  Signal,
  Verdict,
} from '@draagkracht/model';
import { sentenceOf } from '@draagkracht/embed/static.js';
import { breakPlaces, factsOf, judge, judgeVarying, targetOf, type VaryingVerdict } from '@draagkracht/statistics';
import { messagesOf } from '../messages.js';
import { WrongUse } from '../wrong-use.js';
import { asked, isVarying, type Counted, type Question, type Subject } from './question.js';

/** The contract of `judge --json`. `lower` and `upper` are arrays, one per point, where limits differ per point. */
export interface Answer {
  readonly kind: Verdict['kind'] | 'p' | 'u';
  readonly n: number;
  readonly centre: number | null;
  readonly lower: number | readonly (number | null)[] | null;
  readonly upper: number | readonly (number | null)[] | null;
  readonly signals: readonly Signal[];
  readonly change: Change;
  readonly assurance: Assurance;
  readonly sentence: string;
}

/** The words of a p or u chart are those of an XmR chart: both have a mean and limits. */
const wordedAs = (verdict: VaryingVerdict): Verdict => ({
  kind: verdict.change === 'too-few' ? 'values' : 'xmr',
  n: verdict.n,
  segments: [],
  signals: verdict.signals,
  change: verdict.change,
  assurance: verdict.assurance,
  screened: false,
});

const orNull = (limits: readonly (number | undefined)[]): (number | null)[] => limits.map((limit) => limit ?? null);

interface Judged {
  readonly told: Omit<Answer, 'sentence'>;
  readonly facts: SentenceFacts;
}

/** What the indicator says about judging, with the target in the unit that is judged. */
function termsOf(series: Series, factor: number): { direction: Direction; breaks: number[]; target?: number } {
  const target = targetOf(series);
  return {
    direction: series.indicator.direction,
    breaks: breakPlaces(series).map(({ index }) => index),
    ...(target ? { target: target.value / factor } : {}),
  };
}

function judgedVarying(chart: 'p' | 'u', { counts, sizes, factor }: Counted, series: Series): Judged {
  const verdict = judgeVarying(chart, counts, sizes, termsOf(series, factor));
  const { kind, n, centre = null, lower, upper, signals, change, assurance } = verdict;
  const told = { kind, n, centre, lower: orNull(lower), upper: orNull(upper), signals, change, assurance };
  return { told, facts: factsOf(series, wordedAs(verdict)) };
}

function judgedPlainly(
  kindAsked: Verdict['kind'] | 'auto',
  { judged, factor }: Subject,
  series: Series,
  screen: boolean,
): Judged {
  const verdict = judge(judged, { kind: kindAsked, screen, ...termsOf(series, factor) });
  const { kind, n, centre = null, lower = null, upper = null, signals, change, assurance } = verdict;
  return { told: { kind, n, centre, lower, upper, signals, change, assurance }, facts: factsOf(series, verdict) };
}

/**
 * Judges a subject and words it.
 * @throws {WrongUse} when the chart asked for needs denominators that are not there.
 */
export function answerOf(subject: Subject, question: Question, language: Language): Answer {
  const { chart, screen } = question;
  const messages = messagesOf(language);
  const series = asked(subject, question, messages.given);
  if (isVarying(chart) && !subject.counted) throw new WrongUse(messages.needsDenominators(chart));
  const { told, facts } = isVarying(chart)
    ? judgedVarying(chart, subject.counted!, series)
    : judgedPlainly(chart, subject, series, screen);
  return { ...told, sentence: sentenceOf(facts, language) };
}
