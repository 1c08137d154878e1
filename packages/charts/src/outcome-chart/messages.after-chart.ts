import type { Language } from '@draagkracht/model';

/** What a reader may ask of a chart, and what is told of its target. */
export interface AfterChartMessages {
  /** Before the ways to look at the same figures. */
  readonly viewAs: string;
  readonly usual: string;
  /** The chart that is not misled by very large groups. */
  readonly fairest: string;
  readonly steps: string;
  readonly step: (value: string, when: string, meets: string) => string;
  /** The figures of a run chart lie in clusters (Anhøj and Olesen 2014). */
  readonly clustered: string;
}

/** The texts after a chart, per language. They come with it. */
export const afterChartMessages: Readonly<Record<Language, AfterChartMessages>> = {
  nl: {
    viewAs: 'Bekijk als',
    usual: 'gewone grafiek',
    fairest: 'eerlijker bij grote groepen',
    steps: 'Het doel stap voor stap',
    step: (value, when, meets) => `${value} ${when}: ${meets}.`,
    clustered: 'De cijfers liggen langer dan toevallig aan één kant van de mediaan.',
  },
  en: {
    viewAs: 'Show as',
    usual: 'usual chart',
    fairest: 'fairer with large groups',
    steps: 'The target step by step',
    step: (value, when, meets) => `${value} ${when}: ${meets}.`,
    clustered: 'The figures stay on one side of the median longer than chance would have it.',
  },
};
