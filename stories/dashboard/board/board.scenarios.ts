import type { Language } from '@draagkracht/model';
import type { MonitorInUse } from '../monitor.scenarios.js';

/** One state of the board. */
export interface BoardScenario extends MonitorInUse {
  readonly about: string;
  readonly language?: Language;
  /** The last section is looked at through the lens. */
  readonly lens?: boolean;
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
  group: {
    about: 'Beside municipalities like it: as urban, and all of their residents together.',
    areas: true,
    look: { compareWith: ['group'] },
  },
  noGroup: { about: 'No group can be made of these figures, and it is said why.', look: { compareWith: ['group'] } },
  lens: { about: 'Not the average, but where people fare worse than chance explains.', areas: true, lens: true },
  lensFew: { about: 'Too few districts to say where people fare worse.', lens: true },
  noStories: { about: 'Figures without a story: that is what is not known.', without: ['indicator-story', 'target'] },
  noRegion: { about: 'An area the figures do not have.', look: { region: 'GM0344' } },
  empty: { about: 'Nothing yet: the way to the goals.', without: all },
  loading: { about: 'Not read yet.', loading: true },
  readonly: { about: 'To look at only.', readonly: true },
  english: { about: 'In English.', language: 'en', look: { view: 'talk' } },
  englishLens: {
    about: 'In English, with a group and the lens.',
    language: 'en',
    areas: true,
    lens: true,
    look: { compareWith: ['group'] },
  },
} as const satisfies Record<string, BoardScenario>;

export type BoardScenarioName = keyof typeof scenarios;
