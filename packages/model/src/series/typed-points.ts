import { comparePeriods, periodOf, type Period } from '../period/period.js';
import { decimalSignOf, readFigure } from '../value/number-text.js';
import type { Point } from './series.js';

/** Points that somebody typed or pasted, and the numbers of the lines that were not understood, from 1. */
export interface TypedPoints {
  readonly points: readonly Point[];
  readonly faults: readonly number[];
}

const shape = /^(.+?)[\t;:=]+\s*(\S.*)$|^(.+)\s+(\S+)$/;

/**
 * Reads figures of which each line holds a period and a number: `2024 9,3`, `1e kwartaal 2024; 12`, two columns pasted from a sheet. Which sign
 * separates decimals goes by all lines together. Of a period that comes twice the second line is a fault, and so is one of another rhythm.
 */
export function typedPoints(text: string): TypedPoints {
  const lines = text
    .split('\n')
    .map((line, at) => ({ at: at + 1, parts: shape.exec(line.trim()), blank: !line.trim() }));
  const cells = lines.map(({ parts }) => parts?.[2] ?? parts?.[4] ?? '');
  const decimal = decimalSignOf(cells, ',');
  const found: { readonly period: Period; readonly point: Point }[] = [];
  const faults: number[] = [];
  lines.forEach(({ at, parts, blank }, index) => {
    if (blank) return;
    const period = periodOf(parts?.[1] ?? parts?.[3] ?? '');
    const { value, status } = readFigure(cells[index]!, decimal);
    const fits = period && found.every((one) => one.period.rhythm === period.rhythm && one.period.code !== period.code);
    if (!period || !fits || value === undefined) faults.push(at);
    else found.push({ period, point: { period: period.code, value, ...(status === 'definitive' ? {} : { status }) } });
  });
  return { points: found.toSorted((a, b) => comparePeriods(a.period, b.period)).map(({ point }) => point), faults };
}
