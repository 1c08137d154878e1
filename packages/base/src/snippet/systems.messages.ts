import type { Translated } from '@draagkracht/model';
import type { ContentSystem, EmbedRoute } from './placement.js';
import type { Installed } from './survival.js';

const step = (nl: string, en: string): Translated => ({ nl, en });

const folder = step(
  'Zet de map met de bestanden op uw site. De versie staat in de naam van de map.',
  'Put the folder with the files on your site. The name of the folder is the version.',
);

const template = step(
  'Vraag wie het sjabloon beheert om de regel met het script erin te zetten. Dat hoeft maar één keer.',
  'Ask whoever manages the template to add the line with the script. That is needed only once.',
);

/** What is done before anything is pasted, in one content system. */
export const systemSteps: Readonly<Record<ContentSystem, readonly Translated[]>> = {
  html: [folder],
  wordpress: [folder],
  drupal: [folder],
  typo3: [folder, template],
  umbraco: [folder, template],
  liferay: [folder],
  sharepoint: [
    step(
      'SharePoint houdt geen scripts bij een pagina. Zet de map op een site van uw organisatie.',
      'SharePoint does not keep scripts in a page. Put the folder on another site of your organisation.',
    ),
  ],
  other: [
    folder,
    step(
      'Vraag uw leverancier welke tags en scripts mogen. Laat deze code zien.',
      'Ask your supplier which tags and scripts are allowed. Show this code.',
    ),
  ],
};

/** Where to paste, in a place of the content system. */
export const pasteStep = (place: Translated, advice: Translated | undefined): Translated => ({
  nl: `Plak hier: ${place.nl}.${advice ? ` ${advice.nl}` : ''}`,
  en: `Paste here: ${place.en}.${advice ? ` ${advice.en}` : ''}`,
});

/** Where an address is pasted that a content system makes a frame of. */
export const lineStep: Translated = step(
  'Plak hier: een lege regel in de tekst. Er staat niets anders op die regel.',
  'Paste here: an empty line in the text. Nothing else stands on that line.',
);

/** What has to be installed before, and whether the script comes with it. */
export const installStep = ({ folder: where, bringsScript }: Installed): Translated => ({
  nl: `Laat eerst ${where} installeren. Die map staat in dist, met de uitleg erbij.${bringsScript ? ' Het script komt dan vanzelf: sla de regels voor het sjabloon over.' : ''}`,
  en: `First have ${where} installed. That folder is in dist, with instructions.${bringsScript ? ' The script then comes along by itself: skip the lines for the template.' : ''}`,
});

/** What to do when nothing may be installed. */
export const insteadStep = (paste: Translated): Translated => ({
  nl: `Mag u niets installeren? Zet dan de bestanden op uw site en het script in het sjabloon. ${paste.nl}`,
  en: `Are you not allowed to install anything? Then put the files on your site and the script in the template. ${paste.en}`,
});

/** What does well in another place. */
export const elsewhereStep = (place: Translated, advice: Translated): Translated => ({
  nl: `Plakt u ergens anders? ${place.nl}: ${advice.nl}`,
  en: `Are you pasting somewhere else? ${place.en}: ${advice.en}`,
});

/** What becomes of a form in a place where it does not stay as it is. */
export const placeLoss = (place: Translated, says: Translated): Translated => ({
  nl: `${place.nl}: ${says.nl}`,
  en: `${place.en}: ${says.en}`,
});

const inFrame: readonly Translated[] = [
  step('Het frame leest de huisstijl van uw pagina niet.', 'The frame does not read the house style of your page.'),
  step(
    'Zonder script blijft het frame leeg. Zet de tabel er dan onder.',
    'Without script the frame stays empty. So put the table below it.',
  ),
];

/** What is lost by a route, wherever it is used. */
export const routeLosses: Readonly<Record<EmbedRoute, readonly Translated[]>> = {
  module: [],
  classic: [],
  frame: inFrame,
  oembed: inFrame,
  static: [
    step(
      'Lezers kunnen niets kiezen of bedienen. Zij zien de zin en de tabel.',
      'Readers cannot choose or operate anything. They see the sentence and the table.',
    ),
  ],
};

/** Losses that depend on what was placed. */
export const placementLosses = {
  noData: step(
    'In een frame komt uw tabel niet mee. Zet de cijfers in een bestand en noem dat bij “src”.',
    'Your table does not go along into a frame. Put the figures in a file and give its address under “src”.',
  ),
  relative: step(
    'Het adres van de cijfers begint niet met een schuine streep. In een frame klopt het dan niet.',
    'The address of the figures does not begin with a slash. In a frame that address is wrong.',
  ),
  wholeFolder: step(
    'Noem de map met het hele adres, met https ervoor. Anders vindt een ander systeem haar niet.',
    'Give the whole address of the folder, with https. Otherwise another system cannot find it.',
  ),
  bare: step(
    'Zonder script staat hier niets. Zet een zin of een tabel in het element, of een koppeling naar het bestand.',
    'Without script there is nothing here. Put a sentence or a table in the element, or a link to the file.',
  ),
  empty: step(
    'Er is nog geen tabel. Maak de HTML met “draagkracht render”.',
    'There is no table yet. Make the HTML with “draagkracht render”.',
  ),
  notRendered: step(
    'Er staat nog niets in, en “draagkracht render” maakt dit onderdeel niet. Zet er zelf een zin of een tabel in.',
    'There is nothing in it yet, and “draagkracht render” does not make this element. Put a sentence or a table in it yourself.',
  ),
} as const;
