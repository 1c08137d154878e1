import type { Language, StorageCode, StorageMode } from '@draagkracht/model';

/** What is said about keeping things on this device. */
export interface StoredMessages {
  /** The fixed line of D§10.8. */
  readonly honesty: string;
  /** The name of the panel with everything that is kept. */
  readonly yourData: string;
  readonly loading: string;
  /** How storage stands when all is as the page asked. */
  readonly modes: Readonly<Record<StorageMode, string>>;
  /** Nobody on the page offers storage. */
  readonly unprovided: string;
  /** The device refuses, what was filled in is kept in memory: what happened and what to do. */
  readonly faults: Readonly<Record<StorageCode, string>>;
  readonly retry: string;
  readonly notSaved: string;
  readonly saved: string;
  readonly savedInMemory: string;
  readonly removed: string;
  readonly undo: string;
  readonly undone: string;
  readonly redo: string;
  readonly setAside: (count: number) => string;
}

const nl: StoredMessages = {
  honesty: 'Wat u hier invult blijft op dit apparaat. Bewaart u niets? Dan is het weg als u de pagina sluit. Gebruik geen namen of BSN.',
  yourData: 'Uw gegevens op dit apparaat',
  loading: 'Wij kijken wat er op dit apparaat staat.',
  modes: {
    none: 'Op deze pagina wordt niets bewaard. U kunt invullen en afdrukken. Sluit u de pagina, dan is het weg.',
    memory: 'Wat u bewaart, blijft tot u de pagina sluit. Maak een kopie als u het langer nodig heeft.',
    local: '',
  },
  unprovided: 'Op deze pagina kunnen wij niets op uw apparaat bewaren. Wat u bewaart, blijft tot u de pagina sluit.',
  faults: {
    blocked: 'Bewaren lukt nu niet, omdat deze site ook in een ander tabblad open is. Sluit dat tabblad. Tot dan blijft uw tekst hier staan.',
    'newer-version': 'Op dit apparaat staan gegevens van een nieuwere versie. Maak een kopie en laad dan de pagina opnieuw. Wat u hier typt, blijft staan tot u de pagina sluit.',
    quota: 'Uw browser heeft geen plaats meer. Maak een kopie en ruim daarna op. Wat u hier typt, blijft staan tot u de pagina sluit.',
    closed: 'De opslag van uw browser werd gesloten. Uw tekst staat er nog. Probeer het opnieuw, of maak een kopie.',
    corrupt: 'De opslag van uw browser is beschadigd. Uw tekst staat er nog. Maak een kopie voor u de pagina sluit.',
    unavailable: 'Uw browser laat niet toe dat wij iets bewaren, bijvoorbeeld in een privévenster. Maak een kopie voor u de pagina sluit.',
  },
  retry: 'Probeer het opnieuw',
  notSaved: 'Het is nog niet bewaard.',
  saved: 'Bewaard op dit apparaat.',
  savedInMemory: 'Bewaard tot u de pagina sluit.',
  removed: 'Weggehaald.',
  undo: 'Ongedaan maken',
  undone: 'Ongedaan gemaakt.',
  redo: 'Toch weer doen',
  setAside: (count) =>
    count === 1
      ? 'Eén bewaard stuk is niet te lezen. Het is apart gelegd en gaat mee in een kopie.'
      : `${count} bewaarde stukken zijn niet te lezen. Ze zijn apart gelegd en gaan mee in een kopie.`,
};

const en: StoredMessages = {
  honesty: 'What you fill in here stays on this device. If you save nothing, it is gone when you close the page. Do not use names or a BSN.',
  yourData: 'Your data on this device',
  loading: 'We are looking at what is on this device.',
  modes: {
    none: 'Nothing is saved on this page. You can fill it in and print it. When you close the page it is gone.',
    memory: 'What you save stays until you close the page. Make a copy if you need it for longer.',
    local: '',
  },
  unprovided: 'On this page we cannot save anything on your device. What you save stays until you close the page.',
  faults: {
    blocked: 'Saving does not work now, because this site is open in another tab as well. Close that tab. Until then your text stays here.',
    'newer-version': 'This device holds data of a newer version. Make a copy and then reload the page. What you type here stays until you close the page.',
    quota: 'Your browser has no room left. Make a copy and then clear up. What you type here stays until you close the page.',
    closed: 'The storage of your browser was closed. Your text is still here. Try again, or make a copy.',
    corrupt: 'The storage of your browser is damaged. Your text is still here. Make a copy before you close the page.',
    unavailable: 'Your browser does not let us save anything, for example in a private window. Make a copy before you close the page.',
  },
  retry: 'Try again',
  notSaved: 'It has not been saved yet.',
  saved: 'Saved on this device.',
  savedInMemory: 'Saved until you close the page.',
  removed: 'Removed.',
  undo: 'Undo',
  undone: 'Undone.',
  redo: 'Do it after all',
  setAside: (count) =>
    count === 1
      ? 'One saved item cannot be read. It was set aside and comes along in a copy.'
      : `${count} saved items cannot be read. They were set aside and come along in a copy.`,
};

/** The texts about storage per language. */
export const storedMessages: Readonly<Record<Language, StoredMessages>> = { nl, en };
