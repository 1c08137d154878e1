import type { Translated } from '@draagkracht/model';
import type { ContentSystem, EmbedRoute } from './placement.js';

const step = (nl: string, en: string): Translated => ({ nl, en });

const template = step(
  'Vraag wie het sjabloon beheert om de regel met het script erin te zetten. Dat hoeft maar één keer.',
  'Ask who manages the template to put in the line with the script. That is needed only once.',
);

/** What is done in one content system, whatever the route. */
export const systemSteps: Readonly<Record<ContentSystem, readonly Translated[]>> = {
  html: [
    step(
      'Zet de bestanden in de map van uw site. De versie staat in de naam van de map.',
      'Put the files in the folder of your site. The version is in the name of the folder.',
    ),
  ],
  wordpress: [
    step(
      'Zet onze kleine plug-in aan. Die laadt het script op pagina’s waar het nodig is.',
      'Switch our small plug-in on. It loads the script on pages that need it.',
    ),
    step('Zet de code in een blok “Aangepaste HTML”.', 'Put the code in a block “Custom HTML”.'),
  ],
  drupal: [
    step('Zet onze kleine module aan.', 'Switch our small module on.'),
    step('Kies bij het tekstveld de opmaak “Volledige HTML”.', 'Choose the text format “Full HTML” for the field.'),
  ],
  typo3: [template, step('Zet de code in een inhoudselement “HTML”.', 'Put the code in a content element “HTML”.')],
  umbraco: [
    template,
    step(
      'Zet de code in een blok of een macro, niet in gewone tekst.',
      'Put the code in a block or a macro, not in rich text.',
    ),
  ],
  liferay: [
    step(
      'Zet de client extension uit onze map in Liferay. Kies het element daarna in de lijst.',
      'Put the client extension of our folder in Liferay. Then choose the element from the list.',
    ),
  ],
  sharepoint: [
    step(
      'Vraag uw beheerder om het adres van het frame toe te laten bij “HTML-veldbeveiliging”.',
      'Ask your administrator to allow the address of the frame under “HTML field security”.',
    ),
    step('Zet het frame in een webonderdeel “Insluiten”.', 'Put the frame in a web part “Embed”.'),
  ],
  other: [
    step(
      'Vraag uw leverancier welke tags en scripts mogen. Laat deze code zien.',
      'Ask your supplier which tags and scripts are allowed. Show this code.',
    ),
  ],
};

/** What is lost by a route, wherever it is used. */
export const routeLosses: Readonly<Record<EmbedRoute, readonly Translated[]>> = {
  module: [],
  classic: [],
  frame: [
    step('Het frame leest de huisstijl van uw pagina niet.', 'The frame does not read the house style of your page.'),
    step(
      'Zonder script blijft het frame leeg. Zet de tabel er dan onder.',
      'Without script the frame stays empty. So put the table below it.',
    ),
  ],
  oembed: [
    step('Het frame leest de huisstijl van uw pagina niet.', 'The frame does not read the house style of your page.'),
    step(
      'Zonder script blijft het frame leeg. Zet de tabel er dan onder.',
      'Without script the frame stays empty. So put the table below it.',
    ),
  ],
  static: [
    step(
      'Lezers kunnen niets kiezen of bedienen. Zij zien de zin en de tabel.',
      'Readers cannot choose or work anything. They see the sentence and the table.',
    ),
  ],
};

/** Losses that depend on what was placed. */
export const placementLosses = {
  noData: step(
    'In een frame komt uw tabel niet mee. Zet de cijfers in een bestand en noem dat bij “src”.',
    'Your table does not go along into a frame. Put the figures in a file and name it under “src”.',
  ),
  relative: step(
    'Het adres van de cijfers begint niet met een schuine streep. In een frame klopt het dan niet.',
    'The address of the figures does not begin with a slash. In a frame it is wrong then.',
  ),
  wholeFolder: step(
    'Noem de map met het hele adres, met https ervoor. Anders vindt een ander systeem haar niet.',
    'Name the folder by its whole address, with https. Else another system does not find it.',
  ),
  empty: step(
    'Er is nog geen tabel. Maak de HTML met “draagkracht render”.',
    'There is no table yet. Make the HTML with “draagkracht render”.',
  ),
} as const;
