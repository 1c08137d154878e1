import type { Language } from '@draagkracht/model';
import { renderedElements } from '@draagkracht/embed/snippet.js';

/** An element as it is typed: `outcome-chart`. */
export const shortName = (tag: string): string => tag.replace(/^dk-/, '');

/** The elements that can be made, three on a line, in the column of the explanations. @param first says that the first is the default */
function names(first: string, or: string): string {
  const [one = '', ...more] = renderedElements.map(shortName);
  const all = [`${one} (${first})`, ...more.slice(0, -1)].join(', ') + ` ${or} ${more.at(-1)}`;
  return all.replace(/((?:[^,]+, ){2}[^,]+,) /g, '$1\n                       ');
}

/** The texts of `draagkracht render`. */
export interface RenderWords {
  readonly help: string;
  readonly oneInput: string;
  readonly noFileWanted: (widget: string) => string;
  readonly noPicture: string;
  readonly noPictureOf: (widget: string) => string;
  readonly notWith: (option: string, widget: string) => string;
  readonly noAreas: (within: string) => string;
  readonly noSuchArea: (region: string) => string;
  readonly noPopulation: string;
  readonly noSuchPeriod: (period: string) => string;
  readonly wrongLevel: (text: string) => string;
  readonly wrongPrinciple: (text: string) => string;
  readonly written: (path: string) => string;
}

const nl: RenderWords = {
  help: `draagkracht render BESTAND --indicator ID --region CODE [--out grafiek.html] [--svg grafiek.svg] [opties]
draagkracht render --widget principle-card --principle 1 [--out principe.html]

Maakt een stuk HTML dat zonder script heel is: de zin, de tekening, de tabel en de bron.
Komt het script later op de pagina, dan neemt het onderdeel die plaats in. Er verspringt dan niets.
Zonder --out staat de HTML in de uitvoer.

Wat
  BESTAND              een bestand met cijfers, een publicatie, of een pagina met een tabel
  --indicator ID       welke indicator; mag weg als er maar één is
  --region CODE        welk gebied; mag weg als er maar één is. Bij small-multiples en
                       benchmark-funnel: het gebied van de lezer
  --beside LIJST       andere gebieden ernaast, zoals GM0344,NL00
  --within CODE        small-multiples: de gemeente waarvan u de wijken of buurten toont, zoals GM0344
  --areas SOORT        small-multiples: district of neighbourhood
  --population ID      benchmark-funnel: de indicator die zegt van hoeveel mensen, zoals AantalInwoners
  --group ID           benchmark-funnel: de indicator met de klasse; dan telt alleen de eigen klasse
  --period PERIODE     benchmark-funnel: welke periode (standaard de laatste met cijfers)
  --kind SOORT         benchmark-funnel: rate (standaard, per zoveel mensen) of proportion (procenten)
  --per NUMMER         benchmark-funnel: 100, 1000 (standaard), 10000 of 100000
  --widget NAAM        ${names('standaard', 'of')}
  --principle NUMMER   welk principe, 1 tot en met 4

Hoe
  --better KANT        higher, lower of neutral (standaard: wat het bestand zegt)
  --level NUMMER       niveau van de kop, 2 tot en met 5 (standaard 3)
  --csv ADRES          adres van de cijfers op uw site, voor een link
  --lang nl|en         taal (standaard nl)

Uitvoer
  --out BESTAND        de HTML
  --svg BESTAND        alleen de afbeelding, met zin en bron erin; niet bij de principes
  --json               {widget, sentence, html, svg}

Voorbeelden
  draagkracht render publicatie.json --indicator bijstand --region GM0362 --out bijstand.html --csv /cijfers/bijstand.csv
  draagkracht render publicatie.json --widget indicator-card --indicator bijstand --region GM0362 --out kaart.html
  draagkracht render buurten.csv --widget small-multiples --within GM0362 --out buurten.html
  draagkracht render gemeenten.csv --widget benchmark-funnel --indicator wmo --population inwoners --region GM0362 --out vergelijking.html
  draagkracht render --widget principle-deck --out principes.html

Afsluitcode: 0 in orde, 2 de opdracht klopt niet.
`,
  oneInput: 'Geef één bestand met cijfers.',
  noFileWanted: (widget) => `Bij ${widget} hoort geen bestand.`,
  noPicture: 'Er zijn te weinig cijfers om te tekenen. De afbeelding is niet geschreven.',
  noPictureOf: (widget) => `Van ${widget} maken we geen afbeelding: een principe is tekst.`,
  notWith: (option, widget) => `${option} hoort niet bij ${widget}.`,
  noAreas: (within) => `In het bestand staan geen gebieden van ${within || 'een gemeente'}. Kijk of de code klopt.`,
  noSuchArea: (region) => `--region: ${region} staat niet in het bestand. Kijk of de code klopt.`,
  noPopulation: 'Van hoeveel mensen zijn deze aantallen? Noem met --population de indicator die dat zegt.',
  noSuchPeriod: (period) =>
    period ? `--period: ${period} staat niet in het bestand.` : 'In het bestand staat geen periode met cijfers.',
  wrongLevel: (text) => `--level: “${text}” is geen niveau. Kies 2, 3, 4 of 5.`,
  wrongPrinciple: (text) => `--principle: “${text}” is geen principe. Kies 1, 2, 3 of 4.`,
  written: (path) => `Geschreven: ${path}`,
};

const en: RenderWords = {
  help: `draagkracht render FILE --indicator ID --region CODE [--out chart.html] [--svg chart.svg] [options]
draagkracht render --widget principle-card --principle 1 [--out principle.html]

Makes a piece of HTML that is whole without script: the sentence, the drawing, the table and the source.
When the script comes to the page later, the element takes that place. Nothing jumps.
Without --out the HTML is printed.

What
  FILE                 a file with figures, a publication, or a page with a table
  --indicator ID       which indicator; not needed when there is one
  --region CODE        which area; not needed when there is one. For small-multiples and
                       benchmark-funnel: the area of the reader
  --beside LIST        other areas beside it, such as GM0344,NL00
  --within CODE        small-multiples: the municipality whose areas are shown, such as GM0344
  --areas KIND         small-multiples: district or neighbourhood
  --population ID      benchmark-funnel: the indicator that says of how many people, such as AantalInwoners
  --group ID           benchmark-funnel: the indicator with the class; then only the own class counts
  --period PERIOD      benchmark-funnel: which period (default the last one with figures)
  --kind KIND          benchmark-funnel: rate (default, per so many people) or proportion (per cent)
  --per NUMBER         benchmark-funnel: 100, 1000 (default), 10000 or 100000
  --widget NAME        ${names('default', 'or')}
  --principle NUMBER   which principle, 1 to 4

How
  --better SIDE        higher, lower or neutral (default: what the file says)
  --level NUMBER       level of the heading, 2 to 5 (default 3)
  --csv ADDRESS        address of the figures on your site, for a link
  --lang nl|en         language (default nl)

Output
  --out FILE           the HTML
  --svg FILE           only the picture, with sentence and source in it; not for the principles
  --json               {widget, sentence, html, svg}

Examples
  draagkracht render publication.json --indicator bijstand --region GM0362 --out chart.html --csv /figures/chart.csv
  draagkracht render publication.json --widget indicator-card --indicator bijstand --region GM0362 --out card.html
  draagkracht render areas.csv --widget small-multiples --within GM0362 --out areas.html
  draagkracht render towns.csv --widget benchmark-funnel --indicator wmo --population people --region GM0362 --out comparison.html
  draagkracht render --widget principle-deck --out principles.html

Exit code: 0 fine, 2 the command is not right.
`,
  oneInput: 'Give one file with figures.',
  noFileWanted: (widget) => `${widget} takes no file.`,
  noPicture: 'There are too few figures to draw. The picture was not written.',
  noPictureOf: (widget) => `We make no picture of ${widget}: a principle is text.`,
  notWith: (option, widget) => `${option} does not go with ${widget}.`,
  noAreas: (within) => `The file holds no areas of ${within || 'a municipality'}. Check whether the code is right.`,
  noSuchArea: (region) => `--region: ${region} is not in the file. Check whether the code is right.`,
  noPopulation: 'Of how many people are these numbers? Name with --population the indicator that says so.',
  noSuchPeriod: (period) =>
    period ? `--period: ${period} is not in the file.` : 'The file holds no period with figures.',
  wrongLevel: (text) => `--level: “${text}” is no level. Choose 2, 3, 4 or 5.`,
  wrongPrinciple: (text) => `--principle: “${text}” is no principle. Choose 1, 2, 3 or 4.`,
  written: (path) => `Written: ${path}`,
};

/** The texts in a language. */
export const renderWords = (language: Language): RenderWords => (language === 'nl' ? nl : en);
