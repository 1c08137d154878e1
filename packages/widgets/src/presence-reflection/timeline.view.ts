import { presenceTraits, type DkRecord, type PresenceReflection, type PresenceTrait } from '@draagkracht/model';

/** A reflection that is kept. */
export type Reflection = DkRecord<PresenceReflection>;

const placeOf = ({ data, createdAt, id }: Reflection): string => `${data.date} ${createdAt} ${id}`;

/** The reflections of somebody, the latest meeting first; of one day the one that was written last. */
export const timelineOf = (records: readonly Reflection[]): readonly Reflection[] =>
  records.toSorted((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));

/** The trait somebody looked out for. */
export const traitOf = ({ trait }: PresenceReflection): PresenceTrait =>
  presenceTraits.find(({ value }) => value === trait) ?? presenceTraits[0];

/** The questions of a reflection in their order; each waits for the one before. */
export const questionOrder = ['whatIsAtStake', 'whatIDidNotDo', 'nextPresence'] as const;

/** How many questions are in sight when these are answered: up to the last that has an answer, and always the first. */
export const questionsInSight = (values: Readonly<Record<string, unknown>>): number =>
  Math.max(1, questionOrder.findLastIndex((name) => String(values[name] ?? '').trim() !== '') + 1);
