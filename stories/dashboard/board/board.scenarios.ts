import type { Language } from '@draagkracht/model';
import type { MonitorInUse } from '../monitor-in-use.js';

/** One state of the board. */
export interface BoardScenario extends MonitorInUse {
  readonly about: string;
  readonly language?: Language;
  /** The monitor has not been read yet. */
  readonly loading?: boolean;
}

const all = ['result', 'monitor-indicator', 'target', 'indicator-story', 'monitor-event', 'interpretation-session'];

export const scenarios = {
  filled: { about: 'Cards by goal, with the story beside the figure.' },
  talk: { about: 'What asks for a conversation comes first; it is no ranking.', look: { view: 'talk' } },
  circle: { about: 'Ordered by who carries: the circles of support.', look: { view: 'circle' } },
  district: {
    about: 'A district beside its municipality and the country.',
    look: { region: 'WK999903', compareWith: ['municipality', 'country'] },
  },
  earlier: { about: 'As it was in 2020: later figures are not shown.', look: { period: '2020JJ00' } },
  renewed: { about: 'Next year was read: what is new since then, and the way to read more.', renewed: true },
  noStories: { about: 'Figures without a story: that is what is not known.', without: ['indicator-story', 'target'] },
  noRegion: { about: 'An area the figures do not have.', look: { region: 'GM0344' } },
  empty: { about: 'Nothing yet: the way to the goals.', without: all },
  loading: { about: 'Not read yet.', loading: true },
  readonly: { about: 'To look at only.', readonly: true },
  english: { about: 'In English.', language: 'en', look: { view: 'talk' } },
} as const satisfies Record<string, BoardScenario>;

export type BoardScenarioName = keyof typeof scenarios;
