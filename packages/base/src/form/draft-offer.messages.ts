import type { Language } from '@draagkracht/model';

const nl = {
  title: 'Nog niet bewaard',
  busy: (when: string) => `U was hier nog bezig (${when}).`,
  busyWith: (what: string, when: string) => `U was nog bezig met ${what} (${when}).`,
  resume: 'Ga verder',
  drop: 'Gooi weg',
  dropped: 'Weggegooid.',
  undo: 'Maak ongedaan',
};

const en: typeof nl = {
  title: 'Not saved yet',
  busy: (when) => `You were still busy here (${when}).`,
  busyWith: (what, when) => `You were still busy with ${what} (${when}).`,
  resume: 'Go on',
  drop: 'Throw away',
  dropped: 'Thrown away.',
  undo: 'Undo',
};

/** The texts of what was typed and never saved. */
export const draftOfferMessages: Readonly<Record<Language, typeof nl>> = { nl, en };
