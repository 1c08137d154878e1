import { naturalBreaks } from '@draagkracht/statistics';
import type { ParityCase } from '../parity-case.js';

const figures = [-1, 2, -1, 2, 4, 5, 6, -1, 2, -1].sort((a, b) => a - b);

const classAt = (at: number): number[] => {
  const starts = naturalBreaks(figures, 3);
  return figures.slice(starts[at], starts[at + 1]);
};
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const spread = (values: readonly number[]): number => {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
};

/** Natural breaks of ten figures in three classes, as published. */
export const naturalBreaksCase: ParityCase = {
  id: 'natural-breaks',
  title: 'Natural breaks of ten figures in three classes',
  source: 'Wang and Song (2011), R package Ckmeans.1d.dp; the example of simple-statistics `ckmeans`',
  method: 'natural-breaks',
  rows: [
    [4, -1, 0],
    [3, 2, 0],
    [3, 5, 2],
  ].flatMap(([size = 0, centre = 0, within = 0], at) => [
    { what: `class ${at + 1}: figures`, expected: size, ours: () => classAt(at).length, tolerance: 0 },
    { what: `class ${at + 1}: mean`, expected: centre, ours: () => mean(classAt(at)), tolerance: 1e-12 },
    { what: `class ${at + 1}: sum of squares`, expected: within, ours: () => spread(classAt(at)), tolerance: 1e-12 },
  ]),
};
