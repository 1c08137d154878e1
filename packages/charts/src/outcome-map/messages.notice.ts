import type { Language } from '@draagkracht/model';
import type { LandFault } from './land.geometry.js';

/** What a map without figures says. */
export interface MapNoticeMessages {
  readonly title: string;
  readonly help: string;
  readonly showExample: string;
  readonly exampleLabel: string;
  readonly exampleArea: string;
  /** Why shapes are no map. */
  readonly land: Readonly<Record<LandFault, string>>;
  readonly shapesFailed: (src: string) => string;
}

/** The texts of a map without figures, per language. */
export const mapNotices: Readonly<Record<Language, MapNoticeMessages>> = {
  nl: {
    title: 'Hier komt een kaart met een lijst.',
    help: 'Noem een bestand met cijfers bij src en een bestand met gebieden bij geo.',
    showExample: 'Toon voorbeeld',
    exampleLabel: 'Inwoners die zich eenzaam voelen',
    exampleArea: 'Wijk',
    land: {
      'no-shapes': 'In het bestand bij geo staan geen gebieden. Gebruik GeoJSON met vlakken.',
      'unknown-coordinates': 'De coördinaten in het bestand bij geo zijn niet te herkennen. Gebruik WGS84 of RD.',
      'no-codes': 'De gebieden in het bestand bij geo hebben geen code. Gebruik codes van CBS, zoals GM0344.',
    },
    shapesFailed: (src) =>
      `De kaart ${src} kon niet worden gelezen. Kijk of het adres klopt. De lijst staat hieronder.`,
  },
  en: {
    title: 'A map with a list comes here.',
    help: 'Name a file of figures in src and a file of areas in geo.',
    showExample: 'Show example',
    exampleLabel: 'Residents who feel lonely',
    exampleArea: 'District',
    land: {
      'no-shapes': 'The file in geo holds no areas. Use GeoJSON with polygons.',
      'unknown-coordinates': 'The coordinates in the file in geo are not recognised. Use WGS84 or RD.',
      'no-codes': 'The areas in the file in geo have no code. Use codes of CBS, such as GM0344.',
    },
    shapesFailed: (src) => `The map ${src} could not be read. See whether the address is right. The list is below.`,
  },
};
