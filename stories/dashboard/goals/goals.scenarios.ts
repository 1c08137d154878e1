import type { Language } from '@draagkracht/model';

/** One state of the editor of goals. */
export interface GoalsScenario {
  readonly about: string;
  /** Types of records the example is without. */
  readonly without?: readonly string[];
  readonly readonly?: boolean;
  readonly loading?: boolean;
  readonly language?: Language;
  /** Ids of buttons to press, one after the other; `first:` any whose id begins so. */
  readonly press?: readonly string[];
  /** Boxes to tick, by a part of their label. */
  readonly tick?: readonly string[];
  /** Press the button that keeps or takes at the end. */
  readonly keep?: boolean;
}

const nothingYet = ['result', 'monitor-indicator', 'target', 'indicator-story'];

/** Plain data that stories and tests share. A case added here is tested at once. */
export const scenarios = {
  filled: { about: 'Doelen met hun indicatoren: bevolking en aanpak apart.' },
  empty: { about: 'Nog niets: twee manieren om te beginnen.', without: nothingYet },
  emptyReadonly: { about: 'Nog niets, en alleen lezen.', without: nothingYet, readonly: true },
  loading: { about: 'De opslag wordt gelezen.', loading: true },
  readonly: { about: 'Alleen lezen.', readonly: true },
  suggesting: { about: 'Voorstellen per kring van steun.', without: nothingYet, press: ['suggest'] },
  suggested: {
    about: 'Voorstellen overgenomen.',
    without: nothingYet,
    press: ['suggest'],
    tick: ['Eenzaam', 'Ik kan mij beter redden'],
    keep: true,
  },
  newResult: { about: 'Een nieuw doel.', press: ['add'] },
  refusedResult: { about: 'Een doel zonder naam wordt geweigerd.', press: ['add'], keep: true },
  catalogue: { about: 'De catalogus, met definitie en waarschuwingen.', press: ['first:catalogue-'] },
  columns: { about: 'Kolommen uit de cijfers.', press: ['first:columns-'] },
  ownIndicator: { about: 'Een eigen indicator.', press: ['first:own-'] },
  linking: { about: 'Welke kolom hoort bij deze indicator?', press: ['first:link-'] },
  target: { about: 'Een streefwaarde.', press: ['first:set-'] },
  targetRefused: {
    about: 'Een streefwaarde zonder grond wordt geweigerd, met de reden.',
    press: ['first:set-'],
    keep: true,
  },
  removing: { about: 'Een doel weghalen: wat gebeurt er met de indicatoren?', press: ['first:remove-'] },
  withoutTargets: { about: 'Nergens een streefwaarde.', without: ['target'] },
  withoutResults: { about: 'Indicatoren waarvan het doel weg is.', without: ['result'] },
  english: { about: 'Engels.', language: 'en', press: ['first:catalogue-'] },
} as const satisfies Readonly<Record<string, GoalsScenario>>;

export type GoalsScenarioName = keyof typeof scenarios;
