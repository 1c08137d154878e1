import type { Language } from '@draagkracht/model';
import type { TokenGroup } from '@draagkracht/base/tokens.js';

/** The texts of the report. */
export interface ReportMessages {
  /** What was found, and what was mended. */
  readonly given: (found: number, all: number) => string;
  readonly mendedCount: (count: number) => string;
  /** Instead of `mendedCount(0)` when not all of them could be measured. */
  readonly restEnough: string;
  readonly unmeasured: (count: number) => string;
  readonly unmeasuredColour: string;
  readonly notThere: (id: string) => string;
  readonly none: string;
  readonly advice: readonly string[];
  readonly themeClass: string;
  readonly noClass: string;
  readonly background: string;
  readonly dark: string;
  readonly light: string;
  readonly picture: string;
  readonly forced: string;
  readonly fonts: string;
  readonly fontStates: Readonly<Record<'loaded' | 'declared' | 'system', (family: string) => string>>;
  readonly noFonts: string;
  readonly mendedTitle: string;
  readonly allTitle: string;
  readonly groups: Readonly<Record<TokenGroup, string>>;
  /** Colours made of others have no name of their own in the list. */
  readonly parts: Readonly<Record<string, string>>;
  readonly fromHouse: string;
  readonly fromPage: string;
  readonly ownValue: string;
  readonly inherits: string;
  readonly measured: string;
  readonly noValue: (value: string) => string;
  readonly before: (others: readonly string[]) => string;
  readonly tooLow: (ratio: string, wanted: string, colour: string, better: string) => string;
  readonly enough: (ratio: string, wanted: string) => string;
  readonly noColour: (colour: string, better: string) => string;
  readonly again: string;
  readonly copy: string;
  readonly copied: string;
  readonly asFile: string;
  readonly unknown: string;
}

const nl: ReportMessages = {
  given: (found, all) => `Uw pagina geeft ${found} van de ${all} tokens.`,
  mendedCount: (count) =>
    count === 0
      ? 'Alle kleuren vallen genoeg op.'
      : count === 1
        ? 'Eén kleur viel te weinig op en is bijgesteld.'
        : `${count} kleuren vielen te weinig op en zijn bijgesteld.`,
  restEnough: 'De kleuren die wij konden meten, vallen genoeg op.',
  unmeasured: (count) =>
    `${count === 1 ? 'Eén kleur kunnen' : `${count} kleuren kunnen`} wij niet meten. De browser geeft geen getal voor elk van rood, groen en blauw. Schrijf de kleur als #rrggbb.`,
  unmeasuredColour: 'Deze kleur kunnen wij niet meten. Wij nemen haar over zoals ze is.',
  notThere: (id) =>
    `Op deze pagina staat geen onderdeel van ons met het id ‘${id}’. Wij kijken daarom vanaf deze plek.`,
  none: 'Op deze pagina staan geen tokens van een huisstijl. U ziet daarom onze eigen rustige stijl.',
  advice: [
    'Zet het stijlblad met de tokens van uw organisatie op de pagina.',
    'Zet de klasse van uw thema op het element html of body, zoals utrecht-theme.',
    'Hebt u geen tokens? Kies dan zelf een paar kleuren, zoals --dk-color-link.',
  ],
  themeClass: 'Klasse van het thema',
  noClass: 'Geen klasse die op -theme eindigt',
  background: 'Achtergrond',
  dark: 'donker',
  light: 'licht',
  picture:
    'Achter dit onderdeel ligt een plaatje of een verloop. Hoe dat eruitziet, kunnen wij niet meten. Zet het onderdeel op een effen vlak.',
  forced: 'De lezer koos eigen kleuren in het systeem. Die gaan voor op alles hieronder.',
  fonts: 'Lettertypen',
  fontStates: {
    loaded: (family) => `${family}: geladen`,
    declared: (family) => `${family}: de pagina noemt het, maar het is (nog) niet geladen`,
    system: (family) => `${family}: niet door de pagina geladen. Staat het op het apparaat? Dat kan niemand zien.`,
  },
  noFonts: 'De pagina noemt er geen. Wij nemen de letters die eromheen staan.',
  mendedTitle: 'Bijgestelde kleuren',
  allTitle: 'Waarom ziet het er anders uit?',
  groups: {
    text: 'Tekst',
    heading: 'Koppen',
    link: 'Links',
    button: 'Knoppen',
    form: 'Formulier',
    focus: 'Focus van het toetsenbord',
    table: 'Tabellen',
    message: 'Meldingen',
    chart: 'Grafieken',
    surface: 'Vlakken en lijnen',
  },
  parts: {
    'even-text': 'Tekst in een gekleurde rij',
    'even-quiet': 'Rustige tekst in een gekleurde rij',
    'even-link': 'Link in een gekleurde rij',
  },
  fromHouse: 'Dit komt uit de huisstijl.',
  fromPage: 'De pagina koos dit zelf voor onze onderdelen.',
  ownValue: 'De huisstijl zegt hier niets over. Wij nemen onze eigen waarde.',
  inherits: 'De huisstijl zegt hier niets over. Wij nemen wat eromheen staat.',
  measured: 'Hier nemen wij niets over. Wij meten wat er echt achter het onderdeel ligt.',
  noValue: (value) => `De pagina schrijft ‘${value}’. Dat is hier geen waarde. Wij slaan het over.`,
  before: (others) => `Op de pagina staat ook ${others.join(', ')}. Die naam lezen wij pas daarna.`,
  tooLow: (ratio, wanted, colour, better) =>
    `Het verschil met de achtergrond is ${ratio}. Nodig is ${wanted}. Daarom is de kleur nu ${colour}, met ${better}.`,
  enough: (ratio, wanted) => `Het verschil met de achtergrond is ${ratio}. Nodig is ${wanted}.`,
  noColour: (colour, better) => `Dat is geen kleur. Daarom is de kleur nu ${colour}, met verschil ${better}.`,
  again: 'Kijk opnieuw',
  copy: 'Kopieer als tekst',
  copied: 'De tekst is gekopieerd.',
  asFile: 'Kopiëren mocht niet op deze pagina. De tekst is als bestand bewaard.',
  unknown:
    'Niet te meten zijn plaatjes, filters en doorschijnende lagen van de pagina. Een thema dat dieper dan html of body wisselt, zien wij ook niet.',
};

const en: ReportMessages = {
  given: (found, all) => `Your page gives ${found} of ${all} tokens.`,
  mendedCount: (count) =>
    count === 0
      ? 'All colours stand out enough.'
      : count === 1
        ? 'One colour did not stand out enough and was adjusted.'
        : `${count} colours did not stand out enough and were adjusted.`,
  restEnough: 'The colours we could measure stand out enough.',
  unmeasured: (count) =>
    `We cannot measure ${count === 1 ? 'one colour' : `${count} colours`}. The browser gives no number for each of red, green and blue. Write the colour as #rrggbb.`,
  unmeasuredColour: 'We cannot measure this colour. We take it over as it is.',
  notThere: (id) => `There is no element of ours with the id ‘${id}’ on this page. So we look from this place.`,
  none: 'There are no tokens of a house style on this page. What you see is our own neutral style.',
  advice: [
    'Put the style sheet with the tokens of your organisation on the page.',
    'Put the class of your theme on html or body, such as utrecht-theme.',
    'No tokens? Then choose a few colours yourself, such as --dk-color-link.',
  ],
  themeClass: 'Class of the theme',
  noClass: 'No class that ends in -theme',
  background: 'Background',
  dark: 'dark',
  light: 'light',
  picture:
    'A picture or a gradient lies behind this element. We cannot measure what that looks like. Put the element on a plain surface.',
  forced: 'The reader chose colours of their own in the system. Those come before everything below.',
  fonts: 'Fonts',
  fontStates: {
    loaded: (family) => `${family}: loaded`,
    declared: (family) => `${family}: the page declares it, but it has not been loaded (yet)`,
    system: (family) => `${family}: not loaded by the page. Is it on the device? Nobody can see that.`,
  },
  noFonts: 'The page names none. We take the letters around us.',
  mendedTitle: 'Adjusted colours',
  allTitle: 'Why does it look different?',
  groups: {
    text: 'Text',
    heading: 'Headings',
    link: 'Links',
    button: 'Buttons',
    form: 'Form',
    focus: 'Keyboard focus',
    table: 'Tables',
    message: 'Messages',
    chart: 'Charts',
    surface: 'Surfaces and lines',
  },
  parts: {
    'even-text': 'Text in a coloured row',
    'even-quiet': 'Quiet text in a coloured row',
    'even-link': 'Link in a coloured row',
  },
  fromHouse: 'This comes from the house style.',
  fromPage: 'The page chose this for our elements.',
  ownValue: 'The house style says nothing about this. We take our own value.',
  inherits: 'The house style says nothing about this. We take what is around us.',
  measured: 'We take nothing over here. We measure what really lies behind the element.',
  noValue: (value) => `The page says ‘${value}’. That is no value here. We skip it.`,
  before: (others) => `The page also has ${others.join(', ')}. We read that name only after this one.`,
  tooLow: (ratio, wanted, colour, better) =>
    `The contrast with the background is ${ratio}. It has to be ${wanted}. So the colour is now ${colour}, with ${better}.`,
  enough: (ratio, wanted) => `The contrast with the background is ${ratio}. It has to be ${wanted}.`,
  noColour: (colour, better) => `That is no colour. So the colour is now ${colour}, with a contrast of ${better}.`,
  again: 'Look again',
  copy: 'Copy as text',
  copied: 'The text was copied.',
  asFile: 'Copying was not allowed on this page. The text was saved as a file.',
  unknown:
    'Pictures, filters and see-through layers of the page cannot be measured. A theme that changes deeper than html or body is not seen either.',
};

export const reportMessages: Readonly<Record<Language, ReportMessages>> = { nl, en };
