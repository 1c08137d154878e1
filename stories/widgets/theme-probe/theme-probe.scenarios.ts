/** What a page says of its house style, as plain data that stories and tests share. */
export interface ThemeScenario {
  /** What to look for. */
  readonly about: string;
  /** Custom properties around the element. */
  readonly tokens?: Readonly<Record<string, string>>;
  /** Background behind the element. */
  readonly background?: string;
  /** Class of a theme around it. */
  readonly themeClass?: string;
  readonly language?: 'nl' | 'en';
  readonly compact?: boolean;
  /** The id it is to look from. */
  readonly subject?: string;
}

const house = {
  '--utrecht-document-color': '#1d1d1d',
  '--utrecht-document-background-color': '#ffffff',
  '--utrecht-document-font-family': 'Georgia, serif',
  '--utrecht-link-color': '#7a0050',
  '--utrecht-button-primary-action-background-color': '#7a0050',
  '--utrecht-button-primary-action-color': '#ffffff',
  '--utrecht-heading-3-font-size': '1.375rem',
};

export const scenarios = {
  filled: { about: 'A house style with enough contrast.', tokens: house, themeClass: 'utrecht-theme' },
  empty: { about: 'No tokens: our own neutral style, and what to do.' },
  mended: {
    about: 'Pale colours were mended; each says why.',
    tokens: {
      ...house,
      '--utrecht-link-color': '#cce5ff',
      '--utrecht-button-primary-action-background-color': '#f0b800',
    },
    themeClass: 'utrecht-theme',
  },
  partial: { about: 'Only a font and a link.', tokens: { '--utrecht-link-color': '#7a0050' } },
  invalid: { about: 'A token that is no colour.', tokens: { ...house, '--utrecht-link-color': 'None' } },
  noneChannel: {
    about: 'A pale colour with a channel that is none.',
    tokens: { ...house, '--utrecht-link-color': 'rgb(none 240 240)' },
  },
  notThere: { about: 'It is to look from an element that is not on the page.', tokens: house, subject: 'grafiek' },
  twoLayers: {
    about: 'Two layers say different things: one goes first.',
    tokens: { ...house, '--nl-link-color': '#00457c', '--dk-color-text': '#000000' },
  },
  dark: { about: 'A dark page.', tokens: { '--utrecht-document-color': '#eeeeee' }, background: '#14181f' },
  picture: { about: 'A gradient cannot be measured.', background: 'linear-gradient(#ffffff, #dddddd)' },
  compact: {
    about: 'Only the sentence and what was mended.',
    compact: true,
    tokens: { '--utrecht-link-color': '#cce5ff' },
  },
  english: { about: 'In English.', tokens: house, language: 'en' },
} as const satisfies Readonly<Record<string, ThemeScenario>>;

/** The name of a scenario. */
export type ThemeScenarioName = keyof typeof scenarios;
