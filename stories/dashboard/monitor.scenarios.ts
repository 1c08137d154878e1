import type { DkRecord, MonitorSetup } from '@draagkracht/model';

/** What a story wants of its monitor. */
export interface MonitorInUse {
  /** Types of records the example is without. */
  readonly without?: readonly string[];
  /** Records beside those of the example. */
  readonly records?: readonly DkRecord[];
  readonly look?: Partial<MonitorSetup>;
  readonly readonly?: boolean;
  /** The figures of 2025 were joined to those up to 2024, and one was revised. */
  readonly renewed?: boolean;
  /** Figures of more municipalities and more districts than the example has, with the number of people in each. */
  readonly areas?: boolean;
}
