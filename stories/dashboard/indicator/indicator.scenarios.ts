import type { Language } from '@draagkracht/model';
import type { MonitorInUse } from '../monitor.scenarios.js';

/** One state of the room of one indicator. */
export interface IndicatorScenario extends MonitorInUse {
  readonly about: string;
  readonly language?: Language;
  /** Which indicator of the example, by its place; `-1` is one that is gone. */
  readonly place?: number;
  /** The monitor has not been read yet. */
  readonly loading?: boolean;
  /** The form that is opened. */
  readonly open?: 'story' | 'events' | 'notes';
  /** The map and the fair comparison are open. */
  readonly deeper?: boolean;
  /** A note that was written, with the chart as it was. */
  readonly note?: string;
}

export const scenarios = {
  filled: { about: 'Chart, areas, story and what happened.', place: 4, note: 'De sprong komt door de nieuwe regels.' },
  noStory: { about: 'No story yet: the figure cannot be published.', place: 0 },
  programme: { about: 'A programme measure: it is about those a programme reached.', place: 2 },
  writing: { about: 'The story is being written.', place: 0, open: 'story' },
  event: { about: 'Something that happened is written down for all figures of the result.', place: 5, open: 'events' },
  noting: { about: 'A note is kept with the chart as it is.', place: 4, open: 'notes' },
  district: {
    about: 'One district: its neighbourhoods are not in the figures.',
    place: 4,
    look: { region: 'WK999903' },
  },
  noRegion: { about: 'An area the figures do not have.', place: 4, look: { region: 'GM0344' } },
  deeper: {
    about: 'The map as a list, and the municipality among others by limits of chance.',
    areas: true,
    deeper: true,
  },
  deeperNot: {
    about: 'No areas and no numbers of people: it is said why.',
    place: 4,
    look: { region: 'WK999903' },
    deeper: true,
  },
  group: { about: 'Beside municipalities like it.', areas: true, look: { compareWith: ['group'] } },
  gone: { about: 'An indicator that was removed.', place: -1 },
  loading: { about: 'Not read yet.', loading: true },
  readonly: { about: 'To look at only.', place: 4, readonly: true },
  english: { about: 'In English.', place: 4, language: 'en' },
} as const satisfies Record<string, IndicatorScenario>;

export type IndicatorScenarioName = keyof typeof scenarios;
