import type { Translated } from '@draagkracht/model';
import type { EmbedRoute } from './placement.js';

const look = (nl: string, en: string): Translated => ({ nl, en });

const keyboard = look(
  'U komt er met de Tab-toets in en weer uit. U ziet steeds waar u bent.',
  'You get in and out with the Tab key. You can always see where you are.',
);

const everywhere: readonly Translated[] = [
  look('U ziet de zin, en de zin klopt met de cijfers.', 'You see the sentence, and it agrees with the figures.'),
  look(
    'Uw kleuren en lettertype zijn goed te lezen, ook op een donkere achtergrond.',
    'Your colours and typeface are easy to read, on a dark background as well.',
  ),
  keyboard,
  look('De pagina past op een telefoon van 320 pixels breed.', 'The page fits a phone 320 pixels wide.'),
  look('Op papier staan de zin, de grafiek en de tabel.', 'In print you see the sentence, the chart and the table.'),
  look(
    'In uw toegankelijkheidsverklaring staat de tekst hieronder.',
    'The text below is in your accessibility statement.',
  ),
];

const scripted: readonly Translated[] = [
  look(
    'Het script laadt. In de console van de browser staat geen melding.',
    'The script loads. The console of the browser shows no messages.',
  ),
  look(
    'Zet het script uit en laad opnieuw. De zin en de tabel staan er nog.',
    'Switch scripts off and load the page again. The sentence and the table are still there.',
  ),
  look(
    'Uw cookiemelding houdt het script niet tegen. Bij het laden bewaart het niets.',
    'Your cookie notice does not block the script. It stores nothing when it loads.',
  ),
];

const framed: readonly Translated[] = [
  look('Het frame is zo hoog als wat erin staat.', 'The frame is as high as what is in it.'),
  look('Het frame heeft een naam die zegt wat erin staat.', 'The frame has a name that says what is in it.'),
];

/** What to look at before a page goes public, by route. */
export const checklists: Readonly<Record<EmbedRoute, readonly Translated[]>> = {
  module: [...scripted, ...everywhere],
  classic: [...scripted, ...everywhere],
  frame: [...framed, ...scripted, ...everywhere],
  oembed: [...framed, ...scripted, ...everywhere],
  static: everywhere.filter((one) => one !== keyboard),
};
