import { lastFigure, type Series } from '@draagkracht/model';
import { notBefore } from './breaks.js';

/** One step of a target path with who set it. */
export interface TargetInForce {
  readonly period: string;
  readonly value: number;
  readonly setBy: string;
}

/** The step of the target path in force at the last figure, or else the first one to come. */
export function targetOf(series: Series): TargetInForce | undefined {
  const target = series.indicator.target;
  const latest = lastFigure(series.points);
  if (!target || !latest) return undefined;
  const step = target.path.filter((at) => notBefore(latest.period, at.period)).at(-1) ?? target.path[0];
  return step && { ...step, setBy: target.setBy };
}
