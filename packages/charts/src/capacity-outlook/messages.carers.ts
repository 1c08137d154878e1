import type { Language } from '@draagkracht/model';
import type { OldestAge } from './capacity-outlook.series.js';

/** Texts on who is called a carer, and on what a reader can choose. */
export interface CarersMessages {
  /** Beside the number of carers. */
  readonly definition: (label: string, counts: string, year: number, source: string) => string;
  readonly nationalShare: (share: string, among: string, age: OldestAge) => string;
  readonly ownShare: (share: string) => string;
  readonly shareMissing: string;
  /** Controls. */
  readonly controls: string;
  readonly baseYear: string;
  readonly targetYear: string;
  readonly carer: string;
  readonly choose: string;
  readonly share: string;
}

/** The texts on carers, per language. They come with the choices. */
export const carersMessages: Readonly<Record<Language, CarersMessages>> = {
  nl: {
    definition: (label, counts, year, source) => `${label}: ${counts} (${source}, ${year}).`,
    nationalShare: (share, among, age) =>
      `Gerekend is met het landelijke cijfer: ${share} van ${among}. Onder 50–74 jaar en in uw gemeente kan het anders zijn. Hoeveel van hun zorg naar ${age}-plussers gaat, zegt het niet.`,
    ownShare: (share) => `Gerekend is met een eigen cijfer: ${share} van de inwoners van 50–74 jaar.`,
    shareMissing: 'Van deze definitie is geen landelijk aandeel bekend. Vul een eigen aandeel in.',
    controls: 'Keuzes',
    baseYear: 'Vergelijk met',
    targetYear: 'Kijk naar',
    carer: 'Wie heet mantelzorger?',
    choose: 'Kies een definitie',
    share: 'Aandeel (%)',
  },
  en: {
    definition: (label, counts, year, source) => `${label}: ${counts} (${source}, ${year}).`,
    nationalShare: (share, among, age) =>
      `The national figure was used: ${share} of ${among}. Among those aged 50–74, and in your municipality, it may differ. It does not say how much of their care goes to people aged ${age} and over.`,
    ownShare: (share) => `A figure of your own was used: ${share} of residents aged 50–74.`,
    shareMissing: 'No national share is known for this definition. Fill in a share of your own.',
    controls: 'Choices',
    baseYear: 'Compare with',
    targetYear: 'Look at',
    carer: 'Who is called a carer?',
    choose: 'Choose a definition',
    share: 'Share (%)',
  },
};
