import type { Language } from '@draagkracht/model';

/** What a chart made beforehand says beside what every chart says. */
export interface StaticMessages {
  /** What the picture is, for who does not see it. */
  readonly picture: (name: string) => string;
  readonly download: string;
}

/** The texts of a chart made beforehand, per language. */
export const staticMessages: Readonly<Record<Language, StaticMessages>> = {
  nl: {
    picture: (name) => `Grafiek: ${name}. De cijfers staan in de tabel.`,
    download: 'Download de cijfers (CSV)',
  },
  en: {
    picture: (name) => `Chart: ${name}. The figures are in the table.`,
    download: 'Download the figures (CSV)',
  },
};
