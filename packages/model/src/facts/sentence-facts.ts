import type { Break, Indicator } from '../indicator/indicator.js';
import type { Gap } from '../value/gap.js';
import type { Status } from '../value/status.js';
import type { Assurance, Change, ChartKind, Interval, Signal } from './verdict.js';

/** A figure with its period and, where known, its interval. */
export interface Figure {
  readonly period: string;
  readonly value: number;
  readonly status: Status;
  readonly interval?: Interval;
}

/**
 * What may be said of the difference with the figure before it. `chance` needs a test that did not reach 95%, `beyond-chance`
 * one that did, `not-compared` lies across a break or a gap; `untested` is a difference without a test, stated bare.
 */
export type DifferenceTest = 'chance' | 'beyond-chance' | 'untested' | 'not-compared';

/** What must be said beside a verdict, for the sentence not to say more than the figures do. */
export interface Caution {
  /** The chart that would be honest, where the limits of this one are too narrow. */
  readonly fairer?: ChartKind;
  /** The number of figures that trial limits rest on. */
  readonly trial?: number;
  /** The period from which a person let the limits begin anew. */
  readonly anew?: string;
}

/** The facts of the sentence of D§7.7, as data: the words are made in `base`, in either language. */
export interface SentenceFacts {
  readonly indicator: Indicator;
  readonly regionLabel?: string;
  readonly kind: ChartKind;
  /** Figures judged together: those after the last break. */
  readonly n: number;
  /** The last figure; absent when the series holds none. */
  readonly latest?: Figure;
  /** The gap at the end of the series, when its last point is one. */
  readonly endGap?: { readonly period: string; readonly gap: Gap };
  /** The figure before the last one. */
  readonly previous?: Figure;
  readonly difference?: number;
  readonly differenceTest: DifferenceTest;
  /** The signal of highest precedence that touches the last figure, with its periods. */
  readonly signal?: Signal & { readonly fromPeriod: string; readonly toPeriod: string };
  readonly change: Change;
  readonly assurance: Assurance;
  /** The step of the target path in force at the last figure, or else the first one to come. */
  readonly target?: { readonly period: string; readonly value: number; readonly setBy: string };
  /** The last break inside the series, when there is one. */
  readonly lastBreak?: Break;
  readonly caution?: Caution;
}
