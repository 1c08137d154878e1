import {
  isGap,
  isTrial,
  type Assurance,
  type Change,
  type ChartKind,
  type Language,
  type Limit,
  type Method,
  type Runs,
  type Series,
  type Signal,
  type Verdict,
} from '@draagkracht/model';
import { sentenceOf } from '@draagkracht/embed/static.js';
import {
  assurancesOf,
  begunAnew,
  factsOf,
  judge,
  judgeCounts,
  judgeRare,
  rebasePlaces,
  runsOf,
  termsOf,
  type StepAssurance,
  type Terms,
} from '@draagkracht/statistics';
import { messagesOf, type Messages } from '../messages.js';
import { WrongUse } from '../wrong-use.js';
import { asked, factorOf, isBare, isVarying, type Chart, type Question, type Subject } from './question.js';

type Limits = number | readonly (number | null)[] | null;

/** The contract of `judge --json`. `lower` and `upper` are arrays, one per point, where limits differ per point. */
export interface Answer {
  readonly kind: ChartKind;
  readonly method: Method;
  readonly n: number;
  readonly centre: number | null;
  readonly lower: Limits;
  readonly upper: Limits;
  readonly signals: readonly Signal[];
  readonly change: Change;
  readonly assurance: Assurance;
  readonly sentence: string;
  /** True when the limits rest on fewer than 12 figures. */
  readonly trial?: true;
  /** Of a run chart: its longest run and crossings, with what chance allows. */
  readonly runs?: Runs;
  /** Of p, u and their primes: how much the figures vary beside what chance gives. */
  readonly dispersion?: number;
  /** Of a target path of more than one step: each step on the limits of its own time. */
  readonly targets?: readonly StepAssurance[];
}

const orNull = (limit: Limit | undefined): Limits =>
  typeof limit === 'object' ? limit.map((one) => one ?? null) : (limit ?? null);

/** What the series says of judging, with the target in the unit that is judged. */
function termsFor(series: Series, factor: number, screen: boolean): Terms {
  const { target, ...terms } = termsOf(series);
  return { ...terms, screen, ...(target === undefined ? {} : { target: target / factor }) };
}

function refuseNegative(chart: Chart, { points }: Series, messages: Messages): void {
  const at = points.findIndex(({ value }) => !isGap(value) && value < 0);
  if (at >= 0) throw new WrongUse(messages.belowZero(chart, points[at]!.period));
}

/** The chart asked for, on terms in which every rebase cuts. */
function judgedBy({ judged, counted }: Subject, chart: Chart, terms: Terms): Verdict {
  if (isVarying(chart)) return judgeCounts(chart, counted!.counts, counted!.sizes, terms);
  if (!isBare(chart)) return judge(judged, { ...terms, kind: chart });
  return chart === 'c' ? judgeCounts('c', judged, [], terms) : judgeRare(chart, judged, terms);
}

function verdictOf(subject: Subject, { chart, screen }: Question, series: Series, messages: Messages): Verdict {
  if (isVarying(chart) && !subject.counted) throw new WrongUse(messages.needsDenominators(chart));
  if (isBare(chart)) refuseNegative(chart, series, messages);
  const rebases = rebasePlaces(series).map(({ index, at }) => ({ index, cause: at.cause }));
  const terms = termsFor(series, factorOf(subject, chart), screen);
  return begunAnew(rebases, terms, (anew) => judgedBy(subject, chart, anew));
}

/** The runs of the last segment of a run chart. */
function runsIn(verdict: Verdict, { judged }: Subject): Runs | undefined {
  const { kind, from, to, centre } = verdict.segments.at(-1)!;
  if (kind !== 'run' || centre === undefined) return undefined;
  return runsOf(
    judged.slice(from, to + 1).filter((value): value is number => !isGap(value)),
    centre,
  );
}

function moreOf(verdict: Verdict, subject: Subject, series: Series): Partial<Answer> {
  const segment = verdict.segments.at(-1)!;
  const { dispersion } = segment;
  const runs = runsIn(verdict, subject);
  const targets = (series.indicator.target?.path.length ?? 0) > 1 ? assurancesOf(series, verdict) : [];
  return {
    ...(isTrial(segment) ? { trial: true } : {}),
    ...(runs ? { runs } : {}),
    ...(dispersion === undefined ? {} : { dispersion }),
    ...(targets.length > 0 ? { targets } : {}),
  };
}

/**
 * Judges a subject and words it.
 * @throws {WrongUse} when the chart asked for needs denominators that are not there, or cannot be made of these figures.
 */
export function answerOf(subject: Subject, question: Question, language: Language): Answer {
  const messages = messagesOf(language);
  const series = asked(subject, question, messages.given);
  const verdict = verdictOf(subject, question, series, messages);
  const { kind, method, n, centre = null, lower, upper, signals, change, assurance } = verdict;
  return {
    kind,
    method,
    n,
    centre,
    lower: orNull(lower),
    upper: orNull(upper),
    signals,
    change,
    assurance,
    sentence: sentenceOf(factsOf(series, verdict), language),
    ...moreOf(verdict, subject, series),
  };
}
