import type { Language } from '@draagkracht/model';

/** What is said of pieces that are there in two versions. */
export interface VersionChoiceMessages {
  readonly title: string;
  readonly help: string;
  readonly by: (who: string, when: string) => string;
  readonly field: (ours: string, theirs: string) => string;
  readonly nothing: string;
  readonly more: string;
  readonly take: string;
  readonly drop: string;
}

const nl: VersionChoiceMessages = {
  title: 'U en een collega veranderden hetzelfde',
  help: 'Uw versie telt, tot u kiest. Niets telt dubbel.',
  by: (who, when) => `De andere versie is van ${who}, ${when}.`,
  field: (ours, theirs) => `Bij u: ${ours}. In de andere versie: ${theirs}.`,
  nothing: 'leeg',
  more: 'Ook waar het staat of wat er is besloten verschilt.',
  take: 'Neem de andere versie',
  drop: 'Houd mijn versie',
};

const en: VersionChoiceMessages = {
  title: 'You and a colleague changed the same',
  help: 'Your version counts until you choose. Nothing counts twice.',
  by: (who, when) => `The other version is by ${who}, ${when}.`,
  field: (ours, theirs) => `With you: ${ours}. In the other version: ${theirs}.`,
  nothing: 'empty',
  more: 'Where it stands or what was decided differs too.',
  take: 'Take the other version',
  drop: 'Keep my version',
};

/** The words about versions, by language. */
export const versionChoiceMessages: Readonly<Record<Language, VersionChoiceMessages>> = { nl, en };
