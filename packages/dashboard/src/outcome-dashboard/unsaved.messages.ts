import type { Language } from '@draagkracht/model';

interface UnsavedMessages {
  /** What can be typed in, by the type of its record. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly lookBack: string;
  readonly about: (kind: string, name: string) => string;
}

const nl: UnsavedMessages = {
  kinds: {
    result: 'een doel',
    'monitor-indicator': 'een indicator',
    target: 'een streefwaarde',
    'indicator-story': 'een verhaal',
    'monitor-event': 'een gebeurtenis',
    'chart-note': 'een notitie',
    'interpretation-session': 'een gesprek',
  },
  lookBack: 'een terugblik',
  about: (kind, name) => `${kind} bij ‘${name}’`,
};

const en: UnsavedMessages = {
  kinds: {
    result: 'a result',
    'monitor-indicator': 'an indicator',
    target: 'a target',
    'indicator-story': 'a story',
    'monitor-event': 'an event',
    'chart-note': 'a note',
    'interpretation-session': 'a conversation',
  },
  lookBack: 'a look back',
  about: (kind, name) => `${kind} with ‘${name}’`,
};

/** The texts of what was typed in the monitor and never saved. */
export const unsavedMessages: Readonly<Record<Language, UnsavedMessages>> = { nl, en };
