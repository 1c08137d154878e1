import type { Language } from '@draagkracht/model';
import type { MonitorInUse } from '../monitor.scenarios.js';

/** One state of the publishing room. */
export interface PublishingScenario extends MonitorInUse {
  /** What to look for. */
  readonly about: string;
  readonly language?: Language;
  /** The monitor has not been read yet. */
  readonly loading?: boolean;
  /** What is pressed, in order, each once it can be: see the `data-act` of the buttons. */
  readonly press?: readonly ('make' | 'keep' | 'council')[];
}

const all = ['result', 'monitor-indicator', 'target', 'indicator-story', 'monitor-event', 'interpretation-session'];

export const scenarios = {
  choosing: { about: 'What is published is chosen; a card without a story is named, with the way to write it.' },
  preview: { about: 'Exactly what the public will see, with what is hidden beside each card.', press: ['make'] },
  kept: { about: 'Kept as published: it stands in the list, with its hash.', press: ['make', 'keep'] },
  compared: { about: 'What differs from the publication before.', press: ['make', 'keep', 'make'] },
  council: { about: 'The page for the council.', press: ['make', 'council'] },
  noStories: { about: 'Nobody wrote what a figure means: nothing can be published.', without: ['indicator-story'] },
  noRegion: { about: 'An area the figures do not have.', look: { region: 'GM0344' } },
  empty: { about: 'Nothing on the monitor yet.', without: all },
  loading: { about: 'Not read yet.', loading: true },
  readonly: {
    about: 'To look at only: it can be previewed and downloaded, not kept.',
    readonly: true,
    press: ['make'],
  },
  english: { about: 'In English.', language: 'en', press: ['make'] },
} as const satisfies Readonly<Record<string, PublishingScenario>>;

export type PublishingScenarioName = keyof typeof scenarios;
