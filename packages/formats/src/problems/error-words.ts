import { said, type ProblemWords } from './sentence.js';

const mega = (bytes: number): string => String(Math.round(bytes / (1024 * 1024)));

/** Why a whole file could not be read. */
export const errorWords: Readonly<Record<string, ProblemWords>> = {
  empty: said('Dit bestand is leeg. Kies een ander bestand.', 'This file is empty. Choose another file.'),
  pdf: said(
    'Dit is een pdf. Vraag de maker om de tabel als CSV-bestand.',
    'This is a PDF. Ask its maker for the table as a CSV file.',
  ),
  gzip: said('Dit bestand is ingepakt (gzip). Pak het eerst uit.', 'This file is compressed (gzip). Unpack it first.'),
  image: said(
    'Dit is een afbeelding en geen tabel. Kies een CSV-bestand.',
    'This is an image and not a table. Choose a CSV file.',
  ),
  'utf-16': said(
    'Dit bestand is bewaard als "Unicode-tekst" (UTF-16). Bewaar het als "CSV UTF-8" en kies het opnieuw.',
    'This file was saved as "Unicode text" (UTF-16). Save it as "CSV UTF-8" and choose it again.',
  ),
  binary: said('Dit bestand bevat geen tekst. Kies een CSV-bestand.', 'This file holds no text. Choose a CSV file.'),
  html: said(
    'Dit is een webpagina zonder tabel met cijfers. Zoek op die pagina de knop om de cijfers te downloaden.',
    'This is a web page without a table of figures. Look on that page for the button that downloads the figures.',
  ),
  xml: said(
    'Dit is een XML-bestand. Kies een CSV-bestand of JSON-stat.',
    'This is an XML file. Choose a CSV file or JSON-stat.',
  ),
  json: said(
    'Dit is JSON, maar geen JSON-stat. Download de cijfers als CSV of als JSON-stat.',
    'This is JSON, but not JSON-stat. Download the figures as CSV or as JSON-stat.',
  ),
  'broken-json': said(
    'Dit JSON-bestand is niet heel. Misschien is het downloaden halverwege gestopt. Download het opnieuw.',
    'This JSON file is not whole. Perhaps the download stopped half-way. Download it again.',
  ),
  'json-collection': said(
    'Dit is een lijst met verwijzingen naar cijfers, zonder de cijfers zelf. Download een van de bestanden uit de lijst.',
    'This is a list of links to figures, without the figures themselves. Download one of the files it lists.',
  ),
  'too-large': ({ count }) => ({
    nl: `Dit bestand is groter dan ${mega(count)} MB. Splits het, bijvoorbeeld per jaar of per provincie.`,
    en: `This file is larger than ${mega(count)} MB. Split it, for instance by year or by province.`,
  }),
  'too-many-cells': ({ count }) => ({
    nl: `Deze tabel heeft meer dan ${count} cellen. Splits hem, of laat kolommen weg die u niet nodig hebt.`,
    en: `This table has more than ${count} cells. Split it, or leave out columns you do not need.`,
  }),
  'too-many-combinations': ({ count }) => ({
    nl: `De kolommen met tekst geven ${count} soorten cijfers. Dat is te veel. Laat kolommen weg die geen onderwerp zijn.`,
    en: `The columns of text give ${count} kinds of figures. That is too many. Leave out columns that are not a topic.`,
  }),
};
