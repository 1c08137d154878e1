import type { CapacityYear } from './outlook.js';

/** What carers give in hours, where somebody has counted them. */
export interface CapacityHours {
  /** Hours of care per one of the oldest and week: ratio × share × hours. */
  readonly each?: number;
  /** Of the hours needed, the share that carers give; 1 is enough. */
  readonly needMet?: number;
}

/** Hours of care in a year; empty without carers, or without hours. Ten of the oldest share their carers. */
export function capacityHours({ carers, hours, need }: CapacityYear): CapacityHours {
  if (!carers || hours === undefined) return {};
  const each = (carers.now / 10) * hours;
  return need ? { each, needMet: each / need } : { each };
}
