import type { RegionKind } from '@draagkracht/model';
import type { MapMessages } from './messages.js';

const kinds: Partial<Record<RegionKind, readonly [string, string]>> = {
  municipality: ['gemeente', 'gemeenten'],
  district: ['wijk', 'wijken'],
  neighbourhood: ['buurt', 'buurten'],
  province: ['provincie', 'provincies'],
};

/** The map, in Dutch. */
export const nl: MapMessages = {
  regions: (kind, count) => `${count} ${(kinds[kind] ?? ['gebied', 'gebieden'])[count === 1 ? 0 : 1]}`,
  range: (least, most) => `van ${least} tot ${most}`,
  half: (regions, low, high) => `De helft van de ${regions} ligt tussen ${low} en ${high}.`,
  noSpread: (value) => `overal ${value}`,
  gaps: (regions, why) => `${regions}: ${why}.`,
  noFigures: 'er zijn nog geen cijfers',
  classes: {
    quantile: 'In elke kleur staan ongeveer evenveel gebieden.',
    natural: 'Cijfers die dicht bij elkaar liggen, hebben dezelfde kleur.',
    given: 'De grenzen van de kleuren zijn gekozen.',
  },
  doubts: {
    status: 'voorlopig cijfer',
    margin: 'brede marge',
    few: 'weinig mensen',
    estimated: 'deels geschat',
  },
  refused: 'samengevoegd of gesplitst, geen cijfer',
  counts:
    'Aantallen horen niet op een kaart: een groter gebied heeft er vanzelf meer. Kies een cijfer per inwoner. Hieronder staat de lijst.',
  noShapes: 'Er is geen kaart bij deze cijfers. Noem een bestand met gebieden bij geo.',
  offMap: (count) =>
    count === 1
      ? '1 gebied met een cijfer staat niet op de kaart.'
      : `${count} gebieden met een cijfer staan niet op de kaart.`,
  allProvisional: 'Alle cijfers zijn voorlopig.',
  put: (names) => `Samengesteld uit cijfers van vóór de herindeling: ${names}.`,
  interval: 'marge',
  missed: (wanted) => `“${wanted}” staat hier niet bij. Kijk de naam of de code na.`,
  noPeriod: (asked, shown) => `Van ${asked} zijn hier geen cijfers. U ziet ${shown}.`,
  model: 'Modelschatting, geen meting.',
  intern: 'Intern: niet publiceren. Kleine aantallen zijn niet afgeschermd.',
  example: 'Voorbeeld. Deze gebieden en cijfers zijn bedacht.',
  projection: {
    wgs84: 'Kaart: lengte en breedte (WGS84), getekend volgens Mercator.',
    rd: 'Kaart: Rijksdriehoek (RD).',
  },
  turned: 'In het bestand staat noord voor oost; dat is omgedraaid.',
};
