import type { SteeringTally } from '../record/types/steering-mirror.js';
import { steeringItems, type SteeringAnswer, type SteeringItem } from '../record/types/steering-mirror.names.js';

type Counts = SteeringTally['items'][SteeringItem];

const perItem = (of: (item: SteeringItem) => Counts): SteeringTally['items'] =>
  Object.fromEntries(steeringItems.map(({ value }) => [value, of(value)])) as SteeringTally['items'];

/** Nobody answered yet. */
export const noTally = (): SteeringTally => ({ people: 0, items: perItem(() => [0, 0, 0, 0]) });

/** Two tallies as one. */
export const addedTally = (a: SteeringTally, b: SteeringTally): SteeringTally => ({
  people: a.people + b.people,
  items: perItem((item) => a.items[item].map((count, at) => count + b.items[item][at]!) as Counts),
});

/** What one person answered, as counts of one; an item that was skipped counts nothing. */
export const tallyOf = (answers: Readonly<Partial<Record<SteeringItem, SteeringAnswer>>>): SteeringTally => ({
  people: 1,
  items: perItem((item) => ['1', '2', '3', '4'].map((one) => Number(answers[item] === one)) as Counts),
});

/** The answers of an item one by one, lowest first. Whose they are is not known any more. */
export const answersIn = (counts: Counts): readonly number[] =>
  counts.flatMap((count, at) => Array.from({ length: count }, () => at + 1));
