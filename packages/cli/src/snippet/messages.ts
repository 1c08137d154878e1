import type { Language, Translated } from '@draagkracht/model';
import type { ContentSystem, EmbedRoute, SnippetPlace } from '@draagkracht/embed/snippet.js';

/** What the routes are called. */
export const routeNames: Readonly<Record<EmbedRoute, Translated>> = {
  module: { nl: 'Script met element', en: 'Script with element' },
  classic: { nl: 'Klassiek script', en: 'Classic script' },
  frame: { nl: 'Frame', en: 'Frame' },
  oembed: { nl: 'oEmbed', en: 'oEmbed' },
  static: { nl: 'Zonder script', en: 'Without script' },
};

/** What the content systems are called. */
export const systemNames: Readonly<Record<ContentSystem, Translated>> = {
  html: { nl: 'een eigen HTML-pagina', en: 'an HTML page of your own' },
  wordpress: { nl: 'WordPress', en: 'WordPress' },
  drupal: { nl: 'Drupal', en: 'Drupal' },
  typo3: { nl: 'TYPO3', en: 'TYPO3' },
  umbraco: { nl: 'Umbraco', en: 'Umbraco' },
  liferay: { nl: 'Liferay', en: 'Liferay' },
  sharepoint: { nl: 'SharePoint', en: 'SharePoint' },
  other: { nl: 'een ander systeem', en: 'another system' },
};

/** Where a piece of code goes. */
export const placeNames: Readonly<Record<SnippetPlace, Translated>> = {
  template: { nl: 'In het sjabloon van uw site', en: 'In the template of your site' },
  page: { nl: 'Op de pagina', en: 'On the page' },
  server: { nl: 'In de instellingen van de server', en: 'In the settings of the server' },
};

/** Texts of `draagkracht snippet`. */
export interface SnippetWords {
  readonly help: string;
  readonly title: (widget: string, route: string, system: string) => string;
  readonly optional: string;
  readonly more: (lines: number) => string;
  readonly noFigures: string;
  readonly noTitle: (title: string) => string;
  readonly steps: string;
  readonly losses: string;
  readonly checklist: string;
  readonly declaration: string;
  readonly choose: string;
  readonly oneWidget: (count: number) => string;
  readonly unknownWidget: (name: string, near: string | undefined) => string;
  readonly unknownAttribute: (name: string, tag: string, allowed: string, near: string | undefined) => string;
  readonly wrongValue: (name: string, value: string, allowed: string) => string;
  readonly twiceAttribute: (name: string) => string;
  readonly noFlagValue: (name: string) => string;
  readonly noTable: (path: string) => string;
  readonly noRelease: (path: string) => string;
  readonly withoutSums: string;
  readonly notForAll: string;
}

const all: Readonly<Record<'nl' | 'en', SnippetWords>> = {
  nl: {
    help: `draagkracht snippet [ONDERDEEL] [opties]

Maakt de code om een onderdeel op uw site te zetten. Met de stappen, het beleid (CSP), een lijst om na te lopen en
de tekst voor uw toegankelijkheidsverklaring. Zonder onderdeel staat er welke onderdelen er zijn.

  --cms SYSTEEM       html (standaard), wordpress, drupal, typo3, umbraco, liferay, sharepoint of other
  --route ROUTE       module, classic, frame, oembed of static; zonder keuze de beste voor uw systeem
  --src ADRES         adres van het bestand met cijfers, op uw eigen site
  --attr NAAM=WAARDE  een instelling van het onderdeel; mag vaker. Een schakelaar heeft alleen een naam
  --table BESTAND     HTML met een tabel; die staat er ook zonder script
  --title TEKST       hoe het heet, voor een frame
  --folder ADRES      waar de bestanden op uw site staan, met de versie erin: https://…/draagkracht/0.1.0/
  --release BESTAND   release.json van die versie; zonder keuze die van deze installatie
  --all               ook lange code die niet nodig is helemaal tonen

Voorbeelden
  draagkracht snippet
  draagkracht snippet outcome-chart --cms wordpress --src /cijfers/bijstand.csv --attr better=lower
  draagkracht snippet dk-outcome-chart --route static --table tabel.html

Afsluitcode: 0 in orde, 2 de opdracht klopt niet.
`,
    title: (widget, route, system) => `${widget}: ${route}, voor ${system}`,
    optional: 'Beter, maar niet nodig',
    more: (lines) => `… en nog ${lines} regels. Toon alles met --all.`,
    noFigures:
      'Let op: er zijn nog geen cijfers. Geef een tabel met --table tabel.html, of een bestand met --src /cijfers/bijstand.csv.',
    steps: 'Stappen',
    losses: 'Wat u op deze manier mist',
    checklist: 'Loop dit na',
    declaration: 'Voor uw toegankelijkheidsverklaring',
    choose: 'Kies er een: draagkracht snippet ONDERDEEL. Hulp: draagkracht snippet --help.',
    oneWidget: (count) => `Noem één onderdeel. Dit zijn er ${count}.`,
    unknownWidget: (name, near) =>
      `Het onderdeel “${name}” bestaat niet.${near ? ` Bedoelt u ${near}?` : ''} Zonder onderdeel ziet u ze allemaal.`,
    unknownAttribute: (name, tag, allowed, near) =>
      `${tag} heeft geen instelling “${name}”.${near ? ` Bedoelt u ${near}?` : ''} Wel: ${allowed}.`,
    wrongValue: (name, value, allowed) => `--attr ${name}: “${value}” kan niet. Kies uit: ${allowed}.`,
    twiceAttribute: (name) => `--attr ${name} staat er twee keer.`,
    noFlagValue: (name) => `--attr ${name} is een schakelaar en heeft geen waarde.`,
    noTable: (path) => `In ${path} staat geen tabel (<table>).`,
    noRelease: (path) => `${path} is geen release.json van Draagkracht.`,
    noTitle: (title) =>
      `Let op: een frame of koppeling heet nu “${title}”. Zeg met --title wat de lezer te zien krijgt.`,
    withoutSums:
      'Let op: er is geen release.json gevonden. De code heeft daarom geen controlegetal (integrity). Geef het bestand met --release.',
    notForAll: 'Let op: dit onderdeel is voor een team, niet voor een pagina die iedereen leest.',
  },
  en: {
    help: `draagkracht snippet [ELEMENT] [options]

Makes the code to put an element on your site. With the steps, the policy (CSP), a checklist and the text for
your accessibility statement. Without an element it lists all elements.

  --cms SYSTEM        html (default), wordpress, drupal, typo3, umbraco, liferay, sharepoint or other
  --route ROUTE       module, classic, frame, oembed or static; by default the best one for your system
  --src ADDRESS       address of the file with figures, on your own site
  --attr NAME=VALUE   a setting of the element; may be given more than once. A switch has only a name
  --table FILE        HTML with a table; it is there without script as well
  --title TEXT        what it is called: the name of a frame, the text of a link
  --folder ADDRESS    where the files are on your site, with the version in it: https://…/draagkracht/0.1.0/
  --release FILE      release.json of that version; by default that of this installation
  --all               show long optional code in full as well

Examples
  draagkracht snippet
  draagkracht snippet outcome-chart --cms wordpress --src /figures/benefits.csv --attr better=lower
  draagkracht snippet dk-outcome-chart --route static --table table.html

Exit code: 0 fine, 2 the command was used wrongly.
`,
    title: (widget, route, system) => `${widget}: ${route}, for ${system}`,
    optional: 'Better, but not required',
    more: (lines) => `… and ${lines} more lines. Show all with --all.`,
    noFigures:
      'Note: there are no figures yet. Give a table with --table table.html, or a file with --src /figures/benefits.csv.',
    steps: 'Steps',
    losses: 'What you lose this way',
    checklist: 'Check this',
    declaration: 'For your accessibility statement',
    choose: 'Choose one: draagkracht snippet ELEMENT. Help: draagkracht snippet --help.',
    oneWidget: (count) => `Give one element, not ${count}.`,
    unknownWidget: (name, near) =>
      `There is no element “${name}”.${near ? ` Did you mean ${near}?` : ''} Leave the element out to see all of them.`,
    unknownAttribute: (name, tag, allowed, near) =>
      `${tag} has no setting “${name}”.${near ? ` Did you mean ${near}?` : ''} It has: ${allowed}.`,
    wrongValue: (name, value, allowed) => `--attr ${name}: “${value}” cannot be used. Choose from: ${allowed}.`,
    twiceAttribute: (name) => `--attr ${name} is given twice.`,
    noFlagValue: (name) => `--attr ${name} is a switch and has no value.`,
    noTable: (path) => `There is no table (<table>) in ${path}.`,
    noRelease: (path) => `${path} is not a release.json of Draagkracht.`,
    noTitle: (title) => `Note: a frame or link is now called “${title}”. Use --title to say what the reader sees.`,
    withoutSums: 'Note: no release.json was found. So the code has no integrity hash. Give the file with --release.',
    notForAll: 'Note: this element is for a team, not for a public page.',
  },
};

/** The texts in a language. */
export const snippetWords = (language: Language): SnippetWords => (language === 'nl' ? all.nl : all.en);
