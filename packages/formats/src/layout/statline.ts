import type { TableColumn } from '../table/typed-table.js';
import { CBS, sign, tell, type Recogniser } from './recognised.js';

/** Columns by which a StatLine table is turned; the topics are all others. */
const dimensions =
  /^(regio'?s?|wijken en buurten|perioden|geslacht|leeftijd|persoonskenmerken|marges|postcode|onderwerp|.*kenmerken( van .*)?|soort .*|type .*)$/i;

/** CBS ends a topic in its unit: "Gezondheid en welzijn/Afstand tot apotheek (km)", "Bevolking (aantal)". */
const topic = /^(.*\S)\s+\(([^()]+)\)$/;

/** Units of StatLine, so that a name that merely ends in brackets is no evidence. */
const units =
  /^(aantal|%|km2?|km²|ha|euro|kWh|m3|m³|jaar|naam|code|omschrijving|index.*|x\s?1[ .]?000.*|(1|x) ?(000|mln).*|mln .*|per .*|aantal per .*|gemiddelde.*|score.*|aantal .*|percentage)$/i;

const unitOf = (name: string): string | undefined => topic.exec(name.trim())?.[2]?.trim();
const hasUnit = (column: TableColumn): boolean => units.test(unitOf(column.name) ?? '');

/** A topic path without its unit, from the widest topic to the figure itself. */
export function topicPath(header: string): readonly string[] {
  const rest = topic.exec(header.trim())?.[1] ?? header.trim();
  return rest.split('/').map((part) => part.trim());
}

/** Columns that may stand beside the topics without a unit, at most: StatLine has up to this many dimensions. */
const MOST_DIMENSIONS = 8;

/**
 * A download of StatLine in which every row is a case: topics across, each with its unit in brackets, often as a path of
 * topics. All topics but none of the few dimensions must have a unit CBS uses. Seen: `statline-export-zuilen.csv`
 * (paths, figures padded to eight places with a decimal dot, `       .` for missing).
 */
export const statline: Recogniser = (table) => {
  const topics = table.columns.filter((column) => column.kind === 'figures' && hasUnit(column));
  const others = table.columns.filter((column) => !topics.includes(column) && !hasUnit(column));
  const named = others.filter(({ name }) => dimensions.test(name.trim()));
  if (topics.length === 0 || others.length > MOST_DIMENSIONS || named.length < others.length || named.length === 0)
    return undefined;
  const paths = topics.filter(({ name }) => topicPath(name).length > 1);
  return {
    layout: {
      kind: 'statline',
      signs: [
        ...sign(
          'topics-with-unit',
          topics.map(({ name }) => name),
        ),
        ...sign(
          'path-headers',
          paths.map(({ name }) => name),
        ),
        ...sign(
          'statline-dimensions',
          named.map(({ name }) => name),
        ),
      ],
    },
    table: {
      ...table,
      columns: table.columns.map((column) => {
        const path = topicPath(column.name).slice(0, -1);
        return topics.includes(column) && path.length > 0 ? tell(column, { topics: path }) : column;
      }),
    },
    source: CBS,
    sightings: [],
  };
};
