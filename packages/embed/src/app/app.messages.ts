import type { Translated } from '@draagkracht/model';
import type { AppState } from './app-worker.js';

/** Whether the app can be used without internet, in a sentence. */
export const offlineSays: Readonly<Record<AppState['offline'], Translated>> = {
  preparing: {
    nl: 'De monitor wordt op dit apparaat gezet. Daarna werkt hij ook zonder internet.',
    en: 'The monitor is being stored on this device. After that it also works without internet.',
  },
  ready: {
    nl: 'De monitor staat op dit apparaat en werkt ook zonder internet.',
    en: 'The monitor is on this device and also works without internet.',
  },
  insecure: {
    nl: 'De monitor werkt hier alleen met internet, omdat het adres niet met https begint. Al het andere werkt.',
    en: 'The monitor only works with internet here, because the address does not begin with https. Everything else works.',
  },
  refused: {
    nl: 'In deze browser heeft de monitor internet nodig. Dat kan komen door een privévenster of door een regel van uw organisatie. Al het andere werkt.',
    en: 'This browser does not let the monitor work without internet. A private window or a rule of your organisation can be the reason. Everything else works.',
  },
  failed: {
    nl: 'Het is niet gelukt de monitor op dit apparaat te zetten. Met internet werkt alles. Laad de pagina opnieuw om het nog eens te proberen.',
    en: 'The monitor could not be stored on this device. With internet everything works. Load the page again to try once more.',
  },
};

/** That there is no internet now, in a sentence. */
export const awaySays: Readonly<Record<'ready' | 'other', Translated>> = {
  ready: {
    nl: 'U werkt nu zonder internet. Alles werkt door. Alleen cijfers ophalen bij het CBS kan nu niet.',
    en: 'You are working without internet. Everything goes on working. Only getting figures from CBS is not possible now.',
  },
  other: {
    nl: 'Er is nu geen internet. Laat deze pagina open: wat nog niet geladen is, komt pas als er weer internet is.',
    en: 'There is no internet now. Keep this page open: what is not loaded yet comes when there is internet again.',
  },
};

/** What is said of a new version, in a sentence. */
export const updateSays: Readonly<Record<Exclude<AppState['update'], 'none'>, Translated>> = {
  waiting: {
    nl: 'Er is een nieuwe versie van de monitor. U kunt gewoon doorwerken. Wat u hebt bewaard, blijft staan.',
    en: 'There is a new version of the monitor. You can go on working. What you saved stays.',
  },
  'unsaved-here': {
    nl: 'Hier staat nog iets dat niet is bewaard. Bewaar het eerst, of stop ermee. Kies daarna opnieuw voor vernieuwen.',
    en: 'Something here is not saved yet. Save it first, or leave it. Then choose to renew again.',
  },
  'unsaved-elsewhere': {
    nl: 'In een ander venster staat nog iets dat niet is bewaard. Bewaar het daar eerst: alle vensters gaan tegelijk over.',
    en: 'Something in another window is not saved yet. Save it there first: all windows change at the same time.',
  },
  renewing: {
    nl: 'De nieuwe versie wordt geopend.',
    en: 'The new version is being opened.',
  },
  switched: {
    nl: 'De nieuwe versie is er. Hier staat nog iets dat niet is bewaard. Bewaar het, en vernieuw daarna.',
    en: 'The new version is here. Something on this page is not saved yet. Save it, and then renew.',
  },
};

/** On the button that renews. */
export const renewSays: Translated = { nl: 'Vernieuw nu', en: 'Renew now' };
