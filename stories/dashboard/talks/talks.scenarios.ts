import type { Language, MonitorSetup } from '@draagkracht/model';

/** One state of the room of conversations. */
export interface TalksScenario {
  readonly about: string;
  /** Types of records the example is without. */
  readonly without?: readonly string[];
  readonly look?: Partial<MonitorSetup>;
  readonly readonly?: boolean;
  readonly language?: Language;
  /** The monitor has not been read yet. */
  readonly loading?: boolean;
  /** Selectors of what is pressed, one after the other. */
  readonly press?: readonly string[];
  /** What is filled in, by field. */
  readonly fill?: Readonly<Record<string, string>>;
  /** Pressed when all of that is filled in. */
  readonly last?: string;
}

const latest = '99990000-0000-4000-8000-000000000600';
const earlier = '99990000-0000-4000-8000-000000000601';

/** Plain data that stories and tests share. A case added here is tested at once. */
export const scenarios = {
  filled: { about: 'What asks to be looked at again stands first, then agreements whose day has come.' },
  empty: { about: 'No session yet.', without: ['interpretation-session'] },
  emptyExample: {
    about: 'No session yet: an invented report shows what it is.',
    without: ['interpretation-session'],
    press: ['.invented > summary'],
  },
  emptyReadonly: { about: 'No session yet, to look at only.', without: ['interpretation-session'], readonly: true },
  loading: { about: 'Not read yet.', loading: true },
  writing: { about: 'A new session: figures to choose, questions, two readings.', press: ['#begin'] },
  onTheTable: {
    about: 'Figures on the table: of all residents and of a programme, so both lists of questions.',
    press: ['#begin', '#talk-indicatorIds', 'input[id$="000000000202"]'],
  },
  again: { about: 'Looking again: what was agreed last time stands above.', press: [`#again-${earlier}`] },
  refused: { about: 'Rounding off asks for what was agreed and when to look again.', press: ['#begin', '.finish'] },
  halfway: {
    about: 'Kept halfway.',
    press: ['#begin'],
    fill: { readingA: 'Er zijn meer mensen die hulp zoeken.' },
    last: '.keep',
  },
  leaving: {
    about: 'Somebody wants to go while there is text that is not kept.',
    press: ['#begin'],
    fill: { title: 'Waarom zoeken mensen zo laat hulp?' },
    last: '.leave',
  },
  askingBack: { about: 'An agreement is asked back.', press: ['.look-back'] },
  askedNothing: { about: 'Asking back without an answer.', press: ['.look-back', '#panel .save'] },
  report: { about: 'The report of a session, with the figures as they were.', press: [`#read-${latest}`] },
  readonly: { about: 'To look at only.', readonly: true },
  readonlyReport: { about: 'A report, to look at only.', readonly: true, press: [`#read-${earlier}`] },
  noRegion: {
    about: 'An area the figures do not have.',
    look: { region: 'GM0344' },
    press: ['#begin', '#talk-indicatorIds'],
  },
  noIndicators: {
    about: 'Nothing on the monitor to talk about.',
    without: ['result', 'monitor-indicator', 'interpretation-session'],
    press: ['#begin'],
  },
  english: { about: 'In English.', language: 'en', press: [`#again-${earlier}`] },
} as const satisfies Readonly<Record<string, TalksScenario>>;

export type TalksScenarioName = keyof typeof scenarios;
