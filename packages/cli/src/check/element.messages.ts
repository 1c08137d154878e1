import type { Translated } from '@draagkracht/model';
import type { Said } from './finding.js';

const near = (word: string): string => (word ? ` Bedoelt u ${word}?` : '');
const nearIn = (word: string): string => (word ? ` Did you mean ${word}?` : '');

/** What can be said of the elements and what stands in them. */
export const elementTexts = {
  'nothing-of-ours': (): Said => ({
    level: 'wrong',
    what: {
      nl: 'Er staat geen onderdeel van Draagkracht op de pagina.',
      en: 'There is no element of Draagkracht on the page.',
    },
    remedy: {
      nl: 'Kijk of uw CMS de tag heeft weggehaald. Neem dan een andere manier.',
      en: 'Check whether your CMS removed the tag. If so, try another way.',
    },
  }),
  'unknown-element': (tag: string, meant: string): Said => ({
    level: 'wrong',
    what: { nl: `Er is geen onderdeel ${tag}.${near(meant)}`, en: `There is no element ${tag}.${nearIn(meant)}` },
    remedy: {
      nl: 'Verbeter de naam. draagkracht snippet noemt ze allemaal.',
      en: 'Correct the name. draagkracht snippet lists all of them.',
    },
  }),
  'unknown-attribute': (name: string, tag: string, meant: string): Said => ({
    level: 'look',
    what: {
      nl: `${tag} kent geen instelling “${name}”.${near(meant)}`,
      en: `${tag} has no setting “${name}”.${nearIn(meant)}`,
    },
    remedy: { nl: 'Verbeter de naam of haal de instelling weg.', en: 'Correct the name or remove the setting.' },
  }),
  'attribute-value': (name: string, value: string, allowed: string): Said => ({
    level: 'wrong',
    what: { nl: `De waarde “${value}” van ${name} kan niet.`, en: `The value “${value}” of ${name} cannot be used.` },
    remedy: { nl: `Kies uit: ${allowed}.`, en: `Choose from: ${allowed}.` },
  }),
  'raw-figures': (): Said => ({
    level: 'wrong',
    what: {
      nl: 'Hier staan ruwe cijfers (small-number-policy="intern"). Die zijn niet voor iedereen.',
      en: 'These are raw figures (small-number-policy="intern"). They are not meant for everybody.',
    },
    remedy: {
      nl: 'Kies publiek of streng, of zet de pagina achter een inlog.',
      en: 'Choose publiek or streng, or put the page behind a login.',
    },
  }),
  'self-closed': (tag: string): Said => ({
    level: 'wrong',
    what: {
      nl: 'De tag sluit zichzelf met />. HTML kent dat niet: wat erna komt, valt erin.',
      en: 'The tag closes itself with />. HTML does not have that: what follows ends up inside it.',
    },
    remedy: { nl: `Schrijf </${tag}> erachter.`, en: `Write </${tag}> after it.` },
  }),
  'escaped-code': (): Said => ({
    level: 'wrong',
    what: {
      nl: 'Lezers zien de code zelf. Uw CMS heeft de haken vervangen.',
      en: 'Readers see the code itself. Your CMS escaped the brackets.',
    },
    remedy: {
      nl: 'Plak de code in een HTML-blok of via “Bron”.',
      en: 'Paste the code into an HTML block or through “Source”.',
    },
  }),
  'in-paragraph': (): Said => ({
    level: 'look',
    what: {
      nl: 'Het onderdeel staat in een alinea. Uw CMS heeft die erom gezet.',
      en: 'The element is inside a paragraph. Your CMS put that around it.',
    },
    remedy: {
      nl: 'Gebruik een HTML-blok, of de div met data-dk-widget.',
      en: 'Use an HTML block, or the div with data-dk-widget.',
    },
  }),
  'empty-paragraph': (): Said => ({
    level: 'look',
    what: {
      nl: 'Hier staat een lege alinea. Uw CMS heeft die erbij gezet.',
      en: 'There is an empty paragraph here. Your CMS added it.',
    },
    remedy: {
      nl: 'Gebruik een HTML-blok in plaats van de tekstbewerker.',
      en: 'Use an HTML block instead of the editor.',
    },
  }),
  'lost-wrapper': (): Said => ({
    level: 'wrong',
    what: {
      nl: 'Er is een tabel, maar het onderdeel eromheen is weg.',
      en: 'There is a table, but the element around it is gone.',
    },
    remedy: {
      nl: 'Uw CMS haalt de tag weg. Neem de div met data-dk-widget of een frame.',
      en: 'Your CMS removes the tag. Use the div with data-dk-widget or a frame.',
    },
  }),
  'no-content': (): Said => ({
    level: 'look',
    what: { nl: 'Zonder script is deze plek leeg.', en: 'Without script this place is empty.' },
    remedy: {
      nl: 'Zet de tabel en een zin in het onderdeel. Zie draagkracht render.',
      en: 'Put the table and a sentence inside the element. See draagkracht render.',
    },
  }),
  'no-sentence': (): Said => ({
    level: 'look',
    what: {
      nl: 'Zonder script staat er een tabel zonder zin.',
      en: 'Without script there is a table but no sentence.',
    },
    remedy: {
      nl: 'Zet er een zin bij die zegt wat de cijfers laten zien.',
      en: 'Add a sentence that says what the figures show.',
    },
  }),
  'table-names': (missing: string): Said => ({
    level: 'look',
    what: {
      nl: `De tabel mist ${missing}. Een schermlezer leest haar dan slecht.`,
      en: `The table lacks ${missing}. A screen reader cannot read it well.`,
    },
    remedy: {
      nl: 'Geef de tabel een bijschrift (caption) en koppen (th).',
      en: 'Give the table a caption and headings (th).',
    },
  }),
  'data-fault': (why: Translated): Said => ({
    level: 'wrong',
    what: {
      nl: `Het bestand met cijfers komt niet aan: ${why.nl}.`,
      en: `The file with figures cannot be fetched: ${why.en}.`,
    },
    remedy: {
      nl: 'Kijk of het bestand er staat en of het adres klopt.',
      en: 'Check that the file is there and that the address is right.',
    },
  }),
  'data-cors': (): Said => ({
    level: 'wrong',
    what: {
      nl: 'De andere site geeft het bestand niet vrij (Access-Control-Allow-Origin).',
      en: 'The other site does not allow this site to read the file (Access-Control-Allow-Origin).',
    },
    remedy: { nl: 'Zet het bestand op uw eigen site.', en: 'Put the file on your own site.' },
  }),
  'csp-connect': (name: string): Said => ({
    level: 'wrong',
    what: {
      nl: `Het beleid van uw site (${name}) houdt het bestand met cijfers tegen.`,
      en: `The policy of your site (${name}) blocks the file with figures.`,
    },
    remedy: { nl: `Zet de site van het bestand bij ${name}.`, en: `Add the site of the file to ${name}.` },
  }),
  'frame-title': (): Said => ({
    level: 'wrong',
    what: {
      nl: 'Het frame heeft geen titel. Een schermlezer zegt dan niet wat het is.',
      en: 'The frame has no title. A screen reader cannot say what it is.',
    },
    remedy: { nl: 'Zet title="…" op het frame.', en: 'Put title="…" on the frame.' },
  }),
  'frame-fault': (why: Translated): Said => ({
    level: 'wrong',
    what: {
      nl: `De pagina in het frame komt niet aan: ${why.nl}.`,
      en: `The page in the frame cannot be fetched: ${why.en}.`,
    },
    remedy: { nl: 'Kijk of embed.html op de server staat.', en: 'Check that embed.html is on the server.' },
  }),
  'frame-refused': (): Said => ({
    level: 'wrong',
    what: {
      nl: 'De pagina in het frame mag hier niet worden getoond.',
      en: 'The page in the frame may not be shown here.',
    },
    remedy: {
      nl: 'Zet deze site bij frame-ancestors van die pagina. Haal X-Frame-Options weg.',
      en: 'Add this site to frame-ancestors of that page. Remove X-Frame-Options.',
    },
  }),
  'frame-height': (): Said => ({
    level: 'look',
    what: {
      nl: 'frame.js ontbreekt. Het frame houdt zijn eerste hoogte.',
      en: 'frame.js is missing. The frame keeps its first height.',
    },
    remedy: {
      nl: 'Zet de regel met frame.js erbij. Zie draagkracht snippet --route frame.',
      en: 'Add the line with frame.js. See draagkracht snippet --route frame.',
    },
  }),
  'csp-frame': (name: string): Said => ({
    level: 'wrong',
    what: {
      nl: `Het beleid van uw site (${name}) houdt het frame tegen.`,
      en: `The policy of your site (${name}) blocks the frame.`,
    },
    remedy: { nl: `Zet de site van het frame bij ${name}.`, en: `Add the site of the frame to ${name}.` },
  }),
} as const;
