import type { Translated } from '../value/translated.js';

/** Something that may point at a person and that the guard does not see. */
export interface Unseen {
  readonly what: Translated;
  /** A text in which it stands and about which the guard says nothing; absent where there is no text at all. */
  readonly example?: string;
}

/**
 * What the guard over free text cannot see (D§3.2), said plainly to whoever fills in. A test holds every example against the guard: what it
 * learns to see has to leave this list.
 */
export const unseen: readonly Unseen[] = [
  {
    what: { nl: 'Een voornaam die los staat', en: 'A first name that stands alone' },
    example: 'Kees was er ook.',
  },
  {
    what: { nl: 'Een achternaam zonder “mevrouw” of “meneer”', en: 'A surname without a title' },
    example: 'Jansen belde terug.',
  },
  {
    what: { nl: 'Een naam met een kleine letter', en: 'A name without a capital' },
    example: 'mevrouw jansen belde terug',
  },
  {
    what: { nl: 'Een naam in een tekst met alleen hoofdletters', en: 'A name in a text of capitals only' },
    example: 'MEVROUW JANSEN BELDE TERUG',
  },
  {
    what: { nl: 'Een bijnaam', en: 'A nickname' },
    example: 'Iedereen noemt hem de Postduif.',
  },
  {
    what: { nl: 'Een verhaal dat maar bij één mens past', en: 'A story that fits only one person' },
    example: 'De enige vader van een vierling in het dorp.',
  },
  {
    what: { nl: 'Een functie die maar één mens heeft', en: 'A job that only one person has' },
    example: 'De huisarts van het dorp was erbij.',
  },
  {
    what: { nl: 'Een ziekte, een geloof of een straf', en: 'An illness, a faith or a sentence' },
    example: 'Zij heeft epilepsie en komt net vrij.',
  },
  {
    what: { nl: 'Een plek zonder huisnummer', en: 'A place without a house number' },
    example: 'Het huis naast de bakker in de Dorpsstraat.',
  },
  {
    what: { nl: 'Een straat die niet op “straat”, “laan” of “weg” eindigt', en: 'A street with an unusual name' },
    example: 'Zij woont op Lange Voorhout 12.',
  },
  {
    what: {
      nl: 'Een postcode zonder huisnummer, of met een gat en kleine letters',
      en: 'A postcode without a house number, or with a gap and small letters',
    },
    example: 'Het gezin woont in 1234 AB, of 1234 ab 12.',
  },
  {
    what: { nl: 'De naam van een school, winkel of werk', en: 'The name of a school, shop or employer' },
    example: 'Zij werkt bij bakkerij De Korenaar.',
  },
  {
    what: { nl: 'Een naam op sociale media', en: 'A name on social media' },
    example: 'Volg hem via @kees1980 op Instagram.',
  },
  {
    what: { nl: 'Een kenteken', en: 'A number plate' },
    example: 'De auto met 12-ABC-3 stond er.',
  },
  {
    what: { nl: 'Een nummer van een cliënt of van een zaak', en: 'The number of a client or a case' },
    example: 'Zaaknummer 111222333 en cliëntnummer 40312.',
  },
  {
    what: {
      nl: 'Een geboortedag zonder het woord “geboren”, of een geboortejaar',
      en: 'A day of birth without the word “born”, or a year of birth',
    },
    example: 'Op 3 maart 1980 of 14-02-2022, of geboren in 1980.',
  },
  {
    what: {
      nl: 'Een BSN met een gat na elk cijfer, of met een tikfout',
      en: 'A BSN with gaps, or with a typing error',
    },
    example: 'Het nummer is 1 1 1 2 2 2 3 3 3 of 111222334.',
  },
  {
    what: { nl: 'Een nummer of rekening uit een ander land', en: 'A telephone number or account of another country' },
    example: 'Bel +32 470 12 34 56 of BE68 5390 0754 7034.',
  },
  { what: { nl: 'Alles op een foto of in een bijlage', en: 'Everything in a photo or an attachment' } },
];
