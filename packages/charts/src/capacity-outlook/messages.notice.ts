import type { Language } from '@draagkracht/model';

/** Why the table inside an outlook could not be read. */
export type CapacityFault =
  | 'merged-cells'
  | 'no-years'
  | 'no-pool'
  | 'no-oldest'
  | 'not-a-number'
  | 'no-rows'
  | 'unlike-years';

/** What an outlook without figures says. */
export interface CapacityNoticeMessages {
  readonly title: string;
  readonly help: string;
  readonly showExample: string;
  /** Above figures that are invented. */
  readonly example: string;
  readonly faults: Readonly<Record<CapacityFault, (where: string) => string>>;
}

/** The texts of an outlook without figures, per language. */
export const capacityNoticeMessages: Readonly<Record<Language, CapacityNoticeMessages>> = {
  nl: {
    title: 'Hier komt het dragend vermogen van uw gemeente.',
    help: 'Zet een tabel in het element met drie kolommen: het jaar, inwoners van 50–74 en inwoners van 85 en ouder. Of noem een bestand bij src.',
    example: 'Voorbeeld. Voorbeeldgemeente bestaat niet en deze cijfers zijn bedacht.',
    showExample: 'Toon voorbeeld',
    faults: {
      'merged-cells': (where) => `De tabel heeft samengevoegde cellen (${where}). Splits de cellen.`,
      'no-years': (where) => `In de eerste kolom staat geen jaar (${where}). Zet daar jaren, zoals 2024.`,
      'no-pool': () => 'Er is geen kolom met inwoners van 50–74 jaar. Noem die kolom “50–74 jaar”.',
      'no-oldest': () => 'Er is geen kolom met ouderen. Noem die kolom “85 jaar en ouder” (of 80, of 75).',
      'not-a-number': (where) => `In de tabel staat tekst waar een aantal hoort (${where}).`,
      'no-rows': () => 'De tabel heeft geen regels met jaren.',
      'unlike-years': () =>
        'De twee reeksen in het bestand hebben geen enkel jaar gemeen. Kijk of de kolommen kloppen.',
    },
  },
  en: {
    title: 'The carrying capacity of your municipality comes here.',
    help: 'Put a table in the element with a column of years, a column of residents aged 50–74 and a column aged 85 and over. Or name a file in src.',
    example: 'Example. Voorbeeldgemeente does not exist, and these figures are invented.',
    showExample: 'Show example',
    faults: {
      'merged-cells': (where) => `The table has merged cells (${where}). Split the cells.`,
      'no-years': (where) => `The first column holds no year (${where}). Put years there, such as 2024.`,
      'no-pool': () => 'There is no column of residents aged 50–74. Name that column “50–74 years”.',
      'no-oldest': () => 'There is no column of older people. Name that column “85 and over” (or 80, or 75).',
      'not-a-number': (where) => `There is text in the table where a number belongs (${where}).`,
      'no-rows': () => 'The table has no rows with years.',
      'unlike-years': () => 'The two series in the file have no year in common. Check the columns.',
    },
  },
};
