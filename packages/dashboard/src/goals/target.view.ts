import { isAfter, periodEnd, type Direction } from '@draagkracht/model';

/** What a target cannot do without; each has its own reason (D§4.5). */
export type TargetLack = 'direction' | 'value' | 'period' | 'setBy' | 'setOn' | 'basis' | 'why';

/** What is asked about a target before it is kept: it may be right, and a person says so. */
export type TargetQuestion = 'against' | 'past' | 'set-later' | 'step-late' | 'step-order' | 'turns-back';

interface Step {
  readonly period?: unknown;
  readonly value?: unknown;
}

const order = ['direction', 'value', 'period', 'setBy', 'setOn', 'basis'] as const;
const isEmpty = (value: unknown): boolean => value === undefined || value === null || String(value).trim() === '';

/** What is missing. A figure without a better side asks why one side is better here; other figures do not. */
export function targetLacks(draft: Readonly<Record<string, unknown>>, better: Direction): readonly TargetLack[] {
  const missing: TargetLack[] = order.filter((name) => isEmpty(draft[name]));
  return better === 'neutral' && isEmpty(draft['why']) ? [...missing, 'why'] : missing;
}

const isPeriod = (value: unknown): value is string => typeof value === 'string' && periodEnd(value) !== undefined;

function stepQuestions(steps: readonly Step[], end: unknown): readonly TargetQuestion[] {
  const periods = steps.map(({ period }) => period).filter(isPeriod);
  const late = isPeriod(end) && periods.some((period) => !isAfter(end, period));
  const turned = periods.some((period, at) => at > 0 && !isAfter(period, periods[at - 1]!));
  return [...(late ? (['step-late'] as const) : []), ...(turned ? (['step-order'] as const) : [])];
}

/** Whether the way there goes back somewhere: 8, then 9, then 7 is no way down. */
function turnsBack(values: readonly unknown[], direction: unknown): boolean {
  const numbers = values.filter((value): value is number => typeof value === 'number');
  const sign = direction === 'higher' ? 1 : -1;
  return numbers.some((value, at) => at > 0 && (value - numbers[at - 1]!) * sign < 0);
}

/**
 * What is worth asking about a target that is filled in.
 * @param better which way is better for the indicator
 * @param today ISO day
 */
export function targetQuestions(
  draft: Readonly<Record<string, unknown>>,
  better: Direction,
  today: string,
): readonly TargetQuestion[] {
  const { direction, period, setOn, value } = draft;
  const steps = Array.isArray(draft['steps']) ? (draft['steps'] as readonly Step[]) : [];
  const asked: TargetQuestion[] = [];
  if (better !== 'neutral' && !isEmpty(direction) && direction !== better) asked.push('against');
  if (isPeriod(period) && periodEnd(period)! < today) asked.push('past');
  if (typeof setOn === 'string' && setOn > today) asked.push('set-later');
  asked.push(...stepQuestions(steps, period));
  if (steps.length > 0 && turnsBack([...steps.map((step) => step.value), value], direction)) asked.push('turns-back');
  return asked;
}
